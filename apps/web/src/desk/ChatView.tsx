import type { Agent } from '@parlance/client-sandbox';
import type { ReactNode } from 'react';

import { CallNote } from './CallNote.js';
import { ChatActions } from './ChatActions.js';
import { findObstacle } from './chat-actions.js';
import type { ChatCommands } from './commands.js';
import type { DeskChat } from './desk-state.js';
import { Reply } from './Reply.js';
import { EnterButton } from './EnterButton.js';
import { strings } from './strings.js';
import { Transcript } from './Transcript.js';

import './chat-view.css';

interface ChatViewProps {
  readonly chat: DeskChat;
  readonly agent: Agent;
  readonly agents: readonly Agent[];
  readonly commands: ChatCommands;
  readonly onRun: (command: Promise<void>) => Promise<boolean>;
}

/** The chat in view: what was said, and what the agent can do. */
export function ChatView({ chat, agent, agents, commands, onRun }: ChatViewProps): ReactNode {
  const { conversation, entries } = chat;
  const { conversationId, customerName, state } = conversation;
  const { agentId } = agent;
  const canSay = findObstacle('say', conversation, agentId) === undefined;
  return (
    <>
      <header className="desk-chat-head">
        <h2>{customerName}</h2>
        <span className="desk-state" data-state={state}>
          {strings.states[state]}
        </span>
      </header>
      {state !== 'ended' && (
        <ChatActions
          conversation={conversation}
          agent={agent}
          agents={agents}
          commands={commands}
          onRun={onRun}
        />
      )}
      <CallNote conversation={conversation} agents={agents} />
      <Transcript conversation={conversation} entries={entries} agentId={agentId} />
      {canSay && (
        <Reply
          customerName={customerName}
          onSay={(text) => void onRun(commands.say(conversationId, agentId, text))}
          onTyping={(isTyping) => commands.setTyping(conversationId, agentId, isTyping)}
        />
      )}
      {!canSay && state !== 'ended' && (
        <div className="desk-foot">
          <EnterButton
            name={customerName}
            isJoining={state === 'active'}
            onEnter={(action) => void onRun(commands[action](conversationId, agentId))}
          />
        </div>
      )}
      {state === 'ended' && <p className="desk-foot">{strings.endedBy[conversation.endedBy ?? 'unknown']}</p>}
    </>
  );
}
