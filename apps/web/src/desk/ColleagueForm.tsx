import type { Agent } from '@parlance/client-sandbox';
import { useId, useState, type ReactNode } from 'react';

import { ActionForm } from './ActionForm.js';
import { nameOf } from './names.js';
import { strings } from './strings.js';

interface ColleagueFormProps {
  /** Who is not in the chat; at least one. */
  readonly colleagues: readonly Agent[];
  /** Whether they were added. */
  readonly onAdd: (agentId: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Asks whom to add to the chat in view. */
export function ColleagueForm({ colleagues, onAdd, onClose }: ColleagueFormProps): ReactNode {
  const [wanted, setWanted] = useState<string>();
  const id = useId();
  const agentId = (colleagues.find((each) => each.agentId === wanted) ?? colleagues[0])?.agentId;

  return (
    <ActionForm
      title={strings.colleague.title}
      action={strings.colleague.add}
      isReady={agentId !== undefined}
      onAct={async () => agentId !== undefined && onAdd(agentId)}
      onClose={onClose}
    >
      <div className="desk-field">
        <label htmlFor={`${id}-who`}>{strings.colleague.who}</label>
        <select id={`${id}-who`} value={agentId} onChange={({ target }) => setWanted(target.value)}>
          {colleagues.map((colleague) => (
            <option key={colleague.agentId} value={colleague.agentId}>
              {nameOf(colleague)}
            </option>
          ))}
        </select>
      </div>
    </ActionForm>
  );
}
