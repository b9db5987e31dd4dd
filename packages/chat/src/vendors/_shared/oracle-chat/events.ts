import type { Message, Participant, VendorEvent } from '../../../events.js';
import { toFields, toJson } from '../../../json.js';
import { entitiesToText, hasTags, htmlToText } from '../html.js';
import type { OracleAgent, OracleTalk } from './handle.js';
import { readLong, readText, type Answer, type SystemMessage } from './messages.js';
import { endingOf, REASONS, type Ending } from './reasons.js';

/** What an answer means after a cursor. */
export interface Reading<Cursor extends OracleTalk> {
  readonly events: readonly VendorEvent[];
  readonly cursor: Cursor;
  /** Messages that the numbers show to be lost. */
  readonly missed: number;
  /** The chat is over. */
  readonly ending?: Ending;
}

/** What one message means. */
interface Step<Cursor = OracleTalk> {
  readonly events?: readonly VendorEvent[];
  readonly cursor?: Partial<Cursor>;
  readonly ending?: Ending;
}

/** Gives one kind of message its meaning. */
export type Converter<Cursor = OracleTalk> = (
  message: SystemMessage,
  cursor: Cursor,
  at: string,
) => Step<Cursor>;

/**
 * Gives an answer its meaning: each message once, in the order of the numbers. What was told before is left out; a gap in
 * the numbers is a loss. A chat is over when it is said so, or when its lead has left for a reason that says so.
 * Source: specs/oracle-chat/NOTES.md, System messages, Reasons and decisions 12, 17 and 29.
 * @param at When the answer arrived. ISO 8601 with Z.
 * @param own What the protocol reads in a way of its own, by kind.
 */
export function interpretAnswer<Cursor extends OracleTalk>(
  { messages, errors }: Answer,
  before: Cursor,
  at: string,
  own: ReadonlyMap<string, Converter<Cursor>>,
): Reading<Cursor> {
  const events: VendorEvent[] = [];
  let cursor = before;
  let missed = 0;
  let ending: Ending | undefined;
  for (const message of messages) {
    const gap = gapBefore(message, cursor);
    if (gap < 0) continue;
    missed += gap;
    cursor = { ...cursor, ...placeAfter(message, cursor), ...(gap > 0 && { typing: [] }) };
    const convert = own.get(message.kind) ?? CONVERTERS.get(message.kind) ?? passOn;
    const step: Step<Cursor> | Step = convert(message, cursor, message.at ?? at);
    events.push(...(step.events ?? []));
    cursor = { ...cursor, ...step.cursor };
    // The message that says it outright comes second, and knows better.
    if (step.ending && (ending === undefined || step.ending.by !== 'unknown')) ({ ending } = step);
  }
  events.push(...errors.map((data): VendorEvent => ({ type: 'vendor-event', name: 'errorMessages', data })));
  events.push(...typingEvents(before, cursor));
  return { events, cursor, missed, ...(ending && { ending }) };
}

/** More than a chat can have: numbers that jump so far tell a loss, but not of how many. */
const MOST_MISSED = 1_000_000n;

/** How many messages are missing before this one; below 0 where it was told before. */
function gapBefore(message: SystemMessage, cursor: OracleTalk): number {
  const { sequence } = message;
  if (sequence === undefined || cursor.lastSequence === null || isRestart(message, cursor)) return 0;
  const gap = sequence - BigInt(cursor.lastSequence) - 1n;
  return gap > MOST_MISSED ? 1 : Number(gap);
}

/** Whether the numbers have begun again with this one. Source: specs/oracle-chat/NOTES.md, decision 31. */
const isRestart = ({ sequence }: SystemMessage, { mayRestart, lastSequence }: OracleTalk): boolean =>
  mayRestart && sequence !== undefined && lastSequence !== null && sequence <= BigInt(lastSequence);

/** Where numbers begin is not told: the first one is no loss, and unless it is 1, no proof that there was none. */
function placeAfter(message: SystemMessage, cursor: OracleTalk): Partial<OracleTalk> {
  const { sequence } = message;
  if (sequence === undefined) return { unnumbered: cursor.unnumbered + 1 };
  const hasRestarted = isRestart(message, cursor);
  const isFirst = hasRestarted || cursor.lastSequence === null;
  const mayMiss = isFirst ? sequence !== 1n : gapBefore(message, cursor) > 0;
  return {
    lastSequence: String(sequence),
    mayRestart: false,
    restarts: cursor.restarts + (hasRestarted ? 1 : 0),
    hasMissed: cursor.hasMissed || hasRestarted || mayMiss,
  };
}

const COMMON = ['messageName', 'createdTime', 'sequenceNumber', 'sequenceNumberString'];

