import type { Agent } from '../../agents.js';
import type { NewEntry, Speaker } from '../../entries.js';
import { customerDisconnect, customerMessage, message, redirected, type Item } from './items.js';
import type { OpenscapeReadings } from './readings.js';
import type { Content } from './wire.js';

/** What the agents' side needs of the request that started a session. */
export interface SessionStart {
  readonly businessUnitName: string;
  readonly caption: string;
  readonly customerName: string;
  readonly contactData: readonly { readonly key: string; readonly value: string }[];
}

/** One chat session at the vendor: a value; each function here gives the next one. */
export interface Session {
  readonly sessionId: string;
  readonly start: SessionStart;
  readonly startedAtMs: number;
  /** When the last request about it came; its socket stays open for a while after that. */
  readonly lastRequestAtMs: number;
  /** What the customer's side can read; the first has index 1. */
  readonly contents: readonly Content[];
  /** What the agents see. */
  readonly entries: readonly NewEntry[];
  readonly agents: readonly Agent[];
  readonly isCustomerTyping: boolean;
  /** The agents' typing marks that have not been taken back; those past `untilMs` have run out. */
  readonly typing: readonly TypingMark[];
  /** Pushed pages that no answer has told yet, oldest first. */
  readonly untoldPages: readonly string[];
  /** The calls that agents asked for, oldest first. */
  readonly calls: readonly RequestedCall[];
  /** Where the customer was sent last. */
  readonly redirect?: Redirect;
  readonly ended?: { readonly by: 'customer' | 'agent' | 'system'; readonly atMs: number };
  /** The customer's side has sent the DELETE. */
  readonly isDeleted: boolean;
}

export interface TypingMark {
  readonly agent: Agent;
  readonly untilMs: number;
}

export interface RequestedCall {
  readonly agent: Agent;
  readonly requestedAtMs: number;
  /** An answer has told it. */
  readonly isTold: boolean;
  readonly answer?: { readonly phoneNumber: string; readonly atMs: number };
}

export interface Redirect {
  readonly url: string;
  /** How many contents there were. */
  readonly afterContents: number;
  readonly isTold: boolean;
}

/** An ended session stays readable for five minutes. Source: programming guide, sections 3.3.3 and 4.3.1. */
const READABLE_MS = 300_000;

const GREETING = 'Thank you for contacting us.  An agent will be with you shortly.';

/** A new session: the caption is content number 1, the system's greeting number 2. */
export function startSession(
  sessionId: string,
  start: SessionStart,
  nowMs: number,
  readings: OpenscapeReadings,
): Session {
  const session: Session = {
    sessionId,
    start,
    startedAtMs: nowMs,
    lastRequestAtMs: nowMs,
    contents: [],
    entries: [],
    agents: [],
    isCustomerTyping: false,
    typing: [],
    untoldPages: [],
    calls: [],
    isDeleted: false,
  };
  const greeting = message(undefined, { kind: 'text', text: GREETING }, nowMs, readings);
  return withItem(withItem(session, customerMessage(start.customerName, start.caption, nowMs)), greeting);
}

/** The customer says something, which also ends the customer's typing. */
export function addCustomerText(session: Session, text: string, nowMs: number): Session {
  const item = customerMessage(session.start.customerName, text, nowMs);
  return { ...withItem(session, item), isCustomerTyping: false };
}

/** An ended session takes no notice. */
export function setCustomerTyping(session: Session, isCustomerTyping: boolean): Session {
  return session.ended === undefined ? { ...session, isCustomerTyping } : session;
}

/** The customer's side sends the DELETE; what has ended before stays ended by whoever ended it. */
export function disconnect(session: Session, nowMs: number): Session {
  if (session.ended !== undefined) return { ...session, isDeleted: true };
  const item = customerDisconnect(session.start.customerName, nowMs);
  return { ...end(withItem(session, item), 'customer', nowMs), isDeleted: true };
}

/** Sends the customer elsewhere; by one reading that is the end of the session. */
export function sendElsewhere(session: Session, speaker: Speaker, url: string, nowMs: number): Session {
  const next = withItem(session, redirected(speaker, url, nowMs));
  return { ...next, redirect: { url, afterContents: next.contents.length, isTold: false } };
}

/** Nobody types any more, and nobody waits for a phone number. */
export const end = (session: Session, by: 'customer' | 'agent' | 'system', atMs: number): Session => ({
  ...session,
  isCustomerTyping: false,
  typing: [],
  calls: answered(session.calls),
  ended: { by, atMs },
});

/** The agents go, and with them their typing and their requests to call. */
export const leave = (session: Session): Session => ({
  ...session,
  agents: [],
  typing: [],
  calls: answered(session.calls),
});

const answered = (calls: readonly RequestedCall[]): readonly RequestedCall[] =>
  calls.filter(({ answer }) => answer !== undefined);

/** Adds to the transcript. */
export const withItem = (session: Session, { content, entry }: Item): Session => ({
  ...session,
  contents: content === undefined ? session.contents : [...session.contents, content],
  entries: [...session.entries, entry],
});

/** Whether requests about the session are still answered; otherwise they get 404. */
export function isReadable(
  { ended, isDeleted }: Session,
  nowMs: number,
  { afterDelete }: OpenscapeReadings,
): boolean {
  if (ended === undefined) return true;
  return !(isDeleted && afterDelete === 'gone') && nowMs - ended.atMs < READABLE_MS;
}
