import { oracleFusionSpec } from '../../generated/oracle-fusion.js';
import type { Answer } from '../../operation.js';
import type { Behaviour, Simulator, SimulatorContext, VendorRequest } from '../../simulator.js';
import { createChatServer, type ChatServer } from '../_oracle-chat/chat-server.js';
import { unlessForced } from '../_oracle-chat/refusals.js';
import {
  accountIn,
  basicAccountOf,
  displayName,
  flatten,
  refuseAtSite,
  refuseOnPurpose,
  textOf,
  whereabouts,
  type Account,
  type OracleSettings,
  type OracleSimulatorOptions,
} from '../_oracle-chat/site.js';
import type { RestTenant } from '../_oracle-chat/tenant.js';
import { customFieldsOf, echo, lenient, overwritten } from './attributes.js';
import {
  createOracleFusionConditions,
  type OracleFusionConditionValues,
  type OracleFusionInstallation,
  type OracleFusionReadings,
} from './conditions.js';
import { unknownAttribute } from './releases.js';

/** Settings of the Oracle Fusion Service simulator. */
export type OracleFusionSimulatorOptions = OracleSimulatorOptions<
  OracleFusionInstallation,
  OracleFusionReadings
>;

/** What the Oracle Fusion Service simulator accepts. */
export interface OracleFusionSettings extends OracleSettings {
  /** The chat interface. */
  readonly interfaceId: string;
}

const TENANT: RestTenant = {
  vendor: 'oracle-fusion',
  siteName: 'parlance_fusion',
  issuer: 'Fusion Apps',
  idOffset: 500_000n,
  queueMembers: { chatRouteId: 4 },
};

/**
 * An application of Oracle Fusion Service, and the chat server behind it.
 * @throws ConditionRefusal for a reading or a part of the installation that is not possible.
 */
export function createOracleFusionSimulator(
  context: SimulatorContext,
  options: OracleFusionSimulatorOptions,
): Simulator<OracleFusionSettings> {
  const conditions = createOracleFusionConditions({ ...options.installation, ...options.readings });
  const account = accountIn(options);
  const chatServer = createChatServer(TENANT, context, conditions);
  const authenticate: Behaviour = (request) => authenticateChat(request, chatServer, conditions.values());
  return {
    vendor: TENANT.vendor,
    spec: oracleFusionSpec,
    basePath: '/oracle-fusion',
    settings: { ...account, interfaceId: conditions.values().interfaceId },
    operations: { 'sessions.authenticate': authenticate, 'sessions.authenticateLatest': authenticate },
    furtherApis: [chatServer.api],
    conditions: chatServer.observe(conditions),
    warnings: [],
    desk: chatServer.desk,
    callbacks: () => [],
    ignoresContentType: true,
    keepsDigits: true,
    normalise: (_operation, body) => lenient(body),
    authorise: (_operation, header) => refusalOf(header, account, conditions.values()),
    refuseInvalid: () => refuseForm('The attributes are not as they have to be.'),
    around: (operation, sent, proceed) =>
      unlessForced(operation, conditions.values().refusals, refuseOnPurpose, () =>
        // Notes on the spec, decision 14.
        proceed({ ...sent, header: (name) => sent.header(name) ?? (isLanguage(name) ? 'en-US' : undefined) }),
      ),
    conversationIdOf: () => undefined,
    expireTokens: () => chatServer.forgetAll(),
  };
}

const isLanguage = (name: string): boolean => name.toLowerCase() === 'accept-language';

const refuseForm = (detail: string): Answer => refuseAtSite(400, 'Bad Request', detail);

const MEDIA_TYPES: ReadonlySet<string> = new Set([
  'application/vnd.oracle.adf.resourceitem+json',
  'application/json',
]);

/** The order of the checks: who it is, what they may, in what form they ask. Notes on the spec, decision 2. */
function refusalOf(
  header: (name: string) => string | undefined,
  account: Account,
  { customerAccounts, hasRole, isEntitled }: OracleFusionConditionValues,
): Answer | undefined {
  const given = basicAccountOf(header('authorization'));
  const names = [account.username, ...customerAccounts.split(',').map((name) => name.trim())];
  const isKnown = given !== undefined && given.username !== '' && names.includes(given.username);
  if (!isKnown || given.password !== account.password)
    return refuseAtSite(401, 'Unauthorized', 'Name or password is not accepted.');
  if (!hasRole) return forbidden('role ORA_SVC_CUSTOMER_SELF_SERVICE_USER_ABSTRACT');
  if (!isEntitled) return forbidden('privilege SVC_REQUEST_FOR_CHAT_PRIV');
  const mediaType = (header('content-type') ?? '').split(';', 1).join('').trim().toLowerCase();
  return MEDIA_TYPES.has(mediaType)
    ? undefined
    : refuseAtSite(415, 'Unsupported Media Type', 'Send application/vnd.oracle.adf.resourceitem+json.');
}

const forbidden = (what: string): Answer => refuseAtSite(403, 'Forbidden', `The account lacks the ${what}.`);

/** Source: Chat REST API guide, About Chat Authenticate. */
function authenticateChat(
  { body, header }: VendorRequest,
  chatServer: ChatServer,
  values: OracleFusionConditionValues,
): Answer {
  const attributes = body.values();
  const { release, resumedSession } = values;
  const early = unknownAttribute(attributes, release);
  if (early !== undefined) return refuseForm(`Release ${release} does not know ${early}.`);
  const customFields = customFieldsOf(body.optionalText('customFields'));
  if (customFields === undefined) return refuseForm('customFields is not a JSON object.');
  const subject = basicAccountOf(header('authorization'))?.username ?? '';
  const key = body.text('authUserName');
  if (values.authUserName === 'own' && key !== subject)
    return refuseAtSite(403, 'Forbidden', 'authUserName is not the customer who has logged in.');
  const { question, ...others } = attributes;
  const data = flatten({ ...others, ...overwritten(values), customFields });
  const customer = {
    key,
    name: displayName(attributes, ['emailAddress', 'authUserName']),
    question: textOf(question),
    data,
  };
  const resumes = resumedSession === 'new' ? 'new-session' : 'same-session';
  const { jwt, pool } = chatServer.open(customer, {
    subject,
    ...(attributes['resumeType'] === 'RESUME' ? { resumes } : {}),
  });
  return {
    status: Number(values.statusOfSession),
    value: {
      ...echo(attributes, values),
      jwt,
      ...whereabouts(header('host'), values),
      poolId: pool,
      chatSiteName: TENANT.siteName,
      links: ['self', 'canonical'].map((rel) => link(rel, key, header('host'))),
    },
  };
}

/** It leads elsewhere than the call went. Notes on the spec, decision 11. */
const link = (rel: string, key: string, host = '127.0.0.1'): object => ({
  rel,
  href: `http://${host}/crmRestApi/resources/11.13.0.0/chatAuthenticate/${encodeURIComponent(key)}`,
  name: 'chatAuthenticate',
  kind: 'item',
});
