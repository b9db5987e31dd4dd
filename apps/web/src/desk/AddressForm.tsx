import type { Agent } from '@parlance/client-sandbox';
import { useId, useState, type ReactNode } from 'react';

import { readWebPage } from '../shared/web-page.js';
import { ActionForm } from './ActionForm.js';
import type { SentAddress } from './commands.js';
import { nameOf } from './names.js';
import { strings } from './strings.js';

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
  const [sender, setSender] = useState(isAgentIn ? agent.agentId : SYSTEM);
  const id = useId();

  return (
    <ActionForm
      title={strings.address[use].title}
      action={strings.address[use].send}
      isReady={url !== ''}
      onAct={() => onSend(sender === SYSTEM ? { url } : { url, agentId: sender })}
      onClose={onClose}
    >
      <div className="desk-field">
        <label htmlFor={`${id}-url`}>{strings.address.url}</label>
        <input
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
    </ActionForm>
  );
}

function hintFor(url: string): string {
  if (url === '') return strings.address.missing;
  const page = readWebPage(url);
  return page === undefined ? strings.address.unsafe : strings.address.host(page.host);
}
