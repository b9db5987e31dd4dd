import {
  choice,
  count,
  createConditions,
  flag,
  installation,
  reading,
  text,
  type Conditions,
  type Definitions,
} from '../../conditions.js';
import {
  DEFAULT_ORACLE_CHAT_CONDITIONS,
  ORACLE_CHAT_DEFINITIONS,
  WHOLE_NUMBER,
  type ChatConditionValues,
} from '../_oracle-chat/installation.js';
import { oracleChatReadingChoices } from '../_oracle-chat/readings.js';

const OWN_CHOICES = {
  afterEnd: ['denied', 'empty'],
  concludedName: ['concluded', 'engagement-concluded'],
  failResult: ['in-200', 'fault'],
  faultStatus: ['500', '200'],
  loginRefusal: ['fault', 'http-401', 'http-403'],
  tokenReuse: ['refused', 'accepted'],
  answerClientId: ['customer', 'varying'],
  requestTime: ['sampled', 'empty', 'missing'],
  nothingNew: ['missing', 'empty'],
  postAnswer: ['bare', 'with-messages'],
  agentMarkup: ['html', 'plain'],
} as const;

/** What the REST API of the same chat server leaves open too. */
type Shared =
  | 'lostAnswer'
  | 'secondPoll'
  | 'endTold'
  | 'ownEnd'
  | 'ids'
  | 'leftClientId'
  | 'ownMessages'
  | 'ownPresence';

/** Readings of the SOAP API; our own comes first. The numbers of the descriptions are those of the notes on its WSDLs. */
export const oracleB2cSoapReadingChoices: Pick<typeof oracleChatReadingChoices, Shared> & typeof OWN_CHOICES =
  {
    lostAnswer: oracleChatReadingChoices.lostAnswer,
    secondPoll: oracleChatReadingChoices.secondPoll,
    endTold: oracleChatReadingChoices.endTold,
    ownEnd: oracleChatReadingChoices.ownEnd,
    ids: oracleChatReadingChoices.ids,
    leftClientId: oracleChatReadingChoices.leftClientId,
    ownMessages: oracleChatReadingChoices.ownMessages,
    ownPresence: oracleChatReadingChoices.ownPresence,
    ...OWN_CHOICES,
  };

type Choices = typeof oracleB2cSoapReadingChoices;

/** How the simulator reads what is known of the SOAP API. */
export type OracleB2cSoapReadings = {
  readonly [Name in keyof Choices]: Choices[Name][number];
};

/** How the simulated site and its chat server are set up; durations in milliseconds. */
export interface OracleB2cSoapInstallation extends Omit<ChatConditionValues, keyof OracleB2cSoapReadings> {
  /** How long a token of GetChatUrl opens a chat. */
  readonly tokenLifeMs: number;
  /** Whether the integration account has the right to chat. */
  readonly accountMayChat: boolean;
  /** The scheme of the ChatUrl: `https` where something in front of the sandbox speaks TLS. */
  readonly chatUrlScheme: 'http' | 'https';
  /** Interfaces of the site, separated by commas. */
  readonly interfaceIds: string;
  /** Queues of the site, separated by commas. */
  readonly queueIds: string;
  /** Operations that are refused with a status, for instance `chatServer.retrieveMessages 503; * 500`. */
  readonly refusals: string;
}

/** How both are set up, and how the pages are read. */
export interface OracleB2cSoapConditionValues extends OracleB2cSoapReadings, OracleB2cSoapInstallation {}

const isListOfIds = (list: string): boolean => list.split(',').every((id) => WHOLE_NUMBER.isRight(id.trim()));
const LIST_OF_IDS = { isRight: isListOfIds, expected: 'whole numbers, separated by commas' } as const;

const shared = ORACLE_CHAT_DEFINITIONS;
const choices = oracleB2cSoapReadingChoices;

