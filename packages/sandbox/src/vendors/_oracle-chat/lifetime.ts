import {
  withCustomerEntry,
  withMessage,
  isWaiting,
  type Engagement,
  type Participant,
} from './engagement.js';
import type { ChatConditionValues } from './installation.js';
import { conclude, handOver, leaveConference, requeue, setPresence } from './people.js';

/** What time brings about: when, and the chat after it. */
interface Due {
  readonly atMs: number;
  readonly after: () => Engagement;
}

/** What a chat is looked at under. */
interface Circumstances {
  readonly nowMs: number;
  readonly values: ChatConditionValues;
  /** A poll waits: the customer is there. */
  readonly isPolled: boolean;
}

/** A chat as it is at a moment, under the conditions of that moment. Notes on the spec, decisions 8 and 25. */
export function settle(engagement: Engagement, circumstances: Circumstances): Engagement {
  if (engagement.ended !== undefined) return engagement;
  const { nowMs, values, isPolled } = circumstances;
  const seen = isPolled ? { ...engagement, seenAtMs: nowMs } : engagement;
  const next = whatTimeBrings(underConditions(seen, nowMs, values), nowMs, values);
  return isPolled && next === seen ? engagement : next;
}

function whatTimeBrings(engagement: Engagement, nowMs: number, values: ChatConditionValues): Engagement {
  if (engagement.ended !== undefined) return engagement;
  const [next] = [
    ...ofCustomer(engagement, values),
    ...engagement.participants.flatMap((participant) => ofAgent(engagement, participant, values)),
    ...ofSilence(engagement, values),
  ].sort((one, other) => one.atMs - other.atMs);
  return next === undefined || next.atMs > nowMs ? engagement : whatTimeBrings(next.after(), nowMs, values);
}

/** What follows from conditions alone: another pool, agents who fall silent or come back, nobody there. */
function underConditions(engagement: Engagement, nowMs: number, values: ChatConditionValues): Engagement {
  const moved = engagement.pool === values.pool ? engagement : moveTo(engagement, values.pool, nowMs);
  const heard = heardAgents(moved, nowMs, values);
  return values.agentsAvailable === 0 && isWaiting(heard)
    ? conclude(heard, { by: 'system', reason: 'NO_AGENTS_AVAILABLE', atMs: nowMs }, values)
    : heard;
}

/** Notes on the spec, decision 8. */
const moveTo = (engagement: Engagement, pool: string, nowMs: number): Engagement =>
  withMessage(
    {
      ...engagement,
      pool,
      oldPools: [...engagement.oldPools.filter((one) => one !== pool), engagement.pool],
      isPoolTold: false,
    },
    'ConfigurationChanged',
    { name: 'CHAT_CLUSTER_POOL_ID', value: pool },
    nowMs,
  );

function heardAgents(
  engagement: Engagement,
  nowMs: number,
  { silentAgents }: ChatConditionValues,
): Engagement {
  const silent: ReadonlySet<string> = new Set(silentAgents.split(',').map((agentId) => agentId.trim()));
  return engagement.participants.reduce((next, participant) => {
    const isSilent = silent.has(participant.agent.agentId);
    if (isSilent === (participant.silentSinceMs !== undefined)) return next;
    if (isSilent) return withParticipant(next, { ...participant, silentSinceMs: nowMs });
    const { silentSinceMs: _since, ...heard } = participant;
    const back = withParticipant(next, { ...heard, presence: 'ACTIVE' });
    return participant.presence === 'ACTIVE' ? back : setPresence(back, participant, 'ACTIVE', nowMs);
  }, engagement);
}

const withParticipant = (engagement: Engagement, changed: Participant): Engagement => ({
  ...engagement,
  participants: engagement.participants.map((one) => (one.clientId === changed.clientId ? changed : one)),
});

/** First absent, then dropped. */
function ofCustomer(engagement: Engagement, values: ChatConditionValues): readonly Due[] {
  const { absentIntervalMs, userAbsentRetryCount } = values;
  if (absentIntervalMs === 0) return [];
  const { seenAtMs, presence } = engagement;
  const goneAtMs = seenAtMs + absentIntervalMs * Math.max(1, userAbsentRetryCount);
  const absentAtMs = seenAtMs + absentIntervalMs;
  const dropped: Due = {
    atMs: goneAtMs,
    after: () =>
      conclude(
        withCustomerEntry(engagement, goneAtMs, {
          kind: 'ended',
          text: 'The customer was not heard of any more.',
        }),
        { by: 'customer', reason: 'END_USER_CONCLUDED', atMs: goneAtMs },
        { ...values, ownEnd: 'silent' },
      ),
  };
  if (presence !== 'ACTIVE') return [dropped];
  return [
    dropped,
    { atMs: absentAtMs, after: () => customerIs(engagement, 'ABSENT', absentAtMs, values) },
  ].sort((one, other) => one.atMs - other.atMs);
}

/** Customers fall silent, or are heard of again. */
export function customerIs(
  engagement: Engagement,
  presence: 'ACTIVE' | 'ABSENT',
  atMs: number,
  { ownPresence }: ChatConditionValues,
): Engagement {
  const text = presence === 'ACTIVE' ? 'The customer is back.' : 'The customer is absent.';
  const next = withCustomerEntry({ ...engagement, presence }, atMs, { kind: 'other', text });
  return ownPresence === 'told' ? setPresence(next, engagement, presence, atMs) : next;
}

/** First absent, then away: another agent leads, or the chat waits again. */
function ofAgent(
  engagement: Engagement,
  participant: Participant,
  values: ChatConditionValues,
): readonly Due[] {
  const { absentIntervalMs, agentAbsentRetryCount } = values;
  const { silentSinceMs, presence, role } = participant;
  if (silentSinceMs === undefined || absentIntervalMs === 0) return [];
  if (presence === 'ACTIVE') {
    const atMs = silentSinceMs + absentIntervalMs;
    const absent: Participant = { ...participant, presence: 'ABSENT' };
    return [{ atMs, after: () => setPresence(withParticipant(engagement, absent), absent, 'ABSENT', atMs) }];
  }
  const atMs = silentSinceMs + absentIntervalMs * Math.max(1, agentAbsentRetryCount);
  return [
    {
      atMs,
      after: () => {
        const told = setPresence(engagement, participant, 'DISCONNECTED', atMs);
        if (role === 'CONFEREE') return leaveConference(told, participant, atMs, values);
        return engagement.participants.length > 1
          ? handOver(told, participant, atMs, values)
          : requeue(told, participant, atMs, values);
      },
    },
  ];
}

function ofSilence(engagement: Engagement, values: ChatConditionValues): readonly Due[] {
  const { idleTimeoutMs, queueTimeoutMs } = values;
  const [lastingMs, sinceMs, reason] = isWaiting(engagement)
    ? ([queueTimeoutMs, engagement.waitingSinceMs, 'QUEUE_TIMEOUT'] as const)
    : ([idleTimeoutMs, engagement.stirredAtMs, 'IDLE_TIMEOUT'] as const);
  if (lastingMs === 0) return [];
  const atMs = sinceMs + lastingMs;
  return [{ atMs, after: () => conclude(engagement, { by: 'system', reason, atMs }, values) }];
}
