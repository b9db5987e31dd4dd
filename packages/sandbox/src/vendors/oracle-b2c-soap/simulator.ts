import { compress } from 'hono/compress';
import type { Conditions } from '../../conditions.js';
import { fieldsOf } from '../../fields.js';
import {
  chatServerShapes,
  chatServerSpec,
  chatSiteShapes,
  chatSiteSpec,
  oracleChatSoapNamespaces,
} from '../../generated/oracle-chat-soap.js';
import type { SpecDocument } from '../../generated/types.js';
import type { SimulatedApi, Simulator, SimulatorContext, VendorRequest } from '../../simulator.js';
import type { ServiceShapes } from '../../soap/shapes.js';
import { soapWording } from '../../soap/soap-wording.js';
import type { Wording } from '../../wording.js';
import type { Watch } from '../../watch.js';
import { deskOf, followed, watchChats } from '../_oracle-chat/desk.js';
import { unlessForced } from '../_oracle-chat/refusals.js';
import {
  accountIn,
  type Account,
  type OracleSettings,
  type OracleSimulatorOptions,
} from '../_oracle-chat/site.js';
import { createState, findBySession, momentOf } from '../_oracle-chat/state.js';
import type { Tenant } from '../_oracle-chat/tenant.js';
import { callOf, refuseCall } from './calls.js';
import {
  postChatMessage,
  refuseChatCall,
  requestChat,
  retrieveMessages,
  sendActivityChange,
  sessionOf,
  terminateChat,
  type SoapState,
} from './chats.js';
import {
  createOracleB2cSoapConditions,
  type OracleB2cSoapConditionValues,
  type OracleB2cSoapInstallation,
  type OracleB2cSoapReadings,
} from './conditions.js';
import { documentFor } from './documents.js';
import { AGENTS_NAMESPACE, chatService, siteService, type Service } from './envelopes.js';
import { refuseOnPurpose } from './faults.js';
import { whatCannotGoOut } from './injections.js';
import { getChatOperatingHours, getChatUrl } from './site.js';
import { createTokens } from './tokens.js';

/** Settings of the simulator of Oracle's SOAP chat. */
export type OracleB2cSoapSimulatorOptions = OracleSimulatorOptions<
  OracleB2cSoapInstallation,
  OracleB2cSoapReadings
>;

/** What the simulator of Oracle's SOAP chat accepts. */
export interface OracleB2cSoapSettings extends OracleSettings {
  /** The first of the site's interfaces. */
  readonly interfaceId: string;
}

const TENANT: Tenant = { vendor: 'oracle-b2c-soap', siteName: 'parlance_b2c_soap', idOffset: 200_000n };

/** The chat server is elsewhere than the site, as the real one is on a host of its own. */
const CHAT_BASE_PATH = `/chat-soap/${TENANT.siteName}`;

/** Where the site took calls before release 17.8. Notes on the WSDLs, decision 33. */
const OLD_SITE_PATH = '/cgi-bin/:interface{[^/]+\\.cfg}/services/chat_soap';
/** Where the site has taken calls since, and where the chat server does; all operations of a service are at one address. */
const pathOf = ({ operations: [first] }: SpecDocument): string => first?.path ?? '';
const SITE_PATH = pathOf(chatSiteSpec);
const CHAT_PATH = pathOf(chatServerSpec);
const isSitePath = (path: string): boolean =>
  path === SITE_PATH || /^\/cgi-bin\/[^/]+\.cfg\/services\/chat_soap$/.test(path);

/**
 * A site of Oracle B2C Service by its SOAP API, and the chat server behind it.
 * @throws ConditionRefusal for a reading or a part of the installation that is not possible.
 */
export function createOracleB2cSoapSimulator(
  context: SimulatorContext,
  options: OracleB2cSoapSimulatorOptions,
): Simulator<OracleB2cSoapSettings> {
  const conditions = createOracleB2cSoapConditions({ ...options.installation, ...options.readings });
  const state: SoapState = { ...createState(TENANT, context, conditions), tokens: createTokens() };
  const account = accountIn(options);
  return {
    ...siteApi(state, account),
    vendor: TENANT.vendor,
    settings: { ...account, interfaceId: conditions.values().interfaceIds.split(',', 1).join('').trim() },
    furtherApis: [chatApi(state, account, watchChats(state))],
    conditions: followed(state, conditions),
    warnings: [],
    desk: deskOf(state, (action) => whatCannotGoOut(action, conditions.values())),
    callbacks: () => [],
    expireTokens: () => state.tokens.forgetAll(),
  };
}

