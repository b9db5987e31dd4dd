import type { Agent, Conversation } from '@parlance/client-sandbox';
import { useRef, useState, type ReactNode } from 'react';

import { ActionButton } from './ActionButton.js';
import { AddressForm, type AddressUse } from './AddressForm.js';
import { findObstacle, type ChatAction } from './chat-actions.js';
import type { ChatCommands } from './commands.js';
import { strings } from './strings.js';

interface ChatActionsProps {
  readonly conversation: Conversation;
  readonly agent: Agent;
  readonly commands: ChatCommands;
  readonly onRun: (command: Promise<void>) => Promise<boolean>;
}

const BY_AGENT = ['requestCall', 'requeue', 'end'] as const;
const ADDRESS_USES: readonly AddressUse[] = ['pushUrl', 'redirect'];
const LOOKS = { requestCall: 'desk-action', requeue: 'desk-action', end: 'desk-action desk-end' } as const;

/** What can be done with the chat in view; what cannot says why. */
export function ChatActions({ conversation, agent, commands, onRun }: ChatActionsProps): ReactNode {
  const [addressUse, setAddressUse] = useState<AddressUse>();
  const toolbar = useRef<HTMLDivElement>(null);
  const { conversationId } = conversation;
  const { agentId } = agent;
  const reasonAgainst = (action: ChatAction): string | undefined => {
    const obstacle = findObstacle(action, conversation, agentId);
    return obstacle === undefined ? undefined : strings.obstacles[obstacle];
  };
  const closeForm = (): void => {
    toolbar.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setAddressUse(undefined);
  };

  return (
    <>
      <div ref={toolbar} className="desk-actions" role="group" aria-label={strings.actions}>
        {ADDRESS_USES.map((use) => (
          <ActionButton
            key={use}
            label={strings[use]}
            icon={use === 'pushUrl' ? 'link' : 'end'}
            isOpen={addressUse === use}
            onUse={() => setAddressUse(addressUse === use ? undefined : use)}
          />
        ))}
        {BY_AGENT.map((action) => (
          <ActionButton
            key={action}
            label={strings[action]}
            className={LOOKS[action]}
            reason={reasonAgainst(action)}
            onUse={() => void onRun(commands[action](conversationId, agentId))}
          />
        ))}
      </div>
      {addressUse !== undefined && (
        <AddressForm
          key={addressUse}
          use={addressUse}
          agent={agent}
          isAgentIn={conversation.agentIds.includes(agentId)}
          onSend={(page) => onRun(commands[addressUse](conversationId, page))}
          onClose={closeForm}
        />
      )}
    </>
  );
}
