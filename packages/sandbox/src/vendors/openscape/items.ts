import type { Agent } from '../../agents.js';
import type { Entry, Speech } from '../../desk.js';
import { agentContent, formatted, SYSTEM_NAME, systemContent, textToHtml } from './markup.js';
import type { Content } from './wire.js';

/** One item of a session: what the customer's side reads, and the same as the agent sees it. */
export interface Item {
  readonly content: Content;
  readonly entry: Omit<Entry, 'entryId'>;
}

const NOT_APPLICABLE = { agentFirstName: '', agentLastName: '', pushedUrl: '' } as const;

const atOf = (atMs: number): string => new Date(atMs).toISOString();

/** The customer's texts stay plain, markup characters included. */
export function customerMessage(name: string, text: string, atMs: number): Item {
  const formattedContent = formatted('customericon', name, textToHtml(text), atMs);
  return {
    content: {
      ...NOT_APPLICABLE,
      messageType: 'CUSTOMER_MESSAGE',
      from: name,
      content: text,
      formattedContent,
    },
    entry: { role: 'customer', kind: 'message', name, text, at: atOf(atMs) },
  };
}

export function customerDisconnect(name: string, atMs: number): Item {
  const formattedContent = formatted('customericon', name, '', atMs);
  return {
    content: {
      ...NOT_APPLICABLE,
      messageType: 'CUSTOMER_DISCONNECT',
      from: name,
      content: '',
      formattedContent,
    },
    entry: { role: 'customer', kind: 'ended', name, text: '', at: atOf(atMs) },
  };
}

export function agentMessage(agent: Agent, speech: Speech, atMs: number): Item {
  const content = speech.kind === 'html' ? speech.html : agentContent(speech.text, atMs);
  return agentItem('AGENT_MESSAGE', agent, content, atMs, {
    kind: 'message',
    text: speech.kind === 'html' ? speech.html : speech.text,
  });
}

export function agentDisconnect(agent: Agent, atMs: number): Item {
  const text = `${nameOf(agent)} has left the conversation.`;
  return agentItem('AGENT_DISCONNECT', agent, agentContent(text, atMs), atMs, { kind: 'ended', text });
}

export function systemMessage(speech: Speech, atMs: number): Item {
  const content = speech.kind === 'html' ? speech.html : systemContent(speech.text);
  return systemItem('SYSTEM_MESSAGE', content, atMs, {
    kind: 'message',
    text: speech.kind === 'html' ? speech.html : speech.text,
  });
}

/** An item of any type with any text, as it is. */
export function rawItem(itemType: string, text: string, agent: Agent | undefined, atMs: number): Item {
  const said = { kind: 'other', text } as const;
  return agent === undefined
    ? systemItem(itemType, text, atMs, said)
    : agentItem(itemType, agent, text, atMs, said);
}

type Said = Pick<Entry, 'kind' | 'text'>;

function agentItem(messageType: string, agent: Agent, content: string, atMs: number, said: Said): Item {
  const { agentId, agentKey, firstName, lastName } = agent;
  const name = nameOf(agent);
  return {
    content: {
      messageType,
      from: String(agentKey),
      agentFirstName: firstName,
      agentLastName: lastName,
      content,
      formattedContent: formatted('agenticon', name, content, atMs),
      pushedUrl: '',
    },
    entry: { role: 'agent', agentId, name, at: atOf(atMs), ...said },
  };
}

function systemItem(messageType: string, content: string, atMs: number, said: Said): Item {
  const formattedContent = formatted('systemicon', 'System', content, atMs);
  return {
    content: { ...NOT_APPLICABLE, messageType, from: SYSTEM_NAME, content, formattedContent },
    entry: { role: 'system', name: 'System', at: atOf(atMs), ...said },
  };
}

/** An agent's name as it is shown. */
export const nameOf = ({ firstName, lastName }: Agent): string => `${firstName} ${lastName}`.trim();
