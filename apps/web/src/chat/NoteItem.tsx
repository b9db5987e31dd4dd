import type { ChatSnapshot, Participant } from '@parlance/chat';
import type { ReactNode } from 'react';

import { LINK_REL, toSafeUrl } from '../shared/agent-html.js';
import { Icon } from '../shared/icons.js';
import type { ChatNote } from '../shared-chat/replica.js';
import { nameOf } from './names.js';
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
      return <LinkCard title={strings.sharedLink(calling(event.from))} url={event.url} />;
    case 'redirect-requested':
      return <LinkCard title={strings.redirected} url={event.url} />;
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

const Line = ({ text }: { readonly text: string }): ReactNode => <p className="chat-note">{text}</p>;

/** A pushed page: shown, and opened only by the customer. */
function LinkCard({ title, url }: { readonly title: string; readonly url: string }): ReactNode {
  const href = toSafeUrl(url);
  if (href === undefined || !/^https?:/.test(href)) return <Line text={strings.unsafeLink} />;
  return (
    <a className="chat-card" href={href} target="_blank" rel={LINK_REL}>
      <Icon name="link" />
      <span className="chat-card-title">{title}</span>
      <span className="chat-card-url">{href}</span>
      <span className="visually-hidden">{strings.opensInNewTab}</span>
    </a>
  );
}
