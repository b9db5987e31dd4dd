import type { Agent } from '../../agents.js';
import type { AgentAction, Speech } from '../../desk.js';
import type { Speaker } from '../../entries.js';
import { nameOf } from '../../agents.js';
import { bySpeaker, endByOthers, letAgentJoin, removeAgents, stirred, withSaid, type Chat } from './chat.js';
import type { GenesysGwsReadings } from './readings.js';

/** Why the API cannot tell a customer of an action; undefined where it can. Notes on the spec, decision 38. */
export function whatCannotBeTold({ type }: AgentAction): string | undefined {
  return IMPOSSIBLE.get(type);
}

const IMPOSSIBLE: ReadonlyMap<AgentAction['type'], string> = new Map([
  ['push-url', 'Genesys Web Services has no way to show a page to a customer: say its address.'],
  ['request-call', 'Genesys Web Services has no way to ask a customer for a phone number: say it.'],
  ['redirect', 'Genesys Web Services has no way to send a customer to another address: say it.'],
]);

/** What an agent or the control door does; the doors have checked that it is possible. */
export function applyAction(
  chat: Chat,
  action: AgentAction,
  nowMs: number,
  readings: GenesysGwsReadings,
): Chat {
  switch (action.type) {
    case 'accept':
      return withUnusual(join(chat, action.agent, nowMs, readings), action.agent, nowMs, readings);
    case 'join':
      return join(chat, action.agent, nowMs, readings);
    case 'say':
      return say(chat, action.agent, action.speech, nowMs, readings);
    case 'set-typing':
      return setTyping(chat, action.agent, action.isTyping, nowMs, readings);
    case 'requeue':
      return requeue(chat, action.agent, nowMs, readings);
    case 'end':
      return endByOthers(tell(chat, action.agent, 'ended', nowMs), 'agent', nowMs, readings);
    case 'inject':
      return inject(chat, action, nowMs, readings);
    case 'push-url':
    case 'request-call':
    case 'redirect':
      throw new Error(whatCannotBeTold(action));
    default:
      return action satisfies never;
  }
}

const WORDS = {
  joined: 'has joined the chat.',
  requeued: 'has returned the chat to the queue.',
  ended: 'has left the chat.',
} as const;

const tell = (chat: Chat, agent: Agent, kind: keyof typeof WORDS, nowMs: number): Chat =>
  withSaid(chat, agent, nowMs, { kind, text: `${nameOf(agent)} ${WORDS[kind]}` });

const join = (chat: Chat, agent: Agent, nowMs: number, readings: GenesysGwsReadings): Chat =>
  tell(letAgentJoin(chat, agent, nowMs, readings), agent, 'joined', nowMs);

/** All agents go, and the chat waits for any. */
const requeue = (chat: Chat, agent: Agent, nowMs: number, readings: GenesysGwsReadings): Chat =>
  removeAgents(tell(chat, agent, 'requeued', nowMs), chat.agents, nowMs, readings);

/** Whoever says something types no more. */
function say(
  chat: Chat,
  speaker: Speaker,
  speech: Speech,
  nowMs: number,
  readings: GenesysGwsReadings,
): Chat {
  const text = speech.kind === 'html' ? speech.html : speech.text;
  const isTyping = speaker !== undefined && chat.typingAgentIds.includes(speaker.agentId);
  const quiet = isTyping ? setTyping(chat, speaker, false, nowMs, readings) : chat;
  const said = bySpeaker(quiet, speaker, { type: 'Text', text }, nowMs, readings);
  const stirring = speaker === undefined ? said : stirred(said, nowMs);
  return withSaid(stirring, speaker, nowMs, { kind: 'message', text });
}

/** Each notification takes an index. */
function setTyping(
  chat: Chat,
  agent: Agent,
  isTyping: boolean,
  nowMs: number,
  readings: GenesysGwsReadings,
): Chat {
  const others = chat.typingAgentIds.filter((agentId) => agentId !== agent.agentId);
  const type = isTyping ? 'TypingStarted' : 'TypingStopped';
  const hasPhrase = isTyping && readings.typingText === 'phrase';
  const message = { type, ...(hasPhrase ? { text: 'is typing' } : {}) };
  return {
    ...bySpeaker(chat, agent, message, nowMs, readings),
    typingAgentIds: isTyping ? [...others, agent.agentId] : others,
  };
}

/** A message of any type with any text. */
function inject(
  chat: Chat,
  { agent, itemType, text }: AgentAction & { type: 'inject' },
  nowMs: number,
  readings: GenesysGwsReadings,
): Chat {
  const isIn = chat.agents.some(({ agentId }) => agentId === agent?.agentId);
  const speaker = isIn ? agent : undefined;
  const message = { type: itemType, ...(text === '' ? {} : { text }) };
  return withSaid(bySpeaker(chat, speaker, message, nowMs, readings), speaker, nowMs, {
    kind: 'other',
    text,
  });
}

/** By one reading customers get messages that others are for, and of types that nobody knows. */
function withUnusual(chat: Chat, agent: Agent, nowMs: number, readings: GenesysGwsReadings): Chat {
  if (readings.otherMessages === 'none') return chat;
  const more = { noticeText: 'VIP', visibility: 'All' };
  const noticed = bySpeaker(chat, agent, { type: 'CustomNotice', more }, nowMs, readings);
  return bySpeaker(noticed, undefined, { type: 'MoodDetected', text: 'curious' }, nowMs, readings);
}
