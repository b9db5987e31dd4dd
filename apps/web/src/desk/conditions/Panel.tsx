import { useId, type ReactNode } from 'react';

interface PanelProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** A titled part of the conditions' view. */
export function Panel({ title, lead, children }: PanelProps): ReactNode {
  const titleId = useId();
  return (
    <section className="desk-panel" aria-labelledby={titleId}>
      <h3 id={titleId}>{title}</h3>
      {lead !== undefined && <p className="desk-panel-lead">{lead}</p>}
      {children}
    </section>
  );
}
