import type { ChatSnapshot, Participant } from '@parlance/chat';
import type { ReactNode } from 'react';

import type { ChatNote } from '../shared-chat/replica.js';
import { nameOf } from './names.js';
import { PageCard } from './PageCard.js';
import { strings } from './strings.js';

interface NoteItemProps {
  readonly note: ChatNote;
  readonly chat: ChatSnapshot;
}

/** What happened between the texts. */
export function NoteItem({ note: { event }, chat }: NoteItemProps): ReactNode {
  const calling = (participant: Participant): string => nameOf(chat, participant);
  switch (event.type) {
    case 'url-pushed':
      return <PageCard title={strings.sharedLink(calling(event.from))} url={event.url} />;
    case 'redirect-requested':
      return <PageCard title={strings.redirected} detail={strings.redirectedDetail} url={event.url} />;
    case 'call-requested':
      return (
        <Line text={strings.call.requested(event.from === undefined ? strings.team : calling(event.from))} />
      );
    case 'call-answered':
      return event.status === 'sent' ? (
        <Line text={strings.call.sent} />
      ) : (
        <Line text={strings.call.unconfirmed} tone="trouble" />
      );
    case 'notice-received':
      return <Line text={event.text} />;
    case 'participant-joined':
      return <Line text={strings.joined(calling(event.participant))} />;
    case 'participant-left':
      return <Line text={strings.left(calling(event.participant))} />;
    case 'transfer-started':
      return <Line text={strings.transferred} />;
    case 'messages-missed':
      return <Line text={strings.missed(event.count)} />;
    default:
      return event satisfies never;
  }
}

interface LineProps {
  readonly text: string;
  readonly tone?: 'trouble';
}

const Line = ({ text, tone }: LineProps): ReactNode => (
  <p className="chat-note" data-tone={tone}>
    {text}
  </p>
);
