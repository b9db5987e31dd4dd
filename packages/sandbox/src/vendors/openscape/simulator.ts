import type { Desk } from '../../desk.js';
import { openscapeSpec } from '../../generated/openscape.js';
import type { SpecOperation } from '../../generated/types.js';
import type { Answer } from '../../operation.js';
import type { Behaviour, Settings, Simulator, SimulatorContext } from '../../simulator.js';
import { applyAction } from './actions.js';
import { checkAvailability, createCallback } from './callback-operations.js';
import { configure, type ConfigurationOptions } from './configuration-file.js';
import { createOpenscapeConditions } from './conditions.js';
import { basicOf, bearerOf, createTokens } from './credentials.js';
import { normalise } from './leniencies.js';
import { whatHtmlCannotCarry } from '../../html.js';
import type { OpenscapeReadings } from './readings.js';
import {
  addContent,
  createSession,
  disconnectSession,
  notifyTyping,
  queryContents,
  requestCallMe,
} from './session-operations.js';
import { momentOf, REFUSAL, save, type State } from './state.js';
import { viewOf } from './view.js';

/** Settings of the OpenScape simulator. Times and limits are the conditions that it starts with. */
export interface OpenscapeSimulatorOptions extends ConfigurationOptions {
  /**
   * How long a token lives on the simulator's clock, in milliseconds; 0 means for ever. Counts more than the vendor's key
   * `oauth-token-validity-time`.
   * @default 0
   */
  readonly tokenValidityMs?: number;
  /** Other readings of the vendor's document than ours. */
  readonly readings?: Partial<OpenscapeReadings>;
}

/** What the OpenScape simulator accepts. */
export interface OpenscapeSettings extends Settings {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly businessUnitName: string;
  readonly language: string;
}

/**
 * The OpenScape Contact Center Web Interaction REST API, every operation of it.
 * @throws SandboxError for a configuration, ConditionRefusal for a reading or a time that is not possible.
 */
export function createOpenscapeSimulator(
  context: SimulatorContext,
  { tokenValidityMs, readings = {}, ...options }: OpenscapeSimulatorOptions,
): Simulator<OpenscapeSettings> {
  const { installation, warnings } = configure(options);
  const {
    servletName = 'restinteractionsdk',
    clientId = 'parlance-sandbox',
    clientSecret = 'parlance-sandbox-secret',
    ...limits
  } = installation;
  const conditions = createOpenscapeConditions({
    ...limits,
    ...(tokenValidityMs === undefined ? {} : { tokenValidityMs }),
    ...readings,
  });
  const state: State = {
    context,
    conditions,
    tokens: createTokens(context.clock, () => conditions.values().tokenValidityMs),
    sessions: new Map(),
    callbacks: [],
  };
  const credentials = `${clientId}:${clientSecret}`;
  return {
    vendor: 'openscape',
    spec: openscapeSpec,
    basePath: `/openscape/${servletName}`,
    settings: {
      clientId,
      clientSecret,
      businessUnitName: 'DEFAULT',
      language: 'English',
    },
    operations: behaviours(state),
    conditions,
    warnings,
    desk: createDesk(state),
    callbacks: () => [...state.callbacks],
    normalise: (operation, body) => normalise(operation, body, conditions.values()),
    authorise: (operation, header) => refusalOf(state, operation, header('authorization'), credentials),
    refuseInvalid: () => REFUSAL.invalid,
    conversationIdOf: (path, body) => path('sessionId') ?? sessionIdIn(body),
    expireTokens: () => state.tokens.forgetAll(),
  };
}

function behaviours(state: State): Readonly<Record<string, Behaviour>> {
  /** The servlet gives tokens by itself; for all else it asks the main server. */
  const atMainServer =
    (answer: (...given: Parameters<typeof createSession>) => Answer): Behaviour =>
    (request) =>
      state.conditions.values().mainServerReachable ? answer(state, request) : REFUSAL.serverError;
  return {
    'oauth.token': () => ({
      status: 200,
      value: { access_token: state.tokens.issue(), token_type: 'bearer', scope: 'all' },
      headers: { 'cache-control': 'no-store' },
    }),
    'sessions.create': atMainServer(createSession),
    'sessions.disconnect': atMainServer(disconnectSession),
    'contents.list': atMainServer((_state, request) => queryContents(state, request, 0)),
    'contents.listFrom': atMainServer((_state, request) =>
      queryContents(state, request, request.parameters.integer('indexKey')),
    ),
    'contents.add': atMainServer(addContent),
    'typing.notify': atMainServer(notifyTyping),
    'callMe.request': atMainServer(requestCallMe),
    'callbacks.create': atMainServer(createCallback),
    'callbacks.checkAvailability': atMainServer(checkAvailability),
  };
}

function createDesk(state: State): Desk {
  return {
    list: () => [...state.sessions.values()].map(viewOf),
    find(conversationId) {
      const found = state.sessions.get(conversationId);
      return found && viewOf(found);
    },
    refuse: (action) =>
      action.type === 'say' && action.speech.kind === 'text'
        ? whatHtmlCannotCarry(action.speech.text)
        : undefined,
    perform(conversationId, action) {
      const session = state.sessions.get(conversationId);
      if (session === undefined) throw new Error(`No session ${conversationId}.`);
      const { nowMs, values } = momentOf(state);
      const next = applyAction(session, action, nowMs, values);
      save(state, next);
      return viewOf(next);
    },
  };
}

/** The order of the checks: who asks, then whether the feature is licensed. */
function refusalOf(
  { tokens, conditions }: State,
  { operationId }: SpecOperation,
  authorization: string | undefined,
  credentials: string,
): Answer | undefined {
  const { licensed, refusedClient } = conditions.values();
  if (operationId === 'oauth.token') {
    if (basicOf(authorization) === credentials) return undefined;
    return refusedClient === 'unauthorised' ? REFUSAL.unauthorised : REFUSAL.invalid;
  }
  const token = bearerOf(authorization);
  if (token === undefined || !tokens.isValid(token)) return REFUSAL.unauthorised;
  return licensed ? undefined : REFUSAL.notLicensed;
}

function sessionIdIn(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('sessionId' in body)) return undefined;
  return typeof body.sessionId === 'string' ? body.sessionId : undefined;
}
