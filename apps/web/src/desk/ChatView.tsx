import type { Conversation, Entry } from '@parlance/client-sandbox';
import { useLayoutEffect, useRef, type ReactNode } from 'react';

import { formatAt, initials } from '../shared/format.js';
import type { DeskChat } from './desk-state.js';
import { Reply } from './Reply.js';
import { strings } from './strings.js';
import type { DeskCommands } from './use-desk.js';

interface ChatViewProps {
  readonly chat: DeskChat;
  readonly agentId: string;
  readonly commands: DeskCommands;
  readonly onRun: (command: Promise<void>) => void;
  readonly onAccept: (conversationId: string) => void;
}

/** The chat in view: what was said, and what the agent can do. */
export function ChatView({ chat, agentId, commands, onRun, onAccept }: ChatViewProps): ReactNode {
  const { conversation, entries } = chat;
  const { conversationId, customerName, state, agentIds } = conversation;
  const isMine = state === 'active' && agentIds.includes(agentId);
  return (
    <>
      <header className="desk-chat-head">
        <h2>{customerName}</h2>
        <span className="desk-state" data-state={state}>
          {strings.states[state]}
        </span>
        {isMine && (
          <button
            type="button"
            className="desk-end"
            onClick={() => onRun(commands.end(conversationId, agentId))}
          >
            {strings.end}
          </button>
        )}
      </header>
      <DeskTranscript conversation={conversation} entries={entries} agentId={agentId} />
      {isMine && (
        <Reply
          customerName={customerName}
          onSay={(text) => onRun(commands.say(conversationId, agentId, text))}
          onTyping={(isTyping) => commands.setTyping(conversationId, agentId, isTyping)}
        />
      )}
      {state === 'waiting' && (
        <div className="desk-foot">
          <button type="button" className="desk-primary" onClick={() => onAccept(conversationId)}>
            {strings.acceptChat(customerName)}
          </button>
        </div>
      )}
      {state === 'ended' && <p className="desk-foot">{strings.endedBy[conversation.endedBy ?? 'unknown']}</p>}
    </>
  );
}

interface DeskTranscriptProps {
  readonly conversation: Conversation;
  readonly entries: readonly Entry[];
  readonly agentId: string;
}

function DeskTranscript({ conversation, entries, agentId }: DeskTranscriptProps): ReactNode {
  const { customerName, isCustomerTyping } = conversation;
  const scroller = useRef<HTMLDivElement>(null);
  const lines = entries.length + (isCustomerTyping ? 1 : 0);
  const shownLines = useRef(0);
  useLayoutEffect(() => {
    if (lines !== shownLines.current) scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
    shownLines.current = lines;
  });
  return (
    <>
      <div
        ref={scroller}
        className="desk-log"
        role="log"
        tabIndex={0}
        aria-label={strings.transcript(customerName)}
      >
        {entries.map((entry) => (
          <EntryItem key={entry.entryId} entry={entry} isOwn={entry.agentId === agentId} />
        ))}
      </div>
      <output className="desk-typing">{isCustomerTyping && strings.customerTyping(customerName)}</output>
    </>
  );
}

function EntryItem({ entry, isOwn }: { readonly entry: Entry; readonly isOwn: boolean }): ReactNode {
  const { kind, name, role, text, at } = entry;
  if (kind !== 'message') return <p className="desk-note">{noteText(entry)}</p>;
  return (
    <article className="desk-entry" data-role={role}>
      <span className="desk-avatar" aria-hidden="true">
        {initials(name)}
      </span>
      <header>
        <span className="desk-entry-name">{name}</span> {isOwn && <span>({strings.you})</span>}{' '}
        <time dateTime={at}>{formatAt(at)}</time>
      </header>
      <div className="desk-bubble">{text}</div>
    </article>
  );
}

function noteText({ kind, name, text }: Entry): string {
  if (kind === 'joined') return strings.notes.joined(name);
  if (kind === 'left') return strings.notes.left(name);
  if (kind === 'ended') return strings.notes.ended;
  return text === '' ? strings.notes.other : text;
}
