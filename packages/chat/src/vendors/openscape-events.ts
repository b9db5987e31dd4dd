import type { EndedBy, Participant, VendorEvent } from '../events.js';
import type { Answer, PlacedItem } from './openscape-answer.js';
import type { OpenscapeCursor } from './openscape-handle.js';
import { htmlToText } from './_shared/html.js';
import { withoutStamp } from './openscape-html.js';

/** What an answer means after a cursor. */
export interface Reading {
  readonly events: readonly VendorEvent[];
  readonly cursor: OpenscapeCursor;
  /** How many items the vendor counted and did not send. */
  readonly missed: number;
  /** The vendor counts items that it still holds back. */
  readonly isPartial: boolean;
  readonly isLast: boolean;
}

/** Whether the vendor counts more items after the cursor than the answer has. */
export function hasGap(answer: Answer, cursor: OpenscapeCursor): boolean {
  // While a redirect is under way the vendor sends null instead of the items (section 4.3.1).
  if (answer.items === undefined && answer.redirectUrl !== '') return false;
  return missedIn(answer, cursor) > 0;
}

/** A whole answer read because `answer` had a gap, with the one-shot fields of both: of two calls or pages the newer. */
export function fillGap(answer: Answer, whole: Answer): Answer {
  return {
    ...whole,
    pushUrl: whole.pushUrl === '' ? answer.pushUrl : whole.pushUrl,
    callMeAgentKey: whole.callMeAgentKey === 0 ? answer.callMeAgentKey : whole.callMeAgentKey,
    redirectUrl: whole.redirectUrl === '' ? answer.redirectUrl : whole.redirectUrl,
  };
}

/**
 * Gives an answer its meaning: the events after `cursor`, each item once and in the vendor's order.
 * Items of repeated answers lie before the cursor and are left out.
 * @param at When the answer arrived: the vendor gives no times. ISO 8601 with Z.
 * `isEnded`: the vendor was told before this read to end the session, and has done so.
 */
export function interpret(
  answer: Answer,
  cursor: OpenscapeCursor,
  at: string,
  { isEnded = false }: { readonly isEnded?: boolean } = {},
): Reading {
  const items = (answer.items ?? []).filter(({ index }) => index >= cursor.nextIndex);
  const known = { ...cursor.agentNames, ...namesIn(items) };
  const agentNames = { ...known, ...namesAmong(answer.typing, known) };
  const typing = answer.typing.map((who) => toAgent(keyOf(who, agentNames), agentNames));
  const presence = presenceAfter(answer, items, cursor);
  const isClosing = isEnded || presence.isOver;
  const redirect = redirects(answer, cursor);
  const isQuiet = items.length === 0 && redirect.length === 0;
  const isLast = isQuiet && isClosing && (isEnded || cursor.isClosing);
  const isPartial = answer.items === undefined && missedIn(answer, cursor) > 0;
  const pages = pagesAfter(answer, cursor, isPartial && !isLast);
  const next: OpenscapeCursor = {
    nextIndex: (items.at(-1)?.index ?? cursor.nextIndex - 1) + 1,
    agentNames,
    callRequests: cursor.callRequests + (answer.callMeAgentKey === 0 ? 0 : 1),
    typing,
    redirectUrl: answer.redirectUrl,
    heldPages: pages.held,
    wasConnected: presence.wasConnected,
    isClosing,
    leftLast: presence.leftLast,
  };
  return {
    events: [
      ...items.flatMap((item) => toEvents(item, agentNames, at)),
      ...pages.told,
      ...typingChanges(cursor.typing, typing),
      ...calls(answer, next),
      ...redirect,
    ],
    cursor: next,
    missed: items.length > 0 || isLast ? missedIn(answer, cursor) : 0,
    isPartial,
    isLast,
  };
}

/** The last events of a chat: nobody types any more, and it is over. */
export function endEvents(cursor: OpenscapeCursor, otherwise: EndedBy): readonly VendorEvent[] {
  return [...typingChanges(cursor.typing, []), { type: 'chat-ended', by: cursor.leftLast ?? otherwise }];
}

type Names = OpenscapeCursor['agentNames'];
type Converter = (item: PlacedItem, agentNames: Names, at: string) => readonly VendorEvent[];

