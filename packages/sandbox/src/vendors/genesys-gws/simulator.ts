import type { Desk } from '../../desk.js';
import { genesysGwsSpec } from '../../generated/genesys-gws.js';
import type { SpecOperation } from '../../generated/types.js';
import type { Answer } from '../../operation.js';
import type { Behaviour, Settings, Simulator, SimulatorContext, VendorRequest } from '../../simulator.js';
import { applyAction, whatCannotBeTold } from './actions.js';
import {
  createGenesysGwsConditions,
  type GenesysGwsConditionValues,
  type GenesysGwsInstallation,
} from './conditions.js';
import { createHttpSessions } from './http-sessions.js';
import { complete, getChat, listMessages, notifyTyping, requestChat, sendMessage } from './operations.js';
import { allowOrigins } from './origins.js';
import type { GenesysGwsReadings } from './readings.js';
import { refuse, refuseForm } from './refusals.js';
import { allChats, findChat, momentOf, save, type State } from './state.js';
import { viewOf } from './view.js';
import { createWatch } from '../../watch.js';
import { aroundOperation } from './web-server.js';

/** Settings of the Genesys Web Services simulator. */
export interface GenesysGwsSimulatorOptions {
  /** The id that every request has to bring. @default a made-up one */
  readonly contactCenterId?: string;
  /** How the installation is set up, so far as it is not as usual. */
  readonly installation?: Partial<GenesysGwsInstallation>;
  /** Other readings of the vendor's pages than ours. */
  readonly readings?: Partial<GenesysGwsReadings>;
}

/** What the Genesys Web Services simulator accepts. */
export interface GenesysGwsSettings extends Settings {
  readonly contactCenterId: string;
  /** One of the endpoints. */
  readonly endpoint: string;
}

/**
 * The Customer Chat API of Genesys Web Services, every operation of it.
 * @throws ConditionRefusal for a reading or a part of the installation that is not possible.
 */
export function createGenesysGwsSimulator(
  context: SimulatorContext,
  {
    contactCenterId = '5c1b7f3e-9d24-4a86-8e0f-2b6d90c4a713',
    installation = {},
    readings = {},
  }: GenesysGwsSimulatorOptions,
): Simulator<GenesysGwsSettings> {
  const conditions = createGenesysGwsConditions({ ...installation, ...readings });
  const httpSessions = createHttpSessions();
  const state: State = { context, conditions, httpSessions, chats: new Map() };
  return {
    vendor: 'genesys-gws',
    spec: genesysGwsSpec,
    basePath: '/genesys-gws/api/v2',
    settings: { contactCenterId, endpoint: 'Sales' },
    operations: behaviours(state),
    conditions,
    warnings: [],
    desk: createDesk(state),
    callbacks: () => [],
    ignoresContentType: true,
    aliases: { 'chats.requestChat': ['/chats/'] },
    middleware: allowOrigins(() => conditions.values()),
    around: (operation, sent, proceed) =>
      aroundOperation(operation, sent, { sessions: httpSessions, values: conditions.values() }, proceed),
    normalise: (_operation, body) => body,
    authorise: (operation, header) =>
      refusalOf(operation, header('ContactCenterId') === contactCenterId, conditions.values()),
    refuseInvalid: (operation, body) => refuseForm(operation, body, requiredFields),
    conversationIdOf: (path) => path('chatId'),
    expireTokens: () => httpSessions.forgetAll(),
  };
}

function behaviours(state: State): Readonly<Record<string, Behaviour>> {
  const watch = createWatch(state.context.closing, () =>
    allChats(state).some(({ ended }) => ended === undefined),
  );
  const get = (request: VendorRequest): Answer => getChat(state, request);
  const list = (request: VendorRequest): Answer => listMessages(state, request);
  return {
    'chats.requestChat': (request) => {
      watch.start();
      return requestChat(state, request);
    },
    'chats.sendMessage': (request) => sendMessage(state, request),
    'chats.sendStartTypingNotification': (request) => notifyTyping(state, request, true),
    'chats.sendStopTypingNotification': (request) => notifyTyping(state, request, false),
    'chats.complete': (request) => complete(state, request),
    'chats.get': get,
    'chats.getMe': get,
    'chats.listMessages': list,
    'chats.listMessagesMe': list,
  };
}

function createDesk(state: State): Desk {
  return {
    list: () => allChats(state).map(viewOf),
    find(conversationId) {
      const found = findChat(state, conversationId);
      return found && viewOf(found);
    },
    refuse: whatCannotBeTold,
    perform(conversationId, action) {
      const chat = findChat(state, conversationId);
      if (chat === undefined) throw new Error(`No chat ${conversationId}.`);
      const { nowMs, values } = momentOf(state);
      const next = applyAction(chat, action, nowMs, values);
      save(state, next);
      return viewOf(next);
    },
  };
}

/** The order of the checks: whose contact center, then whether customers may be there. Notes on the spec, decisions 1 and 16. */
function refusalOf(
  { operationId }: SpecOperation,
  isContactCenter: boolean,
  { wrongContactCenter, mePaths }: GenesysGwsConditionValues,
): Answer | undefined {
  if (!isContactCenter) return refuse(wrongContactCenter === 'forbidden' ? 3 : 20);
  const isMe = operationId === 'chats.getMe' || operationId === 'chats.listMessagesMe';
  return isMe && mePaths === 'refused' ? refuse(20) : undefined;
}

/** The fields that a body must have, by the spec. */
function requiredFields(schemaRef: string): readonly string[] {
  const schema = genesysGwsSpec.schemas[schemaRef.split('/').at(-1) ?? ''];
  const required = schema?.['required'];
  return Array.isArray(required) ? required.map(String) : [];
}