/** Of these, no more goes into a chat's log and to browsers: the rest may be a credential, or how the contact center is set up. */
const SHOWN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['MediaTokenMessage', new Set([...COMMON, 'clientId', 'clientIdString'])],
  ['ConfigurationChangedMessage', new Set([...COMMON, 'name'])],
]);

/** What has no meaning here is kept as it came. Source: specs/oracle-chat/NOTES.md, decision 32. */
export const passOn: Converter = ({ name, kind, raw }) => {
  const shown = SHOWN.get(kind);
  const members = Object.entries(toFields(raw) ?? {}).filter(([member]) => shown?.has(member));
  return {
    events: [{ type: 'vendor-event', name, data: shown ? toJson(Object.fromEntries(members)) : raw }],
  };
};

const CONVERTERS: ReadonlyMap<string, Converter> = new Map<string, Converter>([
  ['ActivityChangedMessage', activityChanged],
  ['ConcludedMessage', concluded],
  ['EngagementConcludedMessage', concluded],
  ['MessagePostedMessage', messagePosted],
  ['ParticipantAddedMessage', participantAdded],
  ['ParticipantLeftMessage', participantLeft],
  ['ParticipantConnectionStateChangedMessage', connectionStateChanged],
  ['RoleChangedMessage', roleChanged],
  ['WaitInformationChangedMessage', waitInformationChanged],
]);

/** Kinds whose own converters pass on what came, too. */
const PASSED_ON: ReadonlySet<string> = new Set([
  'ParticipantConnectionStateChangedMessage',
  'RoleChangedMessage',
]);

/** How a kind is told: as an event with a meaning, whole as it came, or only that part of it that may be shown. */
export function tellingOf(kind: string): 'by-meaning' | 'whole' | 'in-part' {
  if (SHOWN.has(kind)) return 'in-part';
  return CONVERTERS.has(kind) && !PASSED_ON.has(kind) ? 'by-meaning' : 'whole';
}

function activityChanged({ clientId, fields }: SystemMessage, cursor: OracleTalk): Step {
  if (clientId === '' || isOwn(clientId, cursor)) return {};
  const others = cursor.typing.filter((id) => id !== clientId);
  return { cursor: { typing: readText(fields, 'mode') === 'RESPONDING' ? [...others, clientId] : others } };
}

function concluded({ fields }: SystemMessage): Step {
  const isByAgent = ['LEAD', 'CONFEREE'].includes(readText(fields, 'role'));
  return { ending: endingOf(readText(fields, 'reason'), isByAgent ? 'agent' : 'unknown') };
}

/**
 * A text of nobody who is there is the contact center's own, for instance of its spam check: decision 14. Where the coming
 * of an agent may have been lost, whoever has an id is one.
 */
function messagePosted(message: SystemMessage, cursor: OracleTalk, at: string): Step {
  const { clientId, fields } = message;
  if (isOwn(clientId, cursor)) return {};
  const content = contentOf(readText(fields, 'body'), fields['richText']);
  const isSomebody = agentOf(clientId, cursor) !== undefined || (cursor.hasMissed && Number(clientId) > 0);
  if (!isSomebody) return { events: [{ type: 'notice-received', text: content.text }] };
  const from = toParticipant(agentOf(clientId, cursor) ?? { id: clientId, name: '' });
  const said: Message = { id: idOf(message, cursor), from, ...content, at };
  return {
    events: [{ type: 'message-received', message: said }],
    cursor: { typing: cursor.typing.filter((id) => id !== clientId), isAnswered: true },
  };
}

/** Somebody has come, with a greeting maybe. */
export function participantAdded(message: SystemMessage, cursor: OracleTalk, at: string): Step {
  const { clientId, fields } = message;
  if (isOwn(clientId, cursor)) return {};
  const isLead = readText(fields, 'role') !== 'CONFEREE';
  const agent = { id: clientId, name: readText(fields, 'name'), isLead };
  const participant = toParticipant(agent);
  const events: VendorEvent[] = [{ type: 'participant-joined', participant }];
  const greeting = readText(fields, 'greeting');
  if (greeting.trim() !== '') {
    const id = `${idOf(message, cursor)}-greeting`;
    const said: Message = { id, from: participant, ...contentOf(greeting, undefined), at };
    events.push({ type: 'message-received', message: said });
  }
  return { events, cursor: { agents: withAgent(cursor.agents, agent), isAnswered: true } };
}

