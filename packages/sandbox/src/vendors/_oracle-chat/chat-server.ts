import type { Conditions } from '../../conditions.js';
import type { AgentAction, Desk } from '../../desk.js';
import { oracleChatSpec } from '../../generated/oracle-chat.js';
import type { SpecOperation } from '../../generated/types.js';
import { whatHtmlCannotCarry } from '../../html.js';
import type { Answer } from '../../operation.js';
import type { Behaviour, SimulatedApi, SimulatorContext, VendorRequest } from '../../simulator.js';
import { createWatch } from '../../watch.js';
import { applyAction, injectedMembers, whatCannotBeTold } from './actions.js';
import type { OracleChatConditionValues } from './installation.js';
import { getMessages } from './messages.js';
import {
  bearerOf,
  changeActivity,
  concludeEngagement,
  postMessage,
  requestEngagement,
} from './operations.js';
import { getEngagementQueue, getQueueStatistics } from './queues.js';
import { refuse, unlessForced } from './refusals.js';
import {
  allEngagements,
  createState,
  findBySession,
  findEngagement,
  momentOf,
  nextClientId,
  openedWith,
  openSession,
  save,
  settleAll,
  type State,
} from './state.js';
import type { Customer, Tenant } from './tenant.js';
import { viewOf } from './view.js';

/** The chat server behind a site. */
export interface ChatServer {
  readonly api: SimulatedApi;
  readonly desk: Desk;
  /** Makes a customer known, as the site's session call does. */
  open(
    customer: Customer,
    how: { readonly subject: string; readonly resumes?: 'same-session' | 'new-session' },
  ): { readonly jwt: string; readonly pool: string };
  /** Chats follow at once when conditions change. */
  observe<V extends OracleChatConditionValues>(conditions: Conditions<V>): Conditions<V>;
  /** Forgets all JWTs. */
  forgetAll(): void;
}

/** A chat server with one site on it, every operation of it. */
export function createChatServer(
  tenant: Tenant,
  context: SimulatorContext,
  conditions: Conditions<OracleChatConditionValues>,
): ChatServer {
  const state = createState(tenant, context, conditions);
  context.clock.onAdvance(() => settleAll(state), context.closing);
  return {
    api: apiOf(state),
    desk: deskOf(state),
    open: (customer, how) => openSession(state, customer, how),
    observe: (observed) => ({
      ...observed,
      change(values) {
        observed.change(values);
        settleAll(state);
      },
      reset() {
        observed.reset();
        settleAll(state);
      },
    }),
    forgetAll: () => state.opened.clear(),
  };
}

function apiOf(state: State): SimulatedApi {
  const values = (): OracleChatConditionValues => state.conditions.values();
  return {
    spec: oracleChatSpec,
    basePath: `/engagement/api/consumer/${state.tenant.siteName}/v1`,
    operations: behavioursOf(state),
    keepsDigits: true,
    normalise: withoutNulls,
    authorise: (operation, header) => refusalOf(state, operation, header),
    refuseInvalid: () => refuse(400, 'The request is not as it has to be.', values()),
    around: (operation, sent, proceed) =>
      unlessForced(
        operation,
        values().refusals,
        (status) => refuse(status, 'It is refused on purpose.', values()),
        () => proceed(sent),
      ),
    answerOther: () => refuse(501, 'There is no such operation or method.', values()),
    conversationIdOf: (_path, _body, header) => {
      const engagement = findBySession(state, header('sessionid'));
      return engagement && String(engagement.engagementId);
    },
  };
}

/** A request may have null where it has nothing to say. Notes on the spec, decision 5. */
const withoutNulls = (_operation: SpecOperation, body: unknown): unknown =>
  typeof body === 'object' && body !== null && !Array.isArray(body)
    ? Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null))
    : body;

function behavioursOf(state: State): Readonly<Record<string, Behaviour>> {
  const watch = createWatch(state.context.closing, () =>
    allEngagements(state).some(({ ended }) => ended === undefined),
  );
  const behaviour =
    <Result>(operation: (state: State, request: VendorRequest) => Result) =>
    (request: VendorRequest): Result =>
      operation(state, request);
  return {
    'engagements.request': (request) => {
      watch.start();
      return requestEngagement(state, request);
    },
    'engagements.conclude': behaviour(concludeEngagement),
    'messages.get': behaviour(getMessages),
    'messages.post': behaviour(postMessage),
    'activities.change': behaviour(changeActivity),
    'queues.getStatistics': behaviour(getQueueStatistics),
    'queues.getEngagementQueue': behaviour(getEngagementQueue),
  };
}

/** What has to be brought: the JWT to begin, then the session, and nothing for the counts. Notes on the spec, decision 4. */
function refusalOf(
  state: State,
  { operationId }: SpecOperation,
  header: (name: string) => string | undefined,
): Answer | undefined {
  const { values } = momentOf(state);
  if (operationId.startsWith('queues.')) return undefined;
  if (operationId === 'engagements.request')
    return openedWith(state, bearerOf(header) ?? '') === undefined
      ? refuse(403, 'The JWT is not valid, or no longer.', values)
      : undefined;
  return findBySession(state, header('sessionid')) === undefined
    ? refuse(403, 'There is no such session.', values)
    : undefined;
}

function deskOf(state: State): Desk {
  const { vendor } = state.tenant;
  const idOf = (conversationId: string): bigint =>
    /^\d+$/.test(conversationId) ? BigInt(conversationId) : -1n;
  return {
    list: () => allEngagements(state).map((engagement) => viewOf(engagement, vendor)),
    find(conversationId) {
      const found = findEngagement(state, idOf(conversationId));
      return found && viewOf(found, vendor);
    },
    refuse: (action) => whatCannotBeTold(action) ?? whatCannotBeSaid(state, action),
    perform(conversationId, action) {
      const found = findEngagement(state, idOf(conversationId));
      if (found === undefined) throw new Error(`No engagement ${conversationId}.`);
      const next = applyAction(found, action, momentOf(state), () => nextClientId(state));
      save(state, next);
      return viewOf(findEngagement(state, next.engagementId) ?? next, vendor);
    },
  };
}

/** Why a text or an injected message cannot go out. */
function whatCannotBeSaid({ context, conditions }: State, action: AgentAction): string | undefined {
  if (action.type === 'say' && action.speech.kind === 'text')
    return conditions.values().agentMarkup === 'plain' ? undefined : whatHtmlCannotCarry(action.speech.text);
  if (action.type !== 'inject' || action.itemType === 'errorMessages') return undefined;
  const message = { messageName: action.itemType, ...injectedMembers(action) };
  const problem = context.problem('parlance:oracle-chat#/$defs/SystemMessage', message);
  return problem && `A message ${action.itemType} cannot be so: ${problem}.`;
}
