import type { Conversation, Entry } from '@parlance/client-sandbox';
import { useLayoutEffect, useRef, type ReactNode } from 'react';

import { formatAt, initials } from '../shared/format.js';
import { sneakPreviewOf } from './sneak-preview.js';
import { strings } from './strings.js';

import './transcript.css';

interface TranscriptProps {
  readonly conversation: Conversation;
  readonly entries: readonly Entry[];
  readonly agentId: string;
}

/** What was said, as an agent sees it; the newest in view. */
export function Transcript({ conversation, entries, agentId }: TranscriptProps): ReactNode {
  const { customerName, isCustomerTyping } = conversation;
  const preview = sneakPreviewOf(conversation);
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
      {preview !== '' && (
        <p className="desk-preview">
          {strings.unsent} <q>{preview}</q>
        </p>
      )}
    </>
  );
}

function EntryItem({ entry, isOwn }: { readonly entry: Entry; readonly isOwn: boolean }): ReactNode {
  const { kind, role, text, at } = entry;
  if (kind !== 'message') return <NoteItem entry={entry} />;
  const name = speakerOf(entry);
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

/** Addresses are text here, and kept apart: what stands in them can turn the words around it. */
const NoteItem = ({ entry }: { readonly entry: Entry }): ReactNode => (
  <p className="desk-note">
    {noteText(entry)} {entry.url !== undefined && <bdi dir="ltr">{entry.url}</bdi>}
  </p>
);

function noteText(entry: Entry): string {
  const { kind, text } = entry;
  const name = speakerOf(entry);
  switch (kind) {
    case 'joined':
      return strings.notes.joined(name);
    case 'left':
      return strings.notes.left(name);
    case 'requeued':
      return strings.notes.requeued(name);
    case 'pushed-url':
      return strings.notes.pushedUrl(name);
    case 'redirected':
      return strings.notes.redirected(name);
    case 'ended':
      return strings.notes.ended;
    case 'message':
    case 'other':
      return text === '' ? strings.notes.other : text;
    default:
      return kind satisfies never;
  }
}

const speakerOf = ({ name, role }: Entry): string =>
  name === '' && role === 'system' ? strings.system : name;
