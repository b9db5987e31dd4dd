import type { Conditions } from '../../conditions.js';
import type { AgentAction, Desk } from '../../desk.js';
import { oracleChatSpec } from '../../generated/oracle-chat.js';
import type { SpecOperation } from '../../generated/types.js';
import type { Answer } from '../../operation.js';
import type { Behaviour, SimulatedApi, SimulatorContext, VendorRequest } from '../../simulator.js';
import type { Watch } from '../../watch.js';
import { injectedMembers } from './actions.js';
import { deskOf, followed, watchChats } from './desk.js';
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
import { createRestState, openedWith, openSession, type RestState } from './sessions.js';
import { findBySession, momentOf } from './state.js';
import type { Customer, RestTenant } from './tenant.js';

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
  tenant: RestTenant,
  context: SimulatorContext,
  conditions: Conditions<OracleChatConditionValues>,
): ChatServer {
  const state = createRestState(tenant, context, conditions);
  return {
    api: apiOf(state, watchChats(state)),
    desk: deskOf(state, (action) => whatCannotBeInjected(state, action)),
    open: (customer, how) => openSession(state, customer, how),
    observe: (observed) => followed(state, observed),
    forgetAll: () => state.opened.clear(),
  };
}

function apiOf(state: RestState, watch: Watch): SimulatedApi {
  const values = (): OracleChatConditionValues => state.conditions.values();
  return {
    spec: oracleChatSpec,
    basePath: `/engagement/api/consumer/${state.tenant.siteName}/v1`,
    operations: behavioursOf(state, watch),
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

function behavioursOf(state: RestState, watch: Watch): Readonly<Record<string, Behaviour>> {
  const behaviour =
    <Result>(operation: (state: RestState, request: VendorRequest) => Result) =>
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
  state: RestState,
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

/** Why an injected message cannot go out. */
function whatCannotBeInjected({ context }: RestState, action: AgentAction): string | undefined {
  if (action.type !== 'inject' || action.itemType === 'errorMessages') return undefined;
  const message = { messageName: action.itemType, ...injectedMembers(action) };
  const problem = context.problem('parlance:oracle-chat#/$defs/SystemMessage', message);
  return problem && `A message ${action.itemType} cannot be so: ${problem}.`;
}
