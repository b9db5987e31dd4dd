import { useId, useState, useEffect, type ReactNode } from 'react';

import { formatAge, initials } from '../shared/format.js';
import { countUnread, type DeskChat, type DeskList } from './desk-state.js';
import { EnterButton } from './EnterButton.js';
import { strings } from './strings.js';

import './chat-list.css';

interface ChatListProps {
  readonly list: DeskList;
  readonly chats: readonly DeskChat[];
  readonly chosenId: string | undefined;
  readonly onChoose: (conversationId: string) => void;
  readonly onEnter: (conversationId: string, action: 'accept' | 'join') => void;
}

/** One of the desk's lists. */
export function ChatList({ list, chats, chosenId, onChoose, onEnter }: ChatListProps): ReactNode {
  const titleId = useId();
  const now = useNow();
  return (
    <section className="desk-list" data-list={list} aria-labelledby={titleId}>
      <h2 id={titleId}>
        {strings.lists[list]} <span className="desk-count">{chats.length}</span>
      </h2>
      {chats.length === 0 && <p className="desk-empty">{strings.empty[list]}</p>}
      <ul>
        {chats.map((chat) => {
          const { conversationId, customerName } = chat.conversation;
          return (
            <li key={conversationId} className="desk-item" data-chosen={conversationId === chosenId}>
              <ChatButton chat={chat} isChosen={conversationId === chosenId} now={now} onChoose={onChoose} />
              {(list === 'waiting' || list === 'others') && (
                <EnterButton
                  name={customerName}
                  isJoining={list === 'others'}
                  isShort
                  onEnter={(action) => onEnter(conversationId, action)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface ChatButtonProps {
  readonly chat: DeskChat;
  readonly isChosen: boolean;
  readonly now: number;
  readonly onChoose: (conversationId: string) => void;
}

function ChatButton({ chat, isChosen, now, onChoose }: ChatButtonProps): ReactNode {
  const { conversationId, customerName, startedAt, subject, isCustomerTyping } = chat.conversation;
  const unread = countUnread(chat);
  const last = chat.entries.findLast(({ kind, role }) => kind === 'message' && role !== 'system');
  return (
    <button
      type="button"
      className="desk-choose"
      aria-current={isChosen}
      onClick={() => onChoose(conversationId)}
    >
      <span className="desk-avatar" aria-hidden="true">
        {initials(customerName)}
      </span>
      <span className="desk-item-name">{customerName}</span>
      <span className="desk-item-age">{formatAge(last?.at ?? startedAt, now)}</span>
      <span className="desk-item-text">
        {isCustomerTyping ? strings.customerTyping(customerName) : (last?.text ?? subject)}
      </span>
      {unread > 0 && !isChosen && (
        <span className="desk-unread">
          <span aria-hidden="true">{unread}</span>
          <span className="visually-hidden">{strings.unread(unread)}</span>
        </span>
      )}
    </button>
  );
}

const EVERY_MS = 30_000;

/** The time, so that ages on the page grow. */
function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
