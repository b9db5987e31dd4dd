import { randomBytes } from 'node:crypto';
import type { Conditions } from '../../conditions.js';
import type { SimulatorContext } from '../../simulator.js';
import { isWaiting, startEngagement, withMessage, type Engagement } from './engagement.js';
import type { ChatConditionValues } from './installation.js';
import { settle } from './lifetime.js';
import { createPolls, type Polls } from './polls.js';
import type { Tenant } from './tenant.js';
import { viewOf } from './view.js';

/** What one chat server holds, by whichever API its customers come. */
export interface State<Values extends ChatConditionValues = ChatConditionValues> {
  readonly tenant: Tenant;
  readonly context: SimulatorContext;
  readonly conditions: Conditions<Values>;
  readonly polls: Polls;
  readonly engagements: Map<bigint, Engagement>;
  /** Pools that there are or were. */
  readonly pools: Set<string>;
  /** Ids that were given. */
  ids: bigint;
}

/** A chat server without chats. */
export function createState<Values extends ChatConditionValues>(
  tenant: Tenant,
  context: SimulatorContext,
  conditions: Conditions<Values>,
): State<Values> {
  const { pool } = conditions.values();
  return {
    tenant,
    context,
    conditions,
    polls: createPolls(context.clock),
    engagements: new Map(),
    pools: new Set([pool]),
    ids: 0n,
  };
}

/** What happens at a moment, under the conditions of that moment. */
export interface Moment<Values extends ChatConditionValues = ChatConditionValues> {
  readonly nowMs: number;
  readonly values: Values;
}

/** Now. */
export const momentOf = <Values extends ChatConditionValues>({
  context,
  conditions,
}: State<Values>): Moment<Values> => ({
  nowMs: context.clock.nowMs(),
  values: conditions.values(),
});

/** A new chat that waits. */
export function begin(
  state: State,
  { customer, pool }: Pick<Engagement, 'customer' | 'pool'>,
  lastSequenceNumber = 0n,
): Engagement {
  const { nowMs } = momentOf(state);
  const engagement = startEngagement(
    {
      engagementId: nextId(state, { large: LARGE_ID, small: 1_000n }),
      clientId: nextClientId(state),
      sessionId: newSessionId(),
      customer,
      pool,
    },
    nowMs,
    lastSequenceNumber,
  );
  save(state, engagement);
  return engagement;
}

/** Opaque, of small letters and digits. */
export const newSessionId = (): string => BigInt(`0x${randomBytes(16).toString('hex')}`).toString(36);

const LARGE_ID = 2n ** 53n + 1n;
const LARGE_CLIENT_ID = 2n ** 62n + 1n;

/** An id for somebody in a chat. */
export const nextClientId = (state: State): bigint =>
  nextId(state, { large: LARGE_CLIENT_ID, small: 2_000n });

function nextId(state: State, from: { readonly large: bigint; readonly small: bigint }): bigint {
  // Odd ids: beyond 2^53 no number of JavaScript can hold them.
  state.ids += 2n;
  const first = state.conditions.values().ids === 'large' ? from.large : from.small;
  return first + state.tenant.idOffset + state.ids;
}

/** The chat that a `sessionId` opens, as it is now. */
export function findBySession(state: State, sessionId: string | undefined): Engagement | undefined {
  settleAll(state);
  return [...state.engagements.values()].find((one) => one.sessionId === sessionId);
}

/** A chat as it is now. */
export function findEngagement(state: State, engagementId: bigint): Engagement | undefined {
  settleAll(state);
  return state.engagements.get(engagementId);
}

/** All chats as they are now, oldest first. */
export function allEngagements(state: State): readonly Engagement[] {
  settleAll(state);
  return [...state.engagements.values()];
}

/** Brings all chats to the present: time, conditions, and then the places in the queue. */
export function settleAll(state: State): void {
  const { nowMs, values } = momentOf(state);
  state.pools.add(values.pool);
  for (const engagement of state.engagements.values()) {
    const isPolled = state.polls.isHeld(engagement.engagementId);
    const next = settle(engagement, { nowMs, values, isPolled });
    if (next !== engagement) keep(state, next);
  }
  tellPlaces(state);
}

/** Keeps a chat, tells the desks what changed, and whoever waits in the queue their places. */
export function save(state: State, engagement: Engagement): void {
  keep(state, engagement);
  tellPlaces(state);
}

function keep({ engagements, context, polls, tenant }: State, engagement: Engagement): void {
  const { engagementId } = engagement;
  const before = engagements.get(engagementId);
  engagements.set(engagementId, engagement);
  if (hasNews(engagement)) polls.wake(engagementId);
  context.publish(before && viewOf(before, tenant.vendor), viewOf(engagement, tenant.vendor));
}

/** Whether a poll would be answered at once. */
export const hasNews = ({ pending, errors, ended }: Engagement): boolean =>
  pending.length > 0 || errors.length > 0 || ended !== undefined;

/** Chats that wait, the next one first. */
export const queueOf = ({ engagements }: State): readonly Engagement[] =>
  [...engagements.values()].filter(isWaiting).sort((one, other) => one.waitingSinceMs - other.waitingSinceMs);

/** Tells each customer who waits where they stand, if that has changed. */
function tellPlaces(state: State): void {
  const { nowMs, values } = momentOf(state);
  for (const [index, engagement] of queueOf(state).entries()) {
    const position = values.waitingAhead + index + 1;
    const expected = position * values.expectedSecondsPerChat;
    const toldWait = `${position} ${expected}`;
    if (engagement.toldWait === toldWait) continue;
    const members = {
      position: BigInt(position),
      expectedWaitTimeSeconds: BigInt(expected),
      averageWaitTimeSeconds: BigInt(values.expectedSecondsPerChat),
    };
    keep(state, { ...withMessage(engagement, 'WaitInformationChanged', members, nowMs), toldWait });
  }
}
