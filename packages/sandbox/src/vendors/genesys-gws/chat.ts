import { nameOf, type Agent } from '../../agents.js';
import { spoken, toIso, type NewEntry, type Said, type Speaker } from '../../entries.js';
import type { GenesysGwsReadings } from './readings.js';

/** What the customer's side starts a chat with. */
export interface ChatStart {
  readonly nickname: string;
  readonly subject: string;
  readonly userData: Readonly<Record<string, string>>;
}

/** Somebody in a chat. */
export interface Participant {
  readonly participantId: number;
  readonly type: 'Customer' | 'Agent' | 'External';
  readonly nickname: string;
  readonly agentId?: string;
  readonly isPresent: boolean;
}

/** One message of the transcript. */
export interface ChatMessage extends NewMessage {
  readonly index: number;
  readonly from: Participant;
  readonly atMs: number;
}

/** A message before it has its place. */
export interface NewMessage {
  readonly type: string;
  readonly text?: string;
  /** Fields that only some types have. */
  readonly more?: Readonly<Record<string, string>>;
}

/** One chat at the vendor: a value; each function here gives the next one. */
export interface Chat {
  readonly chatId: string;
  readonly start: ChatStart;
  readonly startedAtMs: number;
  /** When the last request about it came: a customer who asks for nothing is dropped. */
  readonly lastRequestAtMs: number;
  /** When somebody last said something, or an agent came. */
  readonly quietSinceMs: number;
  /** The alerts of idle control since then. */
  readonly alertedAtMs: readonly number[];
  readonly messages: readonly ChatMessage[];
  /** What the agents see. */
  readonly entries: readonly NewEntry[];
  /** Everybody who was ever in it, oldest first. */
  readonly participants: readonly Participant[];
  readonly agents: readonly Agent[];
  readonly isCustomerTyping: boolean;
  readonly typingAgentIds: readonly string[];
  /** The highest index that was given to the customer's side. */
  readonly givenUpTo: number;
  readonly ended?: ChatEnd;
}

export interface ChatEnd {
  readonly by: 'customer' | 'agent' | 'system';
  readonly atMs: number;
  /** `state` tells it; else only that nothing may be done any more. */
  readonly isIdle: boolean;
}

/** Index 1 is the join of the customer; by one reading a system joins too. */
export function startChat(
  chatId: string,
  start: ChatStart,
  nowMs: number,
  readings: GenesysGwsReadings,
): Chat {
  const chat: Chat = {
    chatId,
    start,
    startedAtMs: nowMs,
    lastRequestAtMs: nowMs,
    quietSinceMs: nowMs,
    alertedAtMs: [],
    messages: [],
    entries: [],
    participants: [{ participantId: 1, type: 'Customer', nickname: start.nickname, isPresent: true }],
    agents: [],
    isCustomerTyping: false,
    typingAgentIds: [],
    givenUpTo: 0,
  };
  const joined = byCustomer(chat, { type: 'ParticipantJoined' }, nowMs, readings);
  const told = withEntry(joined, customerEntry(chat, nowMs, { kind: 'joined', text: '' }));
  return readings.systemParticipant === 'joins' ? letSystemJoin(told, nowMs, readings) : told;
}

function letSystemJoin(chat: Chat, nowMs: number, readings: GenesysGwsReadings): Chat {
  const known = withSystem(chat);
  const present = { ...known, participants: known.participants.map(arrive) };
  return bySpeaker(present, undefined, { type: 'ParticipantJoined' }, nowMs, readings);
}

const arrive = (participant: Participant): Participant => ({ ...participant, isPresent: true });

/** The customer says something, which also ends the customer's typing. */
export function addCustomerText(chat: Chat, text: string, nowMs: number, readings: GenesysGwsReadings): Chat {
  const next = byCustomer(chat, { type: 'Text', text }, nowMs, readings);
  const entry = customerEntry(chat, nowMs, { kind: 'message', text });
  return { ...withEntry(stirred(next, nowMs), entry), isCustomerTyping: false };
}

/** Each notification takes an index. */
export function setCustomerTyping(
  chat: Chat,
  isCustomerTyping: boolean,
  nowMs: number,
  readings: GenesysGwsReadings,
): Chat {
  const type = isCustomerTyping ? 'TypingStarted' : 'TypingStopped';
  return { ...byCustomer(chat, { type }, nowMs, readings), isCustomerTyping };
}

/** The customer goes, or is dropped, which is the end. Notes on the spec, decisions 20 and 24. */
export function leaveByCustomer(
  chat: Chat,
  nowMs: number,
  readings: GenesysGwsReadings,
  said: Said = { kind: 'ended', text: '' },
): Chat {
  const gone = {
    ...byCustomer(chat, { type: 'ParticipantLeft' }, nowMs, readings),
    participants: chat.participants.map((one) =>
      one.type === 'Customer' ? { ...one, isPresent: false } : one,
    ),
  };
  const told = withEntry(gone, customerEntry(chat, nowMs, said));
  return end(told, { by: 'customer', atMs: nowMs, isIdle: true }, readings);
}

