import type { TranscriptMessage } from '@parlance/chat';
import type { ReactNode } from 'react';

import { AgentText } from '../shared/AgentText.js';
import { formatAt } from '../shared/format.js';
import { Icon } from '../shared/icons.js';
import { strings } from './strings.js';

interface MessageItemProps {
  readonly message: TranscriptMessage;
  readonly isFirst: boolean;
  readonly onRetry: (clientMessageId: string, text: string) => void;
}

/** One text with who, when, and how far it got. */
export function MessageItem({ message, isFirst, onRetry }: MessageItemProps): ReactNode {
  const { from, status } = message;
  return (
    <article className="chat-message" data-role={from.role} data-first={isFirst} data-status={status}>
      <header className={isFirst ? 'chat-message-head' : 'visually-hidden'}>
        <span className="chat-message-name">
          {from.role === 'customer' ? strings.you : from.name || strings.roles[from.role]}
        </span>
        {from.role !== 'customer' && <span className="chat-message-role">{strings.roles[from.role]}</span>}
        <time dateTime={message.at}>{formatAt(message.at)}</time>
      </header>
      <div className="chat-bubble">
        {message.html === undefined || from.role === 'customer' ? (
          message.text
        ) : (
          <AgentText html={message.html} text={message.text} />
        )}
      </div>
      {status !== undefined && <MessageFate message={message} onRetry={onRetry} />}
    </article>
  );
}

function MessageFate({ message, onRetry }: Omit<MessageItemProps, 'isFirst'>): ReactNode {
  const { status = 'sent', clientMessageId, text } = message;
  return (
    <p className="chat-fate" data-status={status}>
      {status === 'sent' && <Icon name="check" />}
      {(status === 'failed' || status === 'unconfirmed') && <Icon name="warning" />}
      {strings.message[status]}
      {status === 'failed' && clientMessageId !== undefined && (
        <button type="button" className="form-link-button" onClick={() => onRetry(clientMessageId, text)}>
          {strings.retry}
        </button>
      )}
    </p>
  );
}
