import type { Agent } from '../../agents.js';
import type { Entry, Speech } from '../../desk.js';
import {
  agentContent,
  formatted,
  formattedPush,
  pushedContent,
  SYSTEM_NAME,
  systemContent,
  textToHtml,
  type Icon,
} from './markup.js';
import type { OpenscapeReadings } from './readings.js';
import type { Content } from './wire.js';

/** An entry of the transcript before it has its number. */
export type NewEntry = Omit<Entry, 'entryId'>;

/** One item of a session: what the customer's side reads, if anything, and the same as the agents see it. */
export interface Item {
  readonly content?: Content;
  readonly entry: NewEntry;
}

/** An agent, or undefined for the contact center's system. */
export type Speaker = Agent | undefined;

/** What an entry says besides who and when. */
type Said = Pick<Entry, 'kind' | 'text' | 'url'>;

const NOT_APPLICABLE = { agentFirstName: '', agentLastName: '', pushedUrl: '' } as const;

/** The customer's texts stay plain, markup characters included. */
export function customerMessage(name: string, text: string, atMs: number): Item {
  return customerItem('CUSTOMER_MESSAGE', name, atMs, { kind: 'message', text });
}

export function customerDisconnect(name: string, atMs: number): Item {
  return customerItem('CUSTOMER_DISCONNECT', name, atMs, { kind: 'ended', text: '' });
}

/** What an agent or the system says. */
export function message(
  speaker: Speaker,
  speech: Speech,
  atMs: number,
  { agentMarkup }: OpenscapeReadings,
): Item {
  const type = speaker === undefined ? 'SYSTEM_MESSAGE' : 'AGENT_MESSAGE';
  if (speech.kind === 'html')
    return item(type, speaker, speech.html, atMs, { kind: 'message', text: speech.html });
  const { text } = speech;
  const content = speaker === undefined ? systemContent(text) : agentContent(text, atMs, agentMarkup);
  return item(type, speaker, content, atMs, { kind: 'message', text });
}

/** What an agent does that the transcript tells: leave, hand back to the queue, join. */
export type AgentDeed = 'ended' | 'requeued' | 'joined';

const DEEDS: Readonly<Record<AgentDeed, string>> = {
  ended: 'has left the conversation.',
  requeued: 'has returned the conversation to the queue.',
  joined: 'has joined the conversation.',
};

export function deed(kind: AgentDeed, agent: Agent, atMs: number, readings: OpenscapeReadings): Item {
  const types = {
    ended: 'AGENT_DISCONNECT',
    requeued: readings.requeueType,
    joined: 'AGENT_CONFERENCE_JOIN',
  } as const;
  const text = `${nameOf(agent)} ${DEEDS[kind]}`;
  const content = readings.eventTexts === 'empty' ? '' : agentContent(text, atMs, readings.agentMarkup);
  return item(types[kind], agent, content, atMs, { kind, text });
}

/** A page that the customer is shown; the customer's side has an item of it by some readings only. */
export function pushedPage(
  speaker: Speaker,
  url: string,
  atMs: number,
  { pushedUrl }: OpenscapeReadings,
): Item {
  const by = speaker === undefined ? 'System' : 'Agent';
  const type = speaker === undefined ? 'SYSTEM_PUSH_URL' : 'AGENT_PUSH_URL';
  const html = pushedContent(by, url);
  const { content, entry } = item(type, speaker, html, atMs, { kind: 'pushed-url', text: url, url });
  return pushedUrl === 'field'
    ? { entry }
    : {
        content: {
          ...content,
          formattedContent: formattedPush(iconOf(speaker), html),
          pushedUrl: url,
        },
        entry,
      };
}

/** The document has no item for a redirect: the customer's side reads it elsewhere. */
export const redirected = (speaker: Speaker, url: string, atMs: number): Item => ({
  entry: { ...spoken(speaker, atMs), kind: 'redirected', text: url, url },
});

/** An item of any type with any text, as it is. */
export const rawItem = (itemType: string, text: string, speaker: Speaker, atMs: number): Item =>
  item(itemType, speaker, text, atMs, { kind: 'other', text });

function customerItem(messageType: string, name: string, atMs: number, said: Said): Item {
  const formattedContent = formatted('customericon', name, textToHtml(said.text), atMs);
  return {
    content: { ...NOT_APPLICABLE, messageType, from: name, content: said.text, formattedContent },
    entry: { role: 'customer', name, at: atOf(atMs), ...said },
  };
}

function item(
  messageType: string,
  speaker: Speaker,
  content: string,
  atMs: number,
  said: Said,
): Required<Item> {
  const entry = { ...spoken(speaker, atMs), ...said };
  const formattedContent = formatted(iconOf(speaker), entry.name, content, atMs);
  return {
    content: { ...NOT_APPLICABLE, messageType, ...fromOf(speaker), content, formattedContent },
    entry,
  };
}

const fromOf = (speaker: Speaker): Partial<Content> & Pick<Content, 'from'> =>
  speaker === undefined
    ? { from: SYSTEM_NAME }
    : {
        from: String(speaker.agentKey),
        agentFirstName: speaker.firstName,
        agentLastName: speaker.lastName,
      };

const spoken = (speaker: Speaker, atMs: number): Pick<NewEntry, 'role' | 'agentId' | 'name' | 'at'> =>
  speaker === undefined
    ? { role: 'system', name: 'System', at: atOf(atMs) }
    : { role: 'agent', agentId: speaker.agentId, name: nameOf(speaker), at: atOf(atMs) };

const iconOf = (speaker: Speaker): Icon => (speaker === undefined ? 'systemicon' : 'agenticon');

const atOf = (atMs: number): string => new Date(atMs).toISOString();

/** An agent's name as it is shown. */
export const nameOf = ({ firstName, lastName }: Agent): string => `${firstName} ${lastName}`.trim();
