import { choice, count, flag, installation, readingsFrom, text, type Definitions } from '../../conditions.js';
import { readForcedStatuses } from './refusals.js';
import {
  defaultOracleChatReadings,
  ORACLE_CHAT_READING_DESCRIPTIONS,
  oracleChatReadingChoices,
  type OracleChatReadings,
} from './readings.js';

/** How the simulated chat server is set up; durations in milliseconds. */
export interface OracleChatInstallation {
  /** How long getMessages waits for something to tell. */
  readonly holdMs: number;
  /** The pool of all chats; a change moves those that are running. */
  readonly pool: string;
  /** How long a JWT of the session call opens a chat. */
  readonly jwtLifeMs: number;
  /** Whether it is within the hours of operation. */
  readonly isOpen: boolean;
  readonly isHoliday: boolean;
  /** Whether the routing rules turn new chats away. */
  readonly isDequeuedByRules: boolean;
  /** Agents who are available and have asked for a chat; without any, nobody can chat. */
  readonly agentsAvailable: number;
  /** Agents who are available, whether or not they have asked for a chat. */
  readonly agentSessions: number;
  /** The queue that chats without one come to. */
  readonly queueId: string;
  /** Made-up customers before everybody who waits. */
  readonly waitingAhead: number;
  /** The wait that each place in the queue stands for, in seconds. */
  readonly expectedSecondsPerChat: number;
  /** A chat that nobody accepts ends after so long; 0 for never. */
  readonly queueTimeoutMs: number;
  /** What an agent greets with; empty for nothing. */
  readonly greeting: string;
  readonly sneakPreviewState: 'ENABLED' | 'DISABLED' | 'NONE' | 'SITE_UNAVAILABLE' | 'SERVICE_UNAVAILABLE';
  readonly sneakPreviewIntervalMs: number;
  /** Whether messages with the word are blocked. */
  readonly spamCheck: boolean;
  readonly spamWord: string;
  /** The blocked message that ends the chat. */
  readonly spamLimit: number;
  /** ABSENT_INTERVAL: who gives no sign of life for so long is absent; 0 for never. */
  readonly absentIntervalMs: number;
  /** USER_ABSENT_RETRY_COUNT: after so many such times customers are dropped. */
  readonly userAbsentRetryCount: number;
  /** AGENT_ABSENT_RETRY_COUNT: after so many such times the chat goes back to the queue. */
  readonly agentAbsentRetryCount: number;
  /** Agents who give no sign of life, separated by commas. */
  readonly silentAgents: string;
  /** CS_IDLE_TIMEOUT: a chat in which nobody types ends after so long; 0 for never. */
  readonly idleTimeoutMs: number;
  /** What becomes of a chat that its lead gives away while a conferee stays. */
  readonly leadLeaves: 'to-queue' | 'hand-over';
  /** The reason that is told when an agent ends a chat. */
  readonly agentEndReason: string;
  /** The reason that is told when a customer ends a chat; empty for the usual ones. */
  readonly customerEndReason: string;
  /** Operations that are refused with a status, for instance `messages.get 503; * 500`. */
  readonly refusals: string;
}

/** How the simulated chat server is set up, and how its pages are read. */
export interface OracleChatConditionValues extends OracleChatReadings, OracleChatInstallation {}

/** What chats depend on, by whichever API the customers come. */
export type ChatConditionValues = Pick<
  OracleChatConditionValues,
  | 'holdMs'
  | 'pool'
  | 'isOpen'
  | 'isHoliday'
  | 'isDequeuedByRules'
  | 'agentsAvailable'
  | 'waitingAhead'
  | 'expectedSecondsPerChat'
  | 'queueTimeoutMs'
  | 'greeting'
  | 'absentIntervalMs'
  | 'userAbsentRetryCount'
  | 'agentAbsentRetryCount'
  | 'silentAgents'
  | 'idleTimeoutMs'
  | 'leadLeaves'
  | 'agentEndReason'
  | 'customerEndReason'
  | 'lostAnswer'
  | 'secondPoll'
  | 'endTold'
  | 'ownEnd'
  | 'ids'
  | 'agentMarkup'
  | 'leftClientId'
  | 'ownMessages'
  | 'ownPresence'
>;

/** What a simulator of the chat server begins with. */
export const DEFAULT_ORACLE_CHAT_CONDITIONS: OracleChatConditionValues = {
  holdMs: 30_000,
  pool: '12:1',
  jwtLifeMs: 120_000,
  isOpen: true,
  isHoliday: false,
  isDequeuedByRules: false,
  agentsAvailable: 2,
  agentSessions: 3,
  queueId: '5',
  waitingAhead: 0,
  expectedSecondsPerChat: 30,
  queueTimeoutMs: 0,
  greeting: '',
  sneakPreviewState: 'ENABLED',
  sneakPreviewIntervalMs: 2_000,
  spamCheck: true,
  spamWord: 'sweepstakes',
  spamLimit: 3,
  absentIntervalMs: 120_000,
  userAbsentRetryCount: 2,
  agentAbsentRetryCount: 2,
  silentAgents: '',
  idleTimeoutMs: 600_000,
  leadLeaves: 'to-queue',
  agentEndReason: 'AGENT_CONCLUDED',
  customerEndReason: '',
  refusals: '',
  ...defaultOracleChatReadings,
};

