import type { Callback } from '../../desk.js';
import type { Answer } from '../../operation.js';
import type { SimulatorContext } from '../../simulator.js';
import type { OpenscapeConditions } from './conditions.js';
import type { Tokens } from './credentials.js';
import { isReadable, type Session } from './session.js';
import { viewOf } from './view.js';

/** What one simulator holds. */
export interface State {
  readonly context: SimulatorContext;
  readonly conditions: OpenscapeConditions;
  readonly tokens: Tokens;
  readonly sessions: Map<string, Session>;
  readonly callbacks: Callback[];
}

/** The vendor's refusals; none has a body. */
export const REFUSAL: Readonly<
  Record<'invalid' | 'unauthorised' | 'notLicensed' | 'notFound' | 'serverError' | 'unavailable', Answer>
> = {
  invalid: { status: 400 },
  unauthorised: { status: 401 },
  notLicensed: { status: 403 },
  notFound: { status: 404 },
  serverError: { status: 500 },
  unavailable: { status: 503 },
};

/** What happens at a moment, under the conditions of that moment. */
export interface Moment {
  readonly nowMs: number;
  readonly values: ReturnType<OpenscapeConditions['values']>;
}

/** Now. */
export const momentOf = ({ context, conditions }: State): Moment => ({
  nowMs: context.clock.nowMs(),
  values: conditions.values(),
});

/** What a request about a session comes to: an answer, and the session afterwards where it changes. */
export interface Outcome {
  readonly answer: Answer;
  readonly session?: Session;
}

/** Answers a request about a session, or that there is none such (any more). */
export function inSession(
  state: State,
  sessionId: string,
  decide: (session: Session, moment: Moment) => Outcome,
): Answer {
  const moment = momentOf(state);
  const session = state.sessions.get(sessionId);
  if (session === undefined || !isReadable(session, moment.nowMs, moment.values)) return REFUSAL.notFound;
  const { answer, session: next = session } = decide(session, moment);
  save(state, { ...next, lastRequestAtMs: moment.nowMs });
  return answer;
}

/** Keeps a session and tells the desks what changed. */
export function save({ sessions, context }: State, session: Session): void {
  const before = sessions.get(session.sessionId);
  sessions.set(session.sessionId, session);
  context.publish(before && viewOf(before), viewOf(session));
}
