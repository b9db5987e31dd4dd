import type { Agent, Conversation } from '@parlance/client-sandbox';
import { useRef, useState, type ReactNode } from 'react';

import { ActionButton } from './ActionButton.js';
import { AddressForm, type AddressUse } from './AddressForm.js';
import { findObstacle, type ChatAction } from './chat-actions.js';
import { ColleagueForm } from './ColleagueForm.js';
import type { ChatCommands } from './commands.js';
import { strings } from './strings.js';

interface ChatActionsProps {
  readonly conversation: Conversation;
  readonly agent: Agent;
  readonly agents: readonly Agent[];
  readonly commands: ChatCommands;
  readonly onRun: (command: Promise<void>) => Promise<boolean>;
}

const BY_AGENT = ['requestCall', 'requeue', 'end'] as const;
const ADDRESS_USES: readonly AddressUse[] = ['pushUrl', 'redirect'];
const LOOKS = { requestCall: 'desk-action', requeue: 'desk-action', end: 'desk-action desk-end' } as const;

/** What can be done with the chat in view; what cannot says why. */
export function ChatActions({ conversation, agent, agents, commands, onRun }: ChatActionsProps): ReactNode {
  const [form, setForm] = useState<AddressUse | 'addColleague'>();
  const toolbar = useRef<HTMLDivElement>(null);
  const { conversationId, agentIds } = conversation;
  const { agentId } = agent;
  const colleagues = agents.filter((each) => !agentIds.includes(each.agentId));
  const reasonAgainst = (action: ChatAction): string | undefined => {
    const obstacle = findObstacle(action, conversation, agentId);
    return obstacle === undefined ? undefined : strings.obstacles[obstacle];
  };
  const reasonAgainstColleague =
    reasonAgainst('addColleague') ?? (colleagues.length === 0 ? strings.colleague.none : undefined);
  const closeForm = (): void => {
    toolbar.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setForm(undefined);
  };

  return (
    <>
      <div ref={toolbar} className="desk-actions" role="group" aria-label={strings.actions}>
        {ADDRESS_USES.map((use) => (
          <ActionButton
            key={use}
            label={strings[use]}
            icon={use === 'pushUrl' ? 'link' : 'end'}
            isOpen={form === use}
            onUse={() => setForm(form === use ? undefined : use)}
          />
        ))}
        <ActionButton
          label={strings.colleague.action}
          reason={reasonAgainstColleague}
          isOpen={form === 'addColleague'}
          onUse={() => setForm(form === 'addColleague' ? undefined : 'addColleague')}
        />
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
      {form === 'addColleague' && reasonAgainstColleague === undefined && (
        <ColleagueForm
          colleagues={colleagues}
          onAdd={(colleagueId) => onRun(commands.join(conversationId, colleagueId))}
          onClose={closeForm}
        />
      )}
      {form !== undefined && form !== 'addColleague' && (
        <AddressForm
          key={form}
          use={form}
          agent={agent}
          isAgentIn={agentIds.includes(agentId)}
          onSend={(page) => onRun(commands[form](conversationId, page))}
          onClose={closeForm}
        />
      )}
    </>
  );
}