/** A whole number of 64 bits, as text. */
export const WHOLE_NUMBER: { readonly isRight: (text: string) => boolean; readonly expected: string } = {
  isRight: (digits) => /^\d{1,19}$/.test(digits),
  expected: 'a whole number as text',
};

const reading = readingsFrom(oracleChatReadingChoices, ORACLE_CHAT_READING_DESCRIPTIONS);

/** The conditions of every simulator of the chat server. */
export const ORACLE_CHAT_DEFINITIONS: Definitions<OracleChatConditionValues> = {
  holdMs: count(installation('How long getMessages waits for something to tell.')),
  pool: text(installation('The pool of all chats: a change moves those that are running; decision 8.'), {
    isRight: (pool) => pool !== '',
    expected: 'a text that is not empty, like 12:2',
  }),
  jwtLifeMs: count(installation('How long a JWT of the session call opens a chat.')),
  isOpen: flag(installation('Within the hours of operation, else FAIL_OUT_OF_HOURS.')),
  isHoliday: flag(installation('A holiday: FAIL_HOLIDAY.')),
  isDequeuedByRules: flag(installation('The routing rules turn new chats away: FAIL_RULE_DEQUEUE.')),
  agentsAvailable: count(
    installation(
      'Agents who have asked for a chat: with 0, FAIL_NO_AGENTS_AVAIL, and who waits is sent away.',
    ),
  ),
  agentSessions: count(installation('Agents who are there, whether or not they have asked for a chat.')),
  queueId: text(installation('The queue that chats without one come to.'), WHOLE_NUMBER),
  waitingAhead: count(installation('Made-up customers before everybody who waits.')),
  expectedSecondsPerChat: count(installation('The wait of each place in the queue, in seconds.')),
  queueTimeoutMs: count(installation('QUEUE_TIMEOUT: how long a chat may wait; 0 for ever.')),
  greeting: text(installation('What an agent greets with; empty for nothing.')),
  sneakPreviewState: choice(
    installation('Whether agents see what a customer has typed so far, as the answers tell it.'),
    ['ENABLED', 'DISABLED', 'NONE', 'SITE_UNAVAILABLE', 'SERVICE_UNAVAILABLE'],
  ),
  sneakPreviewIntervalMs: count(installation('Shortest time between two previews, as the answers tell it.')),
  spamCheck: flag(installation('Messages with `spamWord` are blocked; decision 14.')),
  spamWord: text(installation('The word that makes a message unwanted.'), {
    isRight: (word) => word.trim() !== '',
    expected: 'a word',
  }),
  spamLimit: count(installation('The unwanted message that ends the chat, with 409; decision 15.')),
  absentIntervalMs: count(
    installation('ABSENT_INTERVAL: after so long without a sign of life somebody is absent; 0 for never.'),
  ),
  userAbsentRetryCount: count(
    installation('USER_ABSENT_RETRY_COUNT: after so many times, the customer is dropped; decision 25.'),
  ),
  agentAbsentRetryCount: count(
    installation(
      'AGENT_ABSENT_RETRY_COUNT: after so many times, the chat goes back to the queue; decision 25.',
    ),
  ),
  silentAgents: text(installation('agentIds of agents who give no sign of life, separated by commas.')),
  idleTimeoutMs: count(
    installation('CS_IDLE_TIMEOUT: how long nobody may type in a chat with an agent; 0 for ever.'),
  ),
  leadLeaves: choice(
    installation('A lead gives a chat away while a conferee stays: it waits, or the conferee leads.'),
    ['to-queue', 'hand-over'],
  ),
  agentEndReason: text(installation('The reason that is told when an agent ends a chat.')),
  customerEndReason: text(
    installation(
      'The reason that is told when a customer ends a chat; empty for END_USER_CONCLUDED or ENDED_USER_CANCEL.',
    ),
  ),
  refusals: text(
    installation(
      'Operations that are refused with a status: `messages.get 503; * 500`, with `processed` after it where they are done nevertheless. Empty for none.',
    ),
    {
      isRight: (refusals) => readForcedStatuses(refusals) !== undefined,
      expected: 'operations with their statuses, like `messages.get 503; * 500 processed`',
    },
  ),
  lostAnswer: reading('lostAnswer'),
  secondPoll: reading('secondPoll'),
  afterEnd: reading('afterEnd'),
  endTold: reading('endTold'),
  ownEnd: reading('ownEnd'),
  failResult: reading('failResult'),
  domain: reading('domain'),
  port: reading('port'),
  jwtReuse: reading('jwtReuse'),
  oldPool: reading('oldPool'),
  ids: reading('ids'),
  sequenceNumbers: reading('sequenceNumbers'),
  longs: reading('longs'),
  twins: reading('twins'),
  nothingNew: reading('nothingNew'),
  errorMessages: reading('errorMessages'),
  doneAnswer: reading('doneAnswer'),
  requestTime: reading('requestTime'),
  agentMarkup: reading('agentMarkup'),
  spamNotice: reading('spamNotice'),
  leftClientId: reading('leftClientId'),
  ownMessages: reading('ownMessages'),
  ownPresence: reading('ownPresence'),
  errorBodies: reading('errorBodies'),
};
