import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react';

import { strings } from './strings.js';

import './action-form.css';

interface ActionFormProps {
  readonly title: string;
  /** On the button that does it. */
  readonly action: string;
  /** Whether there is anything to do it with. @default true */
  readonly isReady?: boolean;
  /** Whether it was done; then the form closes. */
  readonly onAct: () => Promise<boolean>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A short form for one deed in the chat in view. Its first field has the focus; Escape closes it. */
export function ActionForm({
  title,
  action,
  isReady = true,
  onAct,
  onClose,
  children,
}: ActionFormProps): ReactNode {
  const [isActing, setIsActing] = useState(false);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady || isActing) return;
    setIsActing(true);
    void onAct().then((isDone) => (isDone ? onClose() : setIsActing(false)));
  };

  return (
    <form
      ref={form}
      className="desk-action-form"
      aria-labelledby={`${id}-title`}
      onSubmit={submit}
      onKeyDown={({ key }) => (key === 'Escape' ? onClose() : undefined)}
    >
      <h3 id={`${id}-title`}>{title}</h3>
      {children}
      <div className="desk-buttons">
        <button type="submit" className="desk-primary" disabled={!isReady}>
          {action}
        </button>
        <button type="button" className="desk-action" onClick={onClose}>
          {strings.address.cancel}
        </button>
      </div>
    </form>
  );
}
