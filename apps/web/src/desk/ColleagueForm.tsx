import type { Agent } from '@parlance/client-sandbox';
import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react';

import { nameOf } from './names.js';
import { strings } from './strings.js';

import './address-form.css';

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
  const [isAdding, setIsAdding] = useState(false);
  const id = useId();
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => field.current?.focus(), []);
  const agentId = (colleagues.find((each) => each.agentId === wanted) ?? colleagues[0])?.agentId;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (agentId === undefined || isAdding) return;
    setIsAdding(true);
    void onAdd(agentId).then((isAdded) => (isAdded ? onClose() : setIsAdding(false)));
  };

  return (
    <form
      className="desk-address"
      aria-labelledby={`${id}-title`}
      onSubmit={submit}
      onKeyDown={({ key }) => (key === 'Escape' ? onClose() : undefined)}
    >
      <h3 id={`${id}-title`}>{strings.colleague.title}</h3>
      <div className="desk-field">
        <label htmlFor={`${id}-who`}>{strings.colleague.who}</label>
        <select
          ref={field}
          id={`${id}-who`}
          value={agentId}
          onChange={({ target }) => setWanted(target.value)}
        >
          {colleagues.map((colleague) => (
            <option key={colleague.agentId} value={colleague.agentId}>
              {nameOf(colleague)}
            </option>
          ))}
        </select>
      </div>
      <div className="desk-buttons">
        <button type="submit" className="desk-primary">
          {strings.colleague.add}
        </button>
        <button type="button" className="desk-action" onClick={onClose}>
          {strings.address.cancel}
        </button>
      </div>
    </form>
  );
}
