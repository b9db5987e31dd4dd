import type { Agent } from '@parlance/client-sandbox';
import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react';

import { readWebPage } from '../shared/web-page.js';
import type { SentAddress } from './commands.js';
import { nameOf } from './names.js';
import { strings } from './strings.js';

import './address-form.css';

/** What an address is for. */
export type AddressUse = 'pushUrl' | 'redirect';

interface AddressFormProps {
  readonly use: AddressUse;
  readonly agent: Agent;
  readonly isAgentIn: boolean;
  /** Whether it was sent. */
  readonly onSend: (page: SentAddress) => Promise<boolean>;
  readonly onClose: () => void;
}

const SYSTEM = 'system';

/** Asks for an address. Any text can be sent: what comes of a wrong or hostile one is worth a try. */
export function AddressForm({ use, agent, isAgentIn, onSend, onClose }: AddressFormProps): ReactNode {
  const [url, setUrl] = useState('');
  const [isSending, setIsSending] = useState(false);
  const [sender, setSender] = useState(isAgentIn ? agent.agentId : SYSTEM);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (url === '' || isSending) return;
    const page = sender === SYSTEM ? { url } : { url, agentId: sender };
    setIsSending(true);
    void onSend(page).then((isSent) => (isSent ? onClose() : setIsSending(false)));
  };

  return (
    <form
      className="desk-address"
      aria-labelledby={`${id}-title`}
      onSubmit={submit}
      onKeyDown={({ key }) => (key === 'Escape' ? onClose() : undefined)}
    >
      <h3 id={`${id}-title`}>{strings.address[use].title}</h3>
      <div className="desk-field desk-address-url">
        <label htmlFor={`${id}-url`}>{strings.address.url}</label>
        <input
          ref={field}
          id={`${id}-url`}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          placeholder={strings.address.placeholder}
          aria-describedby={`${id}-hint`}
          value={url}
          onChange={({ target }) => setUrl(target.value)}
        />
      </div>
      <div className="desk-field">
        <label htmlFor={`${id}-sender`}>{strings.address.sender}</label>
        <select id={`${id}-sender`} value={sender} onChange={({ target }) => setSender(target.value)}>
          <option value={agent.agentId} disabled={!isAgentIn}>
            {isAgentIn ? nameOf(agent) : strings.address.notIn(nameOf(agent))}
          </option>
          <option value={SYSTEM}>{strings.address.system}</option>
        </select>
      </div>
      <p id={`${id}-hint`} className="desk-hint" role="status">
        {hintFor(url)}
      </p>
      <div className="desk-buttons">
        <button type="submit" className="desk-primary" disabled={url === ''}>
          {strings.address[use].send}
        </button>
        <button type="button" className="desk-action" onClick={onClose}>
          {strings.address.cancel}
        </button>
      </div>
    </form>
  );
}

function hintFor(url: string): string {
  if (url === '') return strings.address.missing;
  const page = readWebPage(url);
  return page === undefined ? strings.address.unsafe : strings.address.host(page.host);
}