/** An end by an agent or by the system, told by the reading. Notes on the spec, decision 20. */
export function endByOthers(
  chat: Chat,
  by: 'agent' | 'system',
  atMs: number,
  readings: GenesysGwsReadings,
): Chat {
  const { agentEnd } = readings;
  const left = agentEnd === 'idle' ? chat : removeAgents(chat, chat.agents, atMs, readings);
  return end(left, { by, atMs, isIdle: agentEnd !== 'left' }, readings);
}

/** Agents leave the chat, each with a message; the others stay. */
export function removeAgents(
  chat: Chat,
  agents: readonly Agent[],
  atMs: number,
  readings: GenesysGwsReadings,
): Chat {
  const told = agents.reduce(
    (next, agent) => bySpeaker(next, agent, { type: 'ParticipantLeft' }, atMs, readings),
    chat,
  );
  const ids: ReadonlySet<string | undefined> = new Set(agents.map(({ agentId }) => agentId));
  return {
    ...told,
    agents: chat.agents.filter(({ agentId }) => !ids.has(agentId)),
    typingAgentIds: chat.typingAgentIds.filter((agentId) => !ids.has(agentId)),
    participants: told.participants.map((one) =>
      one.type === 'Agent' && ids.has(one.agentId) ? { ...one, isPresent: false } : one,
    ),
  };
}

/** An agent comes; one who was there before comes back. Notes on the spec, decision 40. */
export function letAgentJoin(chat: Chat, agent: Agent, atMs: number, readings: GenesysGwsReadings): Chat {
  const { agentId } = agent;
  const isBack = readings.agentReturns === 'rejoined' && knownAgent(chat, agentId) !== undefined;
  const participants = isBack
    ? chat.participants.map((one) => (one.agentId === agentId ? arrive(one) : one))
    : [...chat.participants, newParticipant(chat, { type: 'Agent', nickname: nameOf(agent), agentId })];
  const present = { ...stirred(chat, atMs), participants, agents: [...chat.agents, agent] };
  const type = isBack ? 'ParticipantRejoined' : 'ParticipantJoined';
  return bySpeaker(present, agent, { type }, atMs, readings);
}

const newParticipant = (
  { participants }: Chat,
  who: Pick<Participant, 'type' | 'nickname' | 'agentId'>,
): Participant => ({ participantId: participants.length + 1, isPresent: true, ...who });

/** The newest participant that an agent was. */
const knownAgent = ({ participants }: Chat, agentId: string): Participant | undefined =>
  participants.findLast((one) => one.agentId === agentId);

/** Nobody types any more. */
function end(chat: Chat, ended: ChatEnd, readings: GenesysGwsReadings): Chat {
  const over = { ...chat, isCustomerTyping: false, typingAgentIds: [], ended };
  return readings.otherMessages === 'some'
    ? bySpeaker(over, undefined, { type: 'TranscriptSaveDone' }, ended.atMs, readings)
    : over;
}

/** Somebody has said something: idle control begins anew. */
export const stirred = (chat: Chat, quietSinceMs: number): Chat => ({
  ...chat,
  quietSinceMs,
  alertedAtMs: [],
});

/** A message of an agent who is or was in the chat, or of the system. */
export function bySpeaker(
  chat: Chat,
  speaker: Speaker,
  message: NewMessage,
  atMs: number,
  readings: GenesysGwsReadings,
): Chat {
  const next = speaker === undefined ? withSystem(chat) : chat;
  const from =
    speaker === undefined
      ? next.participants.find(({ type }) => type === 'External')
      : knownAgent(next, speaker.agentId);
  if (from === undefined) throw new Error('Whoever speaks has to be in the chat.');
  return withMessage(next, from, message, atMs, readings);
}

/** The system speaks without having joined, but it has an id. */
const withSystem = (chat: Chat): Chat =>
  chat.participants.some(({ type }) => type === 'External')
    ? chat
    : {
        ...chat,
        participants: [
          ...chat.participants,
          { ...newParticipant(chat, { type: 'External', nickname: 'System' }), isPresent: false },
        ],
      };

function byCustomer(chat: Chat, message: NewMessage, atMs: number, readings: GenesysGwsReadings): Chat {
  const [customer] = chat.participants;
  if (customer === undefined) throw new Error('A chat begins with its customer.');
  return withMessage(chat, customer, message, atMs, readings);
}

function withMessage(
  chat: Chat,
  from: Participant,
  message: NewMessage,
  atMs: number,
  { indexGaps }: GenesysGwsReadings,
): Chat {
  const next = (chat.messages.at(-1)?.index ?? 0) + 1;
  const index = indexGaps === 'some' && next % 3 === 0 ? next + 1 : next;
  return { ...chat, messages: [...chat.messages, { ...message, index, from, atMs }] };
}

/** Adds to what the agents see. */
export const withEntry = (chat: Chat, entry: NewEntry): Chat => ({
  ...chat,
  entries: [...chat.entries, entry],
});

/** Adds to what the agents see, by one of them or by the system. */
export const withSaid = (chat: Chat, speaker: Speaker, atMs: number, said: Said): Chat =>
  withEntry(chat, { ...spoken(speaker, atMs), ...said });

const customerEntry = ({ start }: Chat, atMs: number, said: Said): NewEntry => ({
  role: 'customer',
  name: start.nickname,
  at: toIso(atMs),
  ...said,
});
