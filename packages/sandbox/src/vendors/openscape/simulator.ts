import { randomBytes } from 'node:crypto';
import type { AgentAction, Desk } from '../../desk.js';
import type { Fields } from '../../fields.js';
import { openscapeSpec } from '../../generated/openscape.js';
import type { SpecOperation } from '../../generated/types.js';
import type { Answer, OperationRequest } from '../../operation.js';
import type { Behaviour, Simulator, SimulatorContext } from '../../simulator.js';
import { answerContents } from './contents.js';
import { basicOf, bearerOf, createTokens, type Tokens } from './credentials.js';
import { normalise } from './leniencies.js';
import { defaultReadings, type OpenscapeReadings } from './readings.js';
import {
  addCustomerText,
  applyAction,
  disconnect,
  isReadable,
  setCustomerTyping,
  startSession,
  viewOf,
  type Session,
  type SessionStart,
} from './session.js';

/** Settings of the OpenScape simulator. */
export interface OpenscapeSimulatorOptions {
  /**
   * How long a token lives on the simulator's clock, in milliseconds; 0 means for ever. The vendor's key is
   * `oauth-token-validity-time`.
   * @default 0
   */
  readonly tokenValidityMs?: number;
  /** Other readings of the vendor's document than ours. */
  readonly readings?: Partial<OpenscapeReadings>;
}

const CLIENT_ID = 'parlance-sandbox';
const CLIENT_SECRET = 'parlance-sandbox-secret';
const BUSINESS_UNIT = 'DEFAULT';

const INVALID: Answer = { status: 400 };
const UNAUTHORISED: Answer = { status: 401 };
const NOT_FOUND: Answer = { status: 404 };
const ALREADY_DISCONNECTED: Answer = { status: 503 };

interface State {
  readonly context: SimulatorContext;
  readonly readings: OpenscapeReadings;
  readonly tokens: Tokens;
  readonly sessions: Map<string, Session>;
}

/** The OpenScape Contact Center Web Interaction REST API: token, sessions, contents and typing. */
export function createOpenscapeSimulator(
  context: SimulatorContext,
  { tokenValidityMs = 0, readings }: OpenscapeSimulatorOptions,
): Simulator {
  const state: State = {
    context,
    readings: { ...defaultReadings, ...readings },
    tokens: createTokens(context.clock, tokenValidityMs),
    sessions: new Map(),
  };
  return {
    vendor: 'openscape',
    spec: openscapeSpec,
    basePath: '/openscape/restinteractionsdk',
    settings: {
      clientId: CLIENT_ID,
      clientSecret: CLIENT_SECRET,
      businessUnitName: BUSINESS_UNIT,
      language: 'English',
    },
    operations: behaviours(state),
    desk: createDesk(state),
    normalise,
    authorise: (operation, header) =>
      hasCredentials(state, operation, header('authorization')) ? undefined : UNAUTHORISED,
    refuseInvalid: () => INVALID,
    conversationIdOf: (path, body) => path('sessionId') ?? sessionIdIn(body),
    expireTokens: () => state.tokens.forgetAll(),
  };
}

function behaviours(state: State): Readonly<Record<string, Behaviour>> {
  return {
    'oauth.token': () => ({
      status: 200,
      value: { access_token: state.tokens.issue(), token_type: 'bearer', scope: 'all' },
      headers: { 'cache-control': 'no-store' },
    }),
    'sessions.create': (request) => create(state, readSession(request.body)),
    'sessions.disconnect': (request) =>
      inSession(state, request.body.text('sessionId'), (session) => {
        save(state, disconnect(session, state.context.clock.nowMs()));
        return { status: 200 };
      }),
    'contents.list': (request) => contents(state, request, 0),
    'contents.listFrom': (request) => contents(state, request, request.parameters.integer('indexKey')),
    'contents.add': (request) => addContent(state, request),
    'typing.notify': (request) => notifyTyping(state, request),
    'callMe.request': 'planned',
    'callbacks.create': 'planned',
    'callbacks.checkAvailability': 'planned',
  };
}

