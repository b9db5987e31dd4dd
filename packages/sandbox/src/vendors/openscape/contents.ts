import { nameOf } from '../../agents.js';
import type { OpenscapeReadings } from './readings.js';
import type { Redirect, RequestedCall, Session } from './session.js';
import type { QueryContentResponse } from './wire.js';

/** The answer to a query, and the session afterwards: what is told once only has been told then, whether it arrives or not. */
export interface ContentsReading {
  readonly answer: QueryContentResponse;
  readonly session: Session;
}

/**
 * Answers a query of the contents from an index on, inclusive; 0 asks for all.
 * Source: programming guide, section 4.3.1; notes on the spec, decisions 5 to 8 and 17.
 */
export function readContents(
  session: Session,
  fromIndex: number,
  nowMs: number,
  readings: OpenscapeReadings,
): ContentsReading {
  const redirect = redirectToTell(session, readings);
  const call = session.calls.find(({ isTold }) => !isTold);
  const pages = pagesToTell(session, readings);
  const answer: QueryContentResponse = {
    sessionId: session.sessionId,
    ...(redirect === undefined ? contentFrom(session, fromIndex, readings) : { content: null }),
    pushUrl: pages.told,
    callMeAgentKey: call?.agent.agentKey ?? 0,
    newIndexKey: session.contents.length + 1,
    whoIsTyping: whoIsTyping(session, nowMs, readings),
    redirectUrl: redirect?.url ?? '',
    connected: isConnected(session, readings),
  };
  const next = { ...session, calls: told(session.calls, call), untoldPages: pages.untold };
  return {
    answer,
    session: redirect === undefined ? next : { ...next, redirect: { ...redirect, isTold: true } },
  };
}

/** Whether no content has this index, nor will the next one. */
export const isUnknownIndex = ({ contents }: Session, index: number): boolean =>
  index < 0 || index > contents.length + 1;

const isConnected = ({ ended, agents }: Session, { whileWaiting }: OpenscapeReadings): boolean =>
  ended === undefined && (agents.length > 0 || whileWaiting === 'connected');

type ContentField = Pick<QueryContentResponse, 'content'>;

function contentFrom(
  session: Session,
  fromIndex: number,
  { nothingNew, unknownIndex }: OpenscapeReadings,
): ContentField {
  const { contents } = session;
  if (isUnknownIndex(session, fromIndex)) return { content: unknownIndex === 'empty' ? [] : null };
  if (fromIndex === contents.length + 1) return NOTHING_NEW[nothingNew];
  return { content: contents.slice(Math.max(0, fromIndex - 1)) };
}

const NOTHING_NEW: Readonly<Record<OpenscapeReadings['nothingNew'], ContentField>> = {
  empty: { content: [] },
  null: { content: null },
  missing: {},
};

/** One answer tells a redirect; by the other reading all do until something further is said. */
function redirectToTell(
  { redirect, contents }: Session,
  { redirectTold }: OpenscapeReadings,
): Redirect | undefined {
  if (redirect === undefined || !redirect.isTold) return redirect;
  const isNewest = redirect.afterContents === contents.length;
  return redirectTold === 'each-answer' && isNewest ? redirect : undefined;
}

/** Where items tell of pages too, the field has the newest; where it is alone, it tells one after the other. */
function pagesToTell(
  { untoldPages }: Session,
  { pushedUrl }: OpenscapeReadings,
): { readonly told: string; readonly untold: readonly string[] } {
  const [oldest = '', ...others] = untoldPages;
  return pushedUrl === 'field'
    ? { told: oldest, untold: others }
    : { told: untoldPages.at(-1) ?? '', untold: [] };
}

const told = (calls: readonly RequestedCall[], call: RequestedCall | undefined): readonly RequestedCall[] =>
  calls.map((one) => (one === call ? { ...one, isTold: true } : one));

function whoIsTyping({ typing }: Session, nowMs: number, readings: OpenscapeReadings): string {
  return typing
    .filter(({ untilMs }) => nowMs < untilMs)
    .map(({ agent }) => (readings.whoIsTyping === 'key' ? String(agent.agentKey) : nameOf(agent)))
    .join(',');
}