/** Who left is told by role and reason; the client id may be the customer's own: decision 17. */
function participantLeft({ clientId, fields }: SystemMessage, cursor: OracleTalk): Step {
  const role = readText(fields, 'role');
  const reason = readText(fields, 'disconnectReason');
  const known = agentOf(clientId, cursor);
  const meaning = REASONS.get(reason)?.effect ?? 'goes-on';
  const isAgent = role === 'LEAD' || role === 'CONFEREE';
  const isLead = isAgent ? role === 'LEAD' : (known?.isLead ?? meaning !== 'goes-on');
  const who = isLead ? (known ?? cursor.agents.find((agent) => agent.isLead)) : known;
  const left: Partial<OracleTalk> = {
    agents: cursor.agents.filter((agent) => agent !== who),
    typing: cursor.typing.filter((id) => id !== who?.id),
  };
  if (isLead && meaning === 'waits-again') {
    return { events: [{ type: 'transfer-started' }], cursor: { ...left, isAnswered: false } };
  }
  const events: VendorEvent[] = who ? [{ type: 'participant-left', participant: toParticipant(who) }] : [];
  const isOver = isLead && meaning === 'over';
  return { events, cursor: left, ...(isOver && { ending: endingOf(reason, 'unknown') }) };
}

/** Silence may pass: nobody has left until it is said. Whoever is not there does not type. */
function connectionStateChanged(message: SystemMessage, cursor: OracleTalk, at: string): Step {
  const isActive = readText(message.fields, 'connectionState') === 'ACTIVE';
  const typing = cursor.typing.filter((id) => isActive || id !== message.clientId);
  return { ...passOn(message, cursor, at), cursor: { typing } };
}

function roleChanged(message: SystemMessage, cursor: OracleTalk, at: string): Step {
  const isLead = readText(message.fields, 'role') !== 'CONFEREE';
  const agent = agentOf(message.clientId, cursor);
  const agents = agent ? withAgent(cursor.agents, { ...agent, isLead }) : cursor.agents;
  return { ...passOn(message, cursor, at), cursor: { agents } };
}

/** Where everybody has left, a wait is a new one: an agent who drops out gives the chat back to the queue. */
function waitInformationChanged({ fields }: SystemMessage, cursor: OracleTalk): Step {
  if (cursor.agents.some(({ isLead }) => isLead)) return {};
  const waitsAgain = cursor.isAnswered && cursor.agents.length === 0;
  const position = Number(readLong(fields, 'position') ?? -1);
  const seconds = Number(readLong(fields, 'expectedWaitTimeSeconds') ?? -1);
  return {
    ...(waitsAgain && { cursor: { isAnswered: false } }),
    events: [
      ...(waitsAgain ? [{ type: 'transfer-started' } as const] : []),
      {
        type: 'queue-changed',
        ...(position > 0 && { position }),
        ...(seconds >= 0 && { estimatedWaitMs: seconds * 1_000 }),
      },
    ],
  };
}

const isOwn = (clientId: string, cursor: OracleTalk): boolean =>
  clientId !== '' && clientId === cursor.clientId;

const agentOf = (clientId: string, { agents }: OracleTalk): OracleAgent | undefined =>
  agents.find(({ id }) => id === clientId);

/** One agent leads: another who does takes the lead over. */
function withAgent(agents: readonly OracleAgent[], agent: OracleAgent): readonly OracleAgent[] {
  const others = agents.filter(({ id }) => id !== agent.id);
  return [...(agent.isLead ? others.map((other) => ({ ...other, isLead: false })) : others), agent];
}

const toParticipant = ({ id, name }: Pick<OracleAgent, 'id' | 'name'>): Participant => ({
  id,
  role: 'agent',
  name,
});

/** The numbers stay; what has none is counted. */
const idOf = ({ sequence }: SystemMessage, { unnumbered, restarts }: OracleTalk): string =>
  sequence === undefined
    ? `unnumbered-${unnumbered}`
    : `${sequence}${restarts === 0 ? '' : `-restart-${restarts}`}`;

/** HTML comes with or without being called so, and escaped text too; what is said to be no HTML is taken as it is: decision 13. */
function contentOf(body: string, richText: unknown): Pick<Message, 'text' | 'html'> {
  if (richText === false) return { text: body };
  return hasTags(body) ? { text: htmlToText(body), html: body } : { text: entitiesToText(body) };
}

/** Everybody who types, in every batch; whoever does not any more, once. */
function typingEvents(before: OracleTalk, after: OracleTalk): readonly VendorEvent[] {
  const participantOf = (id: string): Participant =>
    toParticipant(agentOf(id, after) ?? agentOf(id, before) ?? { id, name: '' });
  const stopped = before.typing.filter((id) => !after.typing.includes(id));
  return [
    ...stopped.map((id): VendorEvent => ({ type: 'typing-stopped', participant: participantOf(id) })),
    ...after.typing.map((id): VendorEvent => ({ type: 'typing-started', participant: participantOf(id) })),
  ];
}