const agentSaid: Converter = (item, agentNames, at) => [said(item, agentOf(item, agentNames), at)];
const systemSaid: Converter = (item, _agentNames, at) => [said(item, systemOf(item), at)];
const requeued: Converter = () => [{ type: 'transfer-started' }];

/** The message types of section 4.3.1. The guide prints AGENT_REQUELUE, which may be a slip: both are taken. */
const CONVERTERS: ReadonlyMap<string, Converter> = new Map<string, Converter>([
  ['CUSTOMER_MESSAGE', (item, _agentNames, at) => [customerSaid(item, at)]],
  ['AGENT_MESSAGE', agentSaid],
  ['SYSTEM_MESSAGE', systemSaid],
  [
    'AGENT_CONFERENCE_JOIN',
    (item, names) => [{ type: 'participant-joined', participant: agentOf(item, names) }],
  ],
  ['AGENT_DISCONNECT', (item, names) => [{ type: 'participant-left', participant: agentOf(item, names) }]],
  // The customer is the one we speak for: `chat-ended` tells it.
  ['CUSTOMER_DISCONNECT', () => []],
  ['AGENT_REQUEUE', requeued],
  ['AGENT_REQUELUE', requeued],
  [
    'AGENT_PUSH_URL',
    (item, names, at) =>
      isPush(item) ? [pushed(item.pushedUrl, agentOf(item, names))] : agentSaid(item, names, at),
  ],
  [
    'SYSTEM_PUSH_URL',
    (item, names, at) =>
      isPush(item) ? [pushed(item.pushedUrl, systemOf(item))] : systemSaid(item, names, at),
  ],
]);

const isPush = ({ messageType, pushedUrl }: PlacedItem): boolean =>
  messageType.endsWith('_PUSH_URL') && pushedUrl !== '';
const pushed = (url: string, from: Participant): VendorEvent => ({ type: 'url-pushed', url, from });

function toEvents(item: PlacedItem, agentNames: Names, at: string): readonly VendorEvent[] {
  const convert = CONVERTERS.get(item.messageType);
  return (
    convert?.(item, agentNames, at) ?? [{ type: 'vendor-event', name: item.messageType, data: item.raw }]
  );
}

// Only agents' and the system's content is HTML (section 4.3.1): what the customer typed is never read as markup.
function said({ index, content }: PlacedItem, from: Participant, at: string): VendorEvent {
  const html = withoutStamp(content);
  return {
    type: 'message-received',
    message: { id: `openscape-${index}`, from, text: htmlToText(html), html, at },
  };
}

function customerSaid({ index, from, content }: PlacedItem, at: string): VendorEvent {
  const customer: Participant = { id: 'customer', role: 'customer', name: from };
  return {
    type: 'message-received',
    message: { id: `openscape-${index}`, from: customer, text: content, at },
  };
}

function agentOf({ from }: PlacedItem, agentNames: Names): Participant {
  return toAgent(from === '' ? 'agent' : from, agentNames);
}

function systemOf({ from }: PlacedItem): Participant {
  return { id: 'system', role: 'system', name: htmlToText(from) };
}

/** Shown for an agent of whom only the key is known. */
const UNNAMED = 'Agent';

function nameOf(agentKey: string, agentNames: Names): string | undefined {
  return Object.hasOwn(agentNames, agentKey) ? agentNames[agentKey] : undefined;
}

function namesIn(items: readonly PlacedItem[]): Names {
  const named = items.map(({ messageType, from, agentFirstName, agentLastName }) => ({
    agentKey: messageType.startsWith('AGENT_') ? from : '',
    name: `${agentFirstName} ${agentLastName}`.trim(),
  }));
  return Object.fromEntries(
    named
      .filter(({ agentKey, name }) => agentKey !== '' && name !== '')
      .map(({ agentKey, name }) => [agentKey, name]),
  );
}

/** An agent who typed under a name, before any item told the key, keeps the name as id. */
function toAgent(agentKey: string, agentNames: Names): Participant {
  const name = nameOf(agentKey, agentNames);
  const id = name !== undefined && Object.hasOwn(agentNames, name) ? name : agentKey;
  return { id, role: 'agent', name: name ?? UNNAMED };
}

/** `whoIsTyping` names agents by key or by name: the guide does not say which (section 4.3.1). */
function keyOf(who: string, agentNames: Names): string {
  return Object.entries(agentNames).find(([, name]) => name === who)?.[0] ?? who;
}