function create(state: State, start: SessionStart): Answer {
  // The contact center knows its business units; another one is refused (decision 21).
  if (start.businessUnitName !== BUSINESS_UNIT) return INVALID;
  const nowMs = state.context.clock.nowMs();
  const session = startSession(newSessionId(nowMs), start, nowMs);
  save(state, session);
  const { sessionId } = session;
  return { status: 201, value: { sessionId }, conversationId: sessionId };
}

const readSession = (body: Fields): SessionStart => ({
  businessUnitName: body.text('businessUnitName'),
  caption: body.text('caption'),
  customerName: body.text('customerName'),
  contactData: body.list('contactData').map((pair) => ({ key: pair.text('key'), value: pair.text('value') })),
});

const contents = (state: State, request: OperationRequest, fromIndex: number): Answer =>
  inSession(state, request.parameters.text('sessionId'), (session) => ({
    status: 200,
    value: answerContents(session, fromIndex, state.context.clock.nowMs(), state.readings),
  }));

const addContent = (state: State, request: OperationRequest): Answer =>
  inSession(state, request.parameters.text('sessionId'), (session) => {
    if (session.ended !== undefined) return ALREADY_DISCONNECTED;
    const content = request.body.text('content');
    save(state, addCustomerText(session, content, state.context.clock.nowMs()));
    return { status: 201 };
  });

const notifyTyping = (state: State, request: OperationRequest): Answer =>
  inSession(state, request.parameters.text('sessionId'), (session) => {
    if (session.ended !== undefined && state.readings.typingAfterEnd === 'not-found') return NOT_FOUND;
    save(state, setCustomerTyping(session, request.body.flag('isTyping')));
    return { status: 200 };
  });

function inSession(state: State, sessionId: string, answer: (session: Session) => Answer): Answer {
  const session = state.sessions.get(sessionId);
  return session !== undefined && isReadable(session, state.context.clock.nowMs(), state.readings)
    ? answer(session)
    : NOT_FOUND;
}

function save({ sessions, context }: State, session: Session): void {
  const before = sessions.get(session.sessionId);
  sessions.set(session.sessionId, session);
  context.publish(before && viewOf(before), viewOf(session));
}

function createDesk(state: State): Desk {
  const session = (conversationId: string): Session => {
    const found = state.sessions.get(conversationId);
    if (found === undefined) throw new Error(`No session ${conversationId}.`);
    return found;
  };
  return {
    list: () => [...state.sessions.values()].map(viewOf),
    find(conversationId) {
      const found = state.sessions.get(conversationId);
      return found && viewOf(found);
    },
    perform(conversationId: string, action: AgentAction) {
      const next = applyAction(session(conversationId), action, state.context.clock.nowMs());
      save(state, next);
      return viewOf(next);
    },
  };
}

function hasCredentials(
  { tokens }: State,
  { operationId }: SpecOperation,
  authorization: string | undefined,
): boolean {
  if (operationId === 'oauth.token') return basicOf(authorization) === `${CLIENT_ID}:${CLIENT_SECRET}`;
  const token = bearerOf(authorization);
  return token !== undefined && tokens.isValid(token);
}

function sessionIdIn(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('sessionId' in body)) return undefined;
  return typeof body.sessionId === 'string' ? body.sessionId : undefined;
}

/** The form of the examples: W, four digits, a time whose month counts from 00, three digits, 32 hex digits. */
function newSessionId(nowMs: number): string {
  const at = new Date(nowMs);
  const iso = at.toISOString();
  const month = String(at.getUTCMonth()).padStart(2, '0');
  const time = `${iso.slice(0, 4)}${month}${iso.slice(8, 19).replaceAll(/\D/g, '')}`;
  const milliseconds = String(at.getUTCMilliseconds()).padStart(3, '0');
  return `W2047${time}${milliseconds}${randomBytes(16).toString('hex')}`;
}
