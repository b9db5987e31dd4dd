import { nameOf } from './items.js';
import type { OpenscapeReadings } from './readings.js';
import type { Session } from './session.js';
import type { QueryContentResponse } from './wire.js';

/**
 * Answers a query of the contents from an index on, inclusive; 0 asks for all.
 * Source: programming guide, section 4.3.1; notes on the spec, decisions 5 and 6.
 */
export function answerContents(
  session: Session,
  fromIndex: number,
  nowMs: number,
  readings: OpenscapeReadings,
): QueryContentResponse {
  return {
    sessionId: session.sessionId,
    ...contentFrom(session, fromIndex, readings),
    pushUrl: '',
    callMeAgentKey: 0,
    newIndexKey: session.items.length + 1,
    whoIsTyping: whoIsTyping(session, nowMs, readings),
    redirectUrl: '',
    connected: isConnected(session, readings),
  };
}

const isConnected = ({ ended, agents }: Session, { whileWaiting }: OpenscapeReadings): boolean =>
  ended === undefined && (agents.length > 0 || whileWaiting === 'connected');

function contentFrom(
  { items }: Session,
  fromIndex: number,
  { nothingNew }: OpenscapeReadings,
): Pick<QueryContentResponse, 'content'> {
  const newIndexKey = items.length + 1;
  if (fromIndex < 0 || fromIndex > newIndexKey) return { content: null };
  if (fromIndex === newIndexKey) return NOTHING_NEW[nothingNew];
  return { content: items.slice(Math.max(0, fromIndex - 1)).map(({ content }) => content) };
}

const NOTHING_NEW: Readonly<Record<OpenscapeReadings['nothingNew'], Pick<QueryContentResponse, 'content'>>> =
  { empty: { content: [] }, null: { content: null }, missing: {} };

function whoIsTyping({ typing }: Session, nowMs: number, readings: OpenscapeReadings): string {
  return typing
    .filter(({ untilMs }) => nowMs < untilMs)
    .map(({ agent }) => (readings.whoIsTyping === 'key' ? String(agent.agentKey) : nameOf(agent)))
    .join(',');
}
