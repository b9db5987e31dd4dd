import { oracleB2cSpec } from '../../generated/oracle-b2c.js';
import type { Answer } from '../../operation.js';
import type { Simulator, SimulatorContext, VendorRequest } from '../../simulator.js';
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
  type OracleSettings,
  type OracleSimulatorOptions,
} from '../_oracle-chat/site.js';
import type { RestTenant } from '../_oracle-chat/tenant.js';
import {
  createOracleB2cConditions,
  type OracleB2cConditionValues,
  type OracleB2cInstallation,
  type OracleB2cReadings,
} from './conditions.js';
import { customFieldsOf, readSessionInformation } from './session-information.js';

/** Settings of the Oracle B2C Service simulator. */
export type OracleB2cSimulatorOptions = OracleSimulatorOptions<OracleB2cInstallation, OracleB2cReadings>;

/** What the Oracle B2C Service simulator accepts. */
export type OracleB2cSettings = OracleSettings;

const TENANT: RestTenant = {
  vendor: 'oracle-b2c',
  siteName: 'parlance_b2c',
  issuer: 'B2C Service',
  idOffset: 0n,
  queueMembers: { cancelledSurveyAuth: null, cancelledSurveyId: 0n },
};

const METADATA_PATH = '/services/rest/crossChannelServices/latest/metadata-catalog/establishSessions';

/**
 * A site of Oracle B2C Service, and the chat server behind it.
 * @throws ConditionRefusal for a reading or a part of the installation that is not possible.
 */
export function createOracleB2cSimulator(
  context: SimulatorContext,
  options: OracleB2cSimulatorOptions,
): Simulator<OracleB2cSettings> {
  const conditions = createOracleB2cConditions({ ...options.installation, ...options.readings });
  const account = accountIn(options);
  const chatServer = createChatServer(TENANT, context, conditions);
  return {
    vendor: TENANT.vendor,
    spec: oracleB2cSpec,
    basePath: '/oracle-b2c',
    settings: { ...account },
    operations: {
      'sessions.establish': (request) =>
        establishSession(request, account.username, { context, chatServer, values: conditions.values() }),
    },
    furtherApis: [chatServer.api],
    conditions: chatServer.observe(conditions),
    warnings: [],
    desk: chatServer.desk,
    callbacks: () => [],
    keepsDigits: true,
    normalise: (_operation, body) => body,
    authorise: (_operation, header) => {
      const given = basicAccountOf(header('authorization'));
      if (given?.username !== account.username || given.password !== account.password)
        return refuseAtSite(401, 'Unauthorized', 'Name or password is not accepted.');
      return conditions.values().accountMayChat
        ? undefined
        : refuseAtSite(403, 'Forbidden', 'The account lacks the right to use chat by the Public API.');
    },
    refuseInvalid: () => refuseForm('Headers and body are not as they have to be.'),
    around: (operation, sent, proceed) =>
      unlessForced(operation, conditions.values().refusals, refuseOnPurpose, () => proceed(sent)),
    answerOther: (method, path) =>
      method === 'GET' && path === METADATA_PATH ? { status: 200, value: answerSchema() } : undefined,
    conversationIdOf: () => undefined,
    expireTokens: () => chatServer.forgetAll(),
  };
}

const refuseForm = (detail: string): Answer => refuseAtSite(400, 'Bad Request', detail);

/** What a session call goes to. */
interface Site {
  readonly context: SimulatorContext;
  readonly chatServer: ChatServer;
  readonly values: OracleB2cConditionValues;
}

/** Source: Chat REST API guide, About Establish Sessions. */
function establishSession(
  { body, header }: VendorRequest,
  subject: string,
  { context, chatServer, values }: Site,
): Answer {
  const information = readSessionInformation(body.text('sessionInformation'));
  if (information === undefined) return refuseForm('sessionInformation is not a JSON object.');
  const problem = context.problem('parlance:oracle-b2c#/$defs/SessionInformation', information);
  if (problem !== undefined) return refuseForm(`sessionInformation: ${problem}.`);
  const { question, customFields, ...others } = information;
  const applicationContext = header('osvc-crest-application-context');
  const customer = {
    key: '',
    name: displayName(information, ['emailAddress']),
    question: textOf(question),
    data: flatten({ ...others, customFields: customFieldsOf(customFields), applicationContext }),
  };
  const { jwt, pool } = chatServer.open(customer, { subject });
  const where = { ...whereabouts(header('host'), values), pool };
  return {
    status: Number(values.statusOfSession),
    value: {
      channelToken: jwt,
      sessionServerResponse: JSON.stringify(where),
      siteName: TENANT.siteName,
      links: [
        {
          rel: 'describedby',
          href: `http://${header('host') ?? '127.0.0.1'}/oracle-b2c${METADATA_PATH}`,
          mediaType: 'application/schema+json',
        },
      ],
    },
  };
}

/** The JSON Schema that `describedby` leads to. Notes on the spec, decision 14. */
const answerSchema = (): unknown => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: oracleB2cSpec.$id,
  $ref: '#/$defs/EstablishSessionsResponse',
  $defs: oracleB2cSpec.schemas,
});