function namesAmong(typing: readonly string[], known: Names): Names {
  const isNews = (who: string): boolean => !/^\d+$/.test(who) && keyOf(who, known) === who;
  return Object.fromEntries(typing.filter(isNews).map((name) => [name, name]));
}

/** Who types is repeated in each answer while it lasts, as the port asks for. */
function typingChanges(before: readonly Participant[], now: readonly Participant[]): readonly VendorEvent[] {
  const stopped = before.filter(({ id }) => !now.some((other) => other.id === id));
  return [
    ...stopped.map((participant): VendorEvent => ({ type: 'typing-stopped', participant })),
    ...now.map((participant): VendorEvent => ({ type: 'typing-started', participant })),
  ];
}

/** `pushUrl` repeats what an item says, and counts only where no item does: while items are held back, one still may. */
function pagesAfter(
  { pushUrl, items = [] }: Answer,
  { heldPages }: OpenscapeCursor,
  areItemsHeld: boolean,
): { readonly told: readonly VendorEvent[]; readonly held: readonly string[] } {
  const pages = pushUrl === '' ? heldPages : [...heldPages, pushUrl];
  if (areItemsHeld) return { told: [], held: pages };
  const untold = items.some(isPush) ? [] : pages;
  return { told: untold.map((url) => pushed(url, { id: 'system', role: 'system', name: '' })), held: [] };
}

function calls(
  { callMeAgentKey }: Answer,
  { callRequests, agentNames }: OpenscapeCursor,
): readonly VendorEvent[] {
  if (callMeAgentKey === 0) return [];
  const agentKey = String(callMeAgentKey);
  const requestId = `${agentKey}-${callRequests}`;
  // Somebody who has only typed under a name may be the one who asks: two participants would stand for one agent.
  const isCertain = Object.hasOwn(agentNames, agentKey) || !Object.entries(agentNames).some(isNameOnly);
  return [
    { type: 'call-requested', requestId, ...(isCertain ? { from: toAgent(agentKey, agentNames) } : {}) },
  ];
}

const isNameOnly = ([agentKey, name]: readonly [string, string]): boolean => agentKey === name;

/**
 * The key of the agent who asked for a call, out of a request's id.
 * @returns `undefined` for an id that this driver did not make.
 */
export function callerOf(requestId: string): number | undefined {
  const agentKey = /^(-?\d+)-\d+$/.exec(requestId)?.[1];
  return agentKey === undefined ? undefined : Number(agentKey);
}

/** One redirect may be repeated in each answer: it counts once. */
function redirects({ redirectUrl }: Answer, cursor: OpenscapeCursor): readonly VendorEvent[] {
  if (redirectUrl === '' || redirectUrl === cursor.redirectUrl) return [];
  return [{ type: 'redirect-requested', url: redirectUrl }];
}

interface Presence extends Pick<OpenscapeCursor, 'wasConnected' | 'leftLast'> {
  readonly isOver: boolean;
}

function presenceAfter(answer: Answer, items: readonly PlacedItem[], cursor: OpenscapeCursor): Presence {
  const left = items.reduce(leftLast, cursor.leftLast);
  const isConnected = answer.isConnected ?? left === null;
  const wasConnected = isConnected || items.reduce(showsConnection, cursor.wasConnected);
  return { wasConnected, leftLast: left, isOver: left === 'customer' || (wasConnected && !isConnected) };
}

/**
 * An agent has taken part, or the session was disconnected: it was connected before. Back in the queue it waits as at
 * first, and whether a session counts as connected while it waits is not documented.
 */
function showsConnection(before: boolean, { messageType }: PlacedItem): boolean {
  if (CONVERTERS.get(messageType) === requeued) return false;
  return before || messageType.startsWith('AGENT_') || messageType === 'CUSTOMER_DISCONNECT';
}

function missedIn({ items, newIndex }: Answer, { nextIndex }: OpenscapeCursor): number {
  return Math.max(0, (items?.at(0)?.index ?? newIndex) - nextIndex);
}

function leftLast(
  before: OpenscapeCursor['leftLast'],
  { messageType }: PlacedItem,
): OpenscapeCursor['leftLast'] {
  if (messageType === 'CUSTOMER_DISCONNECT') return 'customer';
  if (messageType === 'AGENT_DISCONNECT') return 'agent';
  // Another agent is still there.
  return messageType.startsWith('AGENT_') ? null : before;
}