/** Each service knows what the other is asked, too: it says that this is not done here. */
const wordingOf = ({ answers, faults }: ServiceShapes): Wording =>
  soapWording({
    namespaces: new Set([...oracleChatSoapNamespaces, AGENTS_NAMESPACE]),
    headers: [...chatSiteShapes.headers, ...chatServerShapes.headers],
    requests: { ...unlooked(chatSiteShapes.requests, 'Version'), ...chatServerShapes.requests },
    answers,
    faults,
    secrets: new Set(['ChatSessionToken']),
  });

/** Requests of which one element may hold any text. Notes on the WSDLs, decision 14. */
const unlooked = (requests: ServiceShapes['requests'], element: string): ServiceShapes['requests'] =>
  Object.fromEntries(
    Object.entries(requests).map(([name, shape]) => {
      const children = shape
        .children()
        .map((one) => (one.name === element ? { ...one, type: ANY_TEXT } : one));
      return [name, { ...shape, children: () => children }];
    }),
  );

const ANY_TEXT = { kind: 'simple', of: 'string' } as const;

/** What both services have in common. Answers are compressed where that is asked for: decision 38. */
const commonApi = (
  service: Service,
  conditions: Conditions<OracleB2cSoapConditionValues>,
): Pick<SimulatedApi, 'normalise' | 'refuseInvalid' | 'around' | 'middleware'> => ({
  normalise: (_operation, body) => body,
  refuseInvalid: ({ operationId }) => {
    throw new Error(`${operationId} refuses what does not fit before.`);
  },
  around: (operation, sent, proceed) =>
    unlessForced(
      operation,
      conditions.values().refusals,
      (status) => refuseOnPurpose(service, status),
      () => proceed(sent),
    ),
  middleware: compress({ encoding: 'gzip' }),
});

/** The site. */
function siteApi(state: SoapState, account: Account): SimulatedApi {
  const { conditions, tenant, tokens } = state;
  return {
    ...commonApi(siteService, conditions),
    spec: chatSiteSpec,
    basePath: '/oracle-b2c-soap',
    wording: wordingOf(chatSiteShapes),
    aliases: { 'chatSite.getChatOperatingHours': [OLD_SITE_PATH] },
    operations: {
      'chatSite.getChatOperatingHours': () => getChatOperatingHours(conditions.values()),
      'chatSite.getChatUrl': (request) => {
        const { nowMs, values } = momentOf(state);
        const chatUrl = chatUrlAt(originAt(request.header('host'), values));
        const newToken = (): string => tokens.give(nowMs + values.tokenLifeMs);
        return getChatUrl(request, { chatUrl, siteName: tenant.siteName }, newToken, values);
      },
    },
    authorise: (operation, _header, body) =>
      refuseCall(siteService, operation, fieldsOf(body), account, conditions.values()),
    answerOther(method, path, url) {
      if (!['GET', 'HEAD'].includes(method) || !isSitePath(path)) return undefined;
      const { host, pathname, searchParams } = new URL(url);
      const origin = originAt(host, conditions.values());
      return documentFor(searchParams, { site: `${origin}${pathname}`, chat: chatUrlAt(origin) });
    },
    conversationIdOf: () => undefined,
  };
}

/** The sandbox as whoever asks sees it. */
const originAt = (
  host: string | undefined,
  { chatUrlScheme }: Pick<OracleB2cSoapConditionValues, 'chatUrlScheme'>,
): string => `${chatUrlScheme}://${host ?? '127.0.0.1'}`;

/** Where the chat server is, for whoever knows the sandbox by this address. */
const chatUrlAt = (origin: string): string => `${origin}${CHAT_BASE_PATH}${CHAT_PATH}`;

/** The chat server. */
function chatApi(state: SoapState, account: Account, watch: Watch): SimulatedApi {
  const { conditions } = state;
  const behaviour =
    <Result>(operation: (state: SoapState, request: VendorRequest) => Result) =>
    (request: VendorRequest): Result =>
      operation(state, request);
  return {
    ...commonApi(chatService, conditions),
    spec: chatServerSpec,
    basePath: CHAT_BASE_PATH,
    wording: wordingOf(chatServerShapes),
    operations: {
      'chatServer.requestChat': (request) => {
        watch.start();
        return requestChat(state, request);
      },
      'chatServer.retrieveMessages': behaviour(retrieveMessages),
      'chatServer.postChatMessage': behaviour(postChatMessage),
      'chatServer.sendActivityChange': behaviour(sendActivityChange),
      'chatServer.terminateChat': behaviour(terminateChat),
    },
    authorise: (operation, _header, body) => {
      const fields = fieldsOf(body);
      const refused = refuseCall(chatService, operation, fields, account, conditions.values());
      return refused ?? refuseChatCall(state, operation.selector?.value ?? '', callOf(fields));
    },
    conversationIdOf: (_path, body) => {
      const engagement = findBySession(state, sessionOf(callOf(fieldsOf(body))));
      return engagement && String(engagement.engagementId);
    },
  };
}
