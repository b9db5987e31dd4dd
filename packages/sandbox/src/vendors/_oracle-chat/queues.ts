import type { Answer } from '../../operation.js';
import type { VendorRequest } from '../../simulator.js';
import { fieldsOf } from '../../fields.js';
import { common, toWire } from './answers.js';
import type { OracleChatConditionValues } from './installation.js';
import { refuse } from './refusals.js';
import type { RestState } from './sessions.js';
import { momentOf, queueOf, settleAll } from './state.js';

/** Counts who is there. Source: Chat REST API guide, getQueueStats; notes on the spec, decision 18. */
export const getQueueStatistics = (state: RestState, request: VendorRequest): Answer =>
  ofPool(state, request, (values) => {
    const question = fieldsOf(request.parameters.values()['request']).values();
    const isOfSessions = question['chatProactiveAvailableType'] === 'SESSIONS';
    return {
      queueId: idOf(question['queueId'], values),
      availableAgentSessions: present(isOfSessions ? values.agentSessions : values.agentsAvailable, values),
      engagementsInQueue: waitingOf(state, values),
      expectedWaitSeconds: expectedOf(state, values),
    };
  });

/** Tells where a chat would come to. Source: Chat REST API guide, getEngagementQueue. */
export const getEngagementQueue = (state: RestState, request: VendorRequest): Answer =>
  ofPool(state, request, (values) => ({
    queueId: BigInt(values.queueId),
    expectedWaitSeconds: expectedOf(state, values),
    availableAgentSessions: present(values.agentSessions, values),
    ...state.tenant.queueMembers,
  }));

function ofPool(
  state: RestState,
  request: VendorRequest,
  members: (values: OracleChatConditionValues) => Readonly<Record<string, unknown>>,
): Answer {
  settleAll(state);
  const { nowMs, values } = momentOf(state);
  const pool = request.parameters.optionalText('pool');
  if (pool !== undefined && !state.pools.has(pool)) return refuse(404, 'There is no such pool.', values);
  const value = { ...common(request, undefined, nowMs, values), ...members(values) };
  return { status: 200, value: toWire(value, values) };
}

const idOf = (asked: unknown, { queueId }: OracleChatConditionValues): bigint =>
  BigInt(typeof asked === 'number' || typeof asked === 'string' ? asked : queueId);

/** Nobody is there out of hours. */
const present = (agents: number, { isOpen, isHoliday }: OracleChatConditionValues): number =>
  isOpen && !isHoliday ? agents : 0;

const waitingOf = (state: RestState, { waitingAhead }: OracleChatConditionValues): number =>
  queueOf(state).length + waitingAhead;

const expectedOf = (state: RestState, values: OracleChatConditionValues): number =>
  (waitingOf(state, values) + 1) * values.expectedSecondsPerChat;
