import { nameOf, type Agent } from '../../agents.js';
import type { Speech } from '../../desk.js';
import { spoken, toIso, type NewEntry, type Said, type Speaker } from '../../entries.js';
import {
  agentContent,
  formatted,
  formattedPush,
  pushedContent,
  SYSTEM_NAME,
  systemContent,
  type Icon,
} from './markup.js';
import { textToHtml } from '../../html.js';
import type { OpenscapeReadings } from './readings.js';
import type { Content } from './wire.js';

/** One item of a session: what the customer's side reads, if anything, and the same as the agents see it. */
export interface Item {
  readonly content?: Content;
  readonly entry: NewEntry;
}

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
    entry: { role: 'customer', name, at: toIso(atMs), ...said },
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

const iconOf = (speaker: Speaker): Icon => (speaker === undefined ? 'systemicon' : 'agenticon');
