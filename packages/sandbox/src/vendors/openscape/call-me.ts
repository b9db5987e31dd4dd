import type { OpenscapeReadings } from './readings.js';
import type { RequestedCall, Session } from './session.js';

/** A phone number as the customer's side sends it. */
export interface CallMe {
  readonly agentKey: number;
  readonly phoneNumber: string;
}

/**
 * Gives the number to the agent who asked for it; undefined where it is refused. A request that has its number is used up.
 * Source: programming guide, section 4.3.4; notes on the spec, decisions 23 and 33.
 */
export function answerCall(
  session: Session,
  { agentKey, phoneNumber }: CallMe,
  nowMs: number,
  { callWithoutRequest }: OpenscapeReadings,
): Session | undefined {
  const answer = { phoneNumber, atMs: nowMs };
  const isOpen = (call: RequestedCall): boolean =>
    call.agent.agentKey === agentKey && call.answer === undefined;
  if (session.calls.some(isOpen))
    return { ...session, calls: session.calls.map((call) => (isOpen(call) ? { ...call, answer } : call)) };
  if (callWithoutRequest === 'refused') return undefined;
  const agent = session.agents.find((one) => one.agentKey === agentKey);
  return agent === undefined
    ? session
    : { ...session, calls: [...session.calls, { agent, requestedAtMs: nowMs, isTold: true, answer }] };
}
