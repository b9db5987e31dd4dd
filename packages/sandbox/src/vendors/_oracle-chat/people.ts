import type { Agent } from '../../agents.js';
import { nameOf } from '../../agents.js';
import {
  over,
  withMessage,
  withSaid,
  type End,
  type Engagement,
  type Participant,
  type Presence,
} from './engagement.js';
import type { ChatConditionValues } from './installation.js';

/** An agent comes: the first one leads. */
export function join(
  engagement: Engagement,
  agent: Agent,
  clientId: bigint,
  nowMs: number,
  { greeting }: ChatConditionValues,
): Engagement {
  const role = engagement.participants.length === 0 ? 'LEAD' : 'CONFEREE';
  const participant: Participant = { clientId, agent, role, presence: 'ACTIVE' };
  const present: Engagement = {
    ...engagement,
    stirredAtMs: nowMs,
    participants: [...engagement.participants, participant],
  };
  const told = withMessage(
    present,
    'ParticipantAdded',
    { clientId, name: nameOf(agent), ...(greeting === '' ? {} : { greeting }), role },
    nowMs,
  );
  const joined = withSaid(told, agent, nowMs, { kind: 'joined', text: `${nameOf(agent)} has joined.` });
  return greeting === '' ? joined : withSaid(joined, agent, nowMs, { kind: 'message', text: greeting });
}

/** An agent goes; that alone is no end. Notes on the spec, decision 17. */
export function leave(
  engagement: Engagement,
  { clientId, agent, role }: Participant,
  disconnectReason: string,
  atMs: number,
  { leftClientId }: ChatConditionValues,
): Engagement {
  const isCustomers = role === 'LEAD' && leftClientId === 'customer';
  const gone: Engagement = {
    ...engagement,
    participants: engagement.participants.filter((one) => one.clientId !== clientId),
    typingAgentIds: engagement.typingAgentIds.filter((agentId) => agentId !== agent.agentId),
  };
  const members = { clientId: isCustomers ? engagement.clientId : clientId, role, disconnectReason };
  return withMessage(gone, 'ParticipantLeft', members, atMs);
}

/** An agent goes, and the chat goes on with another agent or waits again. */
export function giveAway(
  engagement: Engagement,
  agent: Agent,
  nowMs: number,
  values: ChatConditionValues,
): Engagement {
  const participant = engagement.participants.find((one) => one.agent.agentId === agent.agentId);
  if (participant === undefined) return engagement;
  if (participant.role === 'CONFEREE') return leaveConference(engagement, participant, nowMs, values);
  return values.leadLeaves === 'hand-over' && engagement.participants.length > 1
    ? handOver(engagement, participant, nowMs, values)
    : requeue(engagement, participant, nowMs, values);
}

/** A conferee goes; the chat goes on. */
export function leaveConference(
  engagement: Engagement,
  participant: Participant,
  nowMs: number,
  values: ChatConditionValues,
): Engagement {
  const said = { kind: 'left', text: `${nameOf(participant.agent)} has left.` } as const;
  return withSaid(
    leave(engagement, participant, 'CONFREE_DISCONNECTED', nowMs, values),
    participant.agent,
    nowMs,
    said,
  );
}

/** A conferee leads from now on. */
export function handOver(
  engagement: Engagement,
  lead: Participant,
  atMs: number,
  values: ChatConditionValues,
): Engagement {
  const left = leave(engagement, lead, 'PARTICIPANT_LEFT', atMs, values);
  const said = { kind: 'left', text: `${nameOf(lead.agent)} has left.` } as const;
  const [next, ...others] = withSaid(left, lead.agent, atMs, said).participants;
  if (next === undefined) throw new Error('Nobody is there to lead the chat.');
  return withMessage(
    { ...withSaid(left, lead.agent, atMs, said), participants: [{ ...next, role: 'LEAD' }, ...others] },
    'RoleChanged',
    { clientId: next.clientId, role: 'LEAD' },
    atMs,
  );
}

/** Everybody goes, and the chat waits for any agent. */
export function requeue(
  engagement: Engagement,
  lead: Participant,
  atMs: number,
  values: ChatConditionValues,
): Engagement {
  const alone = dismissConferees(engagement, atMs, values);
  const waiting = leave(alone, lead, 'TRANSFERRED_TO_QUEUE', atMs, values);
  const text = `${nameOf(lead.agent)} has returned the chat to the queue.`;
  const { toldWait: _told, ...untold } = withSaid(waiting, lead.agent, atMs, { kind: 'requeued', text });
  return { ...untold, waitingSinceMs: atMs };
}

const dismissConferees = (engagement: Engagement, atMs: number, values: ChatConditionValues): Engagement =>
  engagement.participants
    .filter(({ role }) => role === 'CONFEREE')
    .reduce((next, conferee) => leave(next, conferee, 'CONFREE_DISCONNECTED', atMs, values), engagement);

/** The chat ends for a reason. How the customer is told is a reading. Notes on the spec, decisions 16 and 17. */
export function conclude(engagement: Engagement, end: End, values: ChatConditionValues): Engagement {
  const { by, reason, atMs } = end;
  if (by === 'customer')
    return over(values.ownEnd === 'silent' ? engagement : concluded(engagement, { reason }, atMs), end);
  const said =
    by === 'agent'
      ? engagement
      : withSaid(engagement, undefined, atMs, { kind: 'ended', text: `The chat has ended: ${reason}.` });
  const alone = dismissConferees(said, atMs, values);
  const [lead] = alone.participants;
  const tellsLeaving = by === 'agent' && values.endTold !== 'concluded' && lead !== undefined;
  const left = tellsLeaving ? leave(alone, lead, reason, atMs, values) : alone;
  if (tellsLeaving && values.endTold === 'left') return over(left, end);
  return over(concluded(left, by === 'agent' ? { reason, role: 'LEAD' } : { reason }, atMs), end);
}

const concluded = (engagement: Engagement, members: object, atMs: number): Engagement =>
  withMessage(engagement, 'Concluded', { ...members }, atMs);

/** Somebody is heard of, or no more. */
export function setPresence(
  engagement: Engagement,
  { clientId }: Pick<Participant, 'clientId'>,
  connectionState: Presence,
  atMs: number,
): Engagement {
  return withMessage(engagement, 'ParticipantConnectionStateChanged', { clientId, connectionState }, atMs);
}
