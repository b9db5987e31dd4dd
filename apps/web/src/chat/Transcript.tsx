import { useLayoutEffect, useRef, useState, type ReactNode, type UIEvent } from 'react';

import { Icon } from '../shared/icons.js';
import type { ChatView } from '../shared-chat/replica.js';
import { MessageItem } from './MessageItem.js';
import { NoteItem } from './NoteItem.js';
import { strings } from './strings.js';
import { toTranscriptItems } from './transcript-items.js';
import { TypingIndicator } from './TypingIndicator.js';

import './message.css';
import './transcript.css';

interface TranscriptProps {
  readonly view: ChatView;
  readonly onRetry: (clientMessageId: string, text: string) => void;
}

/** Nearer to the end than this, the customer reads along and new texts scroll into view. */
const AT_END_PX = 48;

/** Everything said so far. New texts are read out by screen readers, and stay in view while the end is in view. */
export function Transcript({ view, onRetry }: TranscriptProps): ReactNode {
  const log = useRef<HTMLDivElement>(null);
  const [isAtEnd, setIsAtEnd] = useState(true);
  const items = toTranscriptItems(view);
  const ownTexts = view.chat.messages.filter(({ from }) => from.role === 'customer').length;
  const shownOwnTexts = useRef(0);

  const scrollToEnd = (): void => log.current?.scrollTo({ top: log.current.scrollHeight });
  useLayoutEffect(() => {
    if (isAtEnd || ownTexts > shownOwnTexts.current) scrollToEnd();
    shownOwnTexts.current = ownTexts;
  });
  const onScroll = ({ currentTarget }: UIEvent<HTMLDivElement>): void => {
    const { scrollHeight, scrollTop, clientHeight } = currentTarget;
    setIsAtEnd(scrollHeight - scrollTop - clientHeight < AT_END_PX);
  };

  return (
    <>
      <div className="chat-transcript">
        <div
          ref={log}
          className="chat-log"
          role="log"
          aria-live="polite"
          aria-relevant="additions"
          aria-label={strings.transcript}
          tabIndex={0}
          onScroll={onScroll}
        >
          {items.map((item) =>
            item.kind === 'message' ? (
              <MessageItem key={item.key} message={item.message} isFirst={item.isFirst} onRetry={onRetry} />
            ) : (
              <NoteItem key={item.key} note={item.note} chat={view.chat} />
            ),
          )}
        </div>
        {!isAtEnd && (
          <button type="button" className="chat-jump" onClick={scrollToEnd}>
            <Icon name="arrowDown" />
            {strings.jumpToLatest}
          </button>
        )}
      </div>
      <TypingIndicator chat={view.chat} />
    </>
  );
}
