import type { Chat, ChatMessage, Participant } from './chat.js';
import type { GenesysGwsReadings } from './readings.js';
import type { WireChat, WireMessage, WireParticipant } from './wire.js';

const CAPABILITIES: readonly string[] = [
  'SendMessage',
  'SendStartTypingNotification',
  'SendStopTypingNotification',
  'Complete',
];

/** A chat as GetChat gives it; the newest participant comes first. Source: Web Services API, Customer Chat API, GetChat. */
export const wireChat = (chat: Chat, readings: GenesysGwsReadings): WireChat => ({
  id: chat.chatId,
  state: stateOf(chat, readings),
  capabilities: chat.ended === undefined ? CAPABILITIES : [],
  participants: chat.participants
    .filter(({ isPresent }) => isPresent || readings.participants === 'all-known')
    .toReversed()
    .map((participant) => wireParticipant(participant, readings)),
});

function stateOf(
  { ended, agents, participants }: Chat,
  { afterRequeue }: GenesysGwsReadings,
): WireChat['state'] {
  if (ended !== undefined) return ended.isIdle ? 'Idle' : 'Chatting';
  if (agents.length > 0) return 'Chatting';
  const wasAccepted = participants.some(({ type }) => type === 'Agent');
  return wasAccepted && afterRequeue === 'chatting' ? 'Chatting' : 'WaitingForAgent';
}

/** A message as GetMessages gives it. Source: Web Services API, Customer Chat API, Messages. */
export const wireMessage = (
  { index, type, from, text, more, atMs }: ChatMessage,
  readings: GenesysGwsReadings,
): WireMessage => ({
  index,
  type,
  from: wireParticipant(from, readings),
  ...(text === undefined ? {} : { text }),
  ...more,
  ...(readings.timestamps === 'present' ? timesOf(atMs) : {}),
});

/** `timestampSeconds` is in milliseconds, despite its name. Notes on the spec, decision 41. */
const timesOf = (atMs: number): object => ({
  timestamp: new Date(atMs).toISOString().replace('T', ' ').replace('Z', '+0000'),
  timestampSeconds: atMs,
});

const wireParticipant = (
  { nickname, participantId, type }: Participant,
  readings: GenesysGwsReadings,
): WireParticipant => ({
  nickname,
  participantId: readings.participantId === 'number' ? participantId : String(participantId),
  type,
});
