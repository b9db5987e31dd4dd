import { randomBytes, randomUUID } from 'node:crypto';
import type { Conditions } from '../../conditions.js';
import type { SimulatorContext } from '../../simulator.js';
import { isWaiting, startEngagement, withMessage, type Engagement } from './engagement.js';
import type { OracleChatConditionValues } from './installation.js';
import { isSigned, signJwt } from './jwt.js';
import { settle } from './lifetime.js';
import { createPolls, type Polls } from './polls.js';
import type { Customer, Tenant } from './tenant.js';
import { viewOf } from './view.js';

/** What a session call has made known to the chat server. */
export interface OpenedSession {
  readonly customer: Customer;
  /** It is to go back into a chat that is running, with its `sessionId` or with a new one. */
  readonly resumes?: 'same-session' | 'new-session';
  readonly pool: string;
  readonly expiresAtMs: number;
}

/** What one chat server holds. */
export interface State {
  readonly tenant: Tenant;
  readonly context: SimulatorContext;
  readonly conditions: Conditions<OracleChatConditionValues>;
  readonly polls: Polls;
  /** By JWT. */
  readonly opened: Map<string, OpenedSession>;
  readonly engagements: Map<bigint, Engagement>;
  /** Pools that there are or were. */
  readonly pools: Set<string>;
  /** Ids that were given. */
  ids: bigint;
}

/** A chat server without chats. */
export function createState(
  tenant: Tenant,
  context: SimulatorContext,
  conditions: Conditions<OracleChatConditionValues>,
): State {
  const { pool } = conditions.values();
  return {
    tenant,
    context,
    conditions,
    polls: createPolls(context.clock),
    opened: new Map(),
    engagements: new Map(),
    pools: new Set([pool]),
    ids: 0n,
  };
}

/** What happens at a moment, under the conditions of that moment. */
export interface Moment {
  readonly nowMs: number;
  readonly values: OracleChatConditionValues;
}

/** Now. */
export const momentOf = ({ context, conditions }: State): Moment => ({
  nowMs: context.clock.nowMs(),
  values: conditions.values(),
});

/** Makes a customer known: gives the JWT, and the pool. */
export function openSession(
  state: State,
  customer: Customer,
  { subject, resumes }: { readonly subject: string } & Pick<OpenedSession, 'resumes'>,
): { readonly jwt: string; readonly pool: string } {
  const { nowMs, values } = momentOf(state);
  const { issuer, siteName } = state.tenant;
  const issuedAt = Math.floor(nowMs / 1_000);
  const jwt = signJwt({
    iss: issuer,
    sub: subject,
    prn: subject,
    aud: `https://chat-audience.example.com/engagement/api/consumer/${siteName}`,
    iat: issuedAt,
    exp: issuedAt + Math.ceil(values.jwtLifeMs / 1_000),
    jti: randomUUID(),
  });
  const { pool } = values;
  for (const [old, { expiresAtMs }] of state.opened) if (expiresAtMs <= nowMs) state.opened.delete(old);
  state.opened.set(jwt, {
    customer,
    pool,
    expiresAtMs: nowMs + values.jwtLifeMs,
    ...(resumes === undefined ? {} : { resumes }),
  });
  return { jwt, pool };
}

/** What was opened with a JWT that is still good; undefined else. Notes on the spec, decisions 4 and 9. */
export function openedWith(state: State, jwt: string): OpenedSession | undefined {
  const opened = state.opened.get(jwt);
  const { nowMs } = momentOf(state);
  return opened !== undefined && opened.expiresAtMs > nowMs && isSigned(jwt) ? opened : undefined;
}

/** A new chat that waits. */
export function begin(state: State, { customer, pool }: OpenedSession): Engagement {
  const { nowMs, values } = momentOf(state);
  const engagement = startEngagement(
    {
      engagementId: nextId(state, { large: LARGE_ID, small: 1_000n }),
      clientId: nextClientId(state),
      sessionId: newSessionId(),
      customer,
      pool,
    },
    nowMs,
    values,
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