const DEFINITIONS: Definitions<OracleB2cSoapConditionValues> = {
  holdMs: count(installation('How long RetrieveMessages waits for something to tell; decision 31.')),
  pool: text(installation('The pool of all chats: a change is told to those that are running.'), {
    isRight: (pool) => pool !== '',
    expected: 'a text that is not empty, like 12:2',
  }),
  tokenLifeMs: count(installation('How long a token of GetChatUrl opens a chat; decision 22.')),
  accountMayChat: flag(installation('The integration account has the right to chat, else ACCESS_DENIED.')),
  chatUrlScheme: choice(
    installation('The scheme of the ChatUrl: https where something in front of the sandbox speaks TLS.'),
    ['http', 'https'],
  ),
  interfaceIds: text(installation('Interfaces of the site, separated by commas; else BAD_ID.'), LIST_OF_IDS),
  queueIds: text(installation('Queues of the site, separated by commas; else BAD_ID.'), LIST_OF_IDS),
  isOpen: shared.isOpen,
  isHoliday: shared.isHoliday,
  isDequeuedByRules: shared.isDequeuedByRules,
  agentsAvailable: shared.agentsAvailable,
  waitingAhead: shared.waitingAhead,
  expectedSecondsPerChat: shared.expectedSecondsPerChat,
  queueTimeoutMs: shared.queueTimeoutMs,
  greeting: shared.greeting,
  absentIntervalMs: shared.absentIntervalMs,
  userAbsentRetryCount: count(
    installation('USER_ABSENT_RETRY_COUNT: after so many times, the customer is dropped; decision 30.'),
  ),
  agentAbsentRetryCount: count(
    installation(
      'AGENT_ABSENT_RETRY_COUNT: after so many times, the chat goes back to the queue; decision 30.',
    ),
  ),
  silentAgents: shared.silentAgents,
  idleTimeoutMs: shared.idleTimeoutMs,
  leadLeaves: shared.leadLeaves,
  agentEndReason: shared.agentEndReason,
  customerEndReason: shared.customerEndReason,
  refusals: shared.refusals,
  lostAnswer: choice(
    reading('System messages whose answer did not arrive are gone, or come again; decision 24.'),
    choices.lostAnswer,
  ),
  secondPoll: choice(
    reading('Of two RetrieveMessages at once, the older or the newer one gets nothing at once; decision 26.'),
    choices.secondPoll,
  ),
  afterEnd: choice(
    reading('A call after the end gets ACCESS_DENIED, or an empty success; decision 25.'),
    choices.afterEnd,
  ),
  endTold: choice(
    reading("An agent's end is told by the lead's leaving, by a concluded message, or by both; decision 29."),
    choices.endTold,
  ),
  ownEnd: shared.ownEnd,
  concludedName: choice(
    reading('The end comes as RNChatConcludedMessage or RNChatEngagementConcludedMessage; decision 7.'),
    choices.concludedName,
  ),
  failResult: choice(reading('No chat: a ResultType, or a fault; decision 21.'), choices.failResult),
  faultStatus: choice(reading('Faults come with this status; decision 19.'), choices.faultStatus),
  loginRefusal: choice(
    reading('Refused credentials: a fault, or a status without an envelope; decision 19.'),
    choices.loginRefusal,
  ),
  tokenReuse: choice(
    reading('A token opens one chat, or as many as are asked for; decision 22.'),
    choices.tokenReuse,
  ),
  ids: choice(reading('Ids of chats and participants are beyond 2^53, or small; decision 12.'), choices.ids),
  answerClientId: choice(
    reading("ClientID of an answer is the customer's, or another one with messages; decision 28."),
    choices.answerClientId,
  ),
  requestTime: choice(
    reading('ClientRequestTime of answers is missing here and empty there, or one of both; decision 5.'),
    choices.requestTime,
  ),
  nothingNew: choice(
    reading('SystemMessages with nothing in it is missing, or empty; decision 35.'),
    choices.nothingNew,
  ),
  postAnswer: choice(
    reading('PostChatMessageResponse has no messages, or what waits; decision 9.'),
    choices.postAnswer,
  ),
  agentMarkup: choice(
    reading("An agent's text comes as HTML, as agents' consoles write it, or as it is; decision 32."),
    choices.agentMarkup,
  ),
  leftClientId: choice(
    reading("ClientID of a lead who left is the agent's, or the customer's own; decision 29."),
    choices.leftClientId,
  ),
  ownMessages: choice(
    reading("Customers' texts come back to them as system messages, or not; decision 27."),
    choices.ownMessages,
  ),
  ownPresence: shared.ownPresence,
};

const defaults = DEFAULT_ORACLE_CHAT_CONDITIONS;

const DEFAULTS: OracleB2cSoapConditionValues = {
  holdMs: defaults.holdMs,
  pool: defaults.pool,
  tokenLifeMs: 120_000,
  accountMayChat: true,
  chatUrlScheme: 'http',
  interfaceIds: '1, 2',
  queueIds: '5, 7',
  isOpen: defaults.isOpen,
  isHoliday: defaults.isHoliday,
  isDequeuedByRules: defaults.isDequeuedByRules,
  agentsAvailable: defaults.agentsAvailable,
  waitingAhead: defaults.waitingAhead,
  expectedSecondsPerChat: defaults.expectedSecondsPerChat,
  queueTimeoutMs: defaults.queueTimeoutMs,
  greeting: defaults.greeting,
  absentIntervalMs: defaults.absentIntervalMs,
  userAbsentRetryCount: defaults.userAbsentRetryCount,
  agentAbsentRetryCount: defaults.agentAbsentRetryCount,
  silentAgents: defaults.silentAgents,
  idleTimeoutMs: defaults.idleTimeoutMs,
  leadLeaves: defaults.leadLeaves,
  agentEndReason: defaults.agentEndReason,
  customerEndReason: defaults.customerEndReason,
  refusals: defaults.refusals,
  lostAnswer: 'drop',
  secondPoll: 'first-empty',
  afterEnd: 'denied',
  endTold: 'left-and-concluded',
  ownEnd: 'told',
  concludedName: 'concluded',
  failResult: 'in-200',
  faultStatus: '500',
  loginRefusal: 'fault',
  tokenReuse: 'refused',
  ids: 'large',
  answerClientId: 'customer',
  requestTime: 'sampled',
  nothingNew: 'missing',
  postAnswer: 'bare',
  agentMarkup: 'html',
  leftClientId: 'agent',
  ownMessages: 'none',
  ownPresence: 'untold',
};

/** Conditions that begin with some values and our own defaults for the others. */
export const createOracleB2cSoapConditions = (
  initial: Partial<OracleB2cSoapConditionValues>,
): Conditions<OracleB2cSoapConditionValues> => createConditions(DEFINITIONS, { ...DEFAULTS, ...initial });
