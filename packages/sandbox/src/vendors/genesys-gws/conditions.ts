import {
  count,
  createConditions,
  flag,
  installation,
  readingsFrom,
  text,
  type Conditions,
  type Definitions,
} from '../../conditions.js';
import { readOrigins } from './origins.js';
import { readForcedRefusals } from './refusals.js';
import {
  defaultReadings,
  genesysGwsReadingChoices,
  READING_DESCRIPTIONS,
  type GenesysGwsReadings,
} from './readings.js';

/** How the simulated installation is set up; durations in milliseconds. */
export interface GenesysGwsInstallation {
  /** Whether JSESSIONID and a load balancer's cookie are set. */
  readonly cookies: boolean;
  /** Whether a POST needs the session's cookie and token. */
  readonly csrfProtection: boolean;
  /** The header that the token has to come in. */
  readonly csrfHeaderName: string;
  /** Pages of other origins that may ask, separated by commas; `loopback` is any page of this machine. */
  readonly allowedOrigins: string;
  /** Endpoints that there are, separated by commas. */
  readonly endpoints: string;
  /** `flex-disconnect-timeout`: a customer who asks for nothing for so long is dropped; 0 for never. */
  readonly flexDisconnectTimeoutMs: number;
  /** Idle control alerts after so long without a text while an agent is there; 0 for never. */
  readonly idleAlertMs: number;
  /** Idle control alerts again so long after the alert; 0 for no second alert. */
  readonly idleSecondAlertMs: number;
  /** Idle control closes the chat so long after the last alert. */
  readonly idleCloseMs: number;
  /** Operations that are refused, for instance `chats.sendMessage 19; * 4`. */
  readonly refusals: string;
}

/** How the simulated contact center is set up, and how its pages are read. */
export interface GenesysGwsConditionValues extends GenesysGwsReadings, GenesysGwsInstallation {}

export type GenesysGwsConditions = Conditions<GenesysGwsConditionValues>;

const DEFAULT_CONDITIONS: GenesysGwsConditionValues = {
  cookies: false,
  csrfProtection: false,
  csrfHeaderName: 'X-CSRF-TOKEN',
  allowedOrigins: 'loopback',
  endpoints: 'Sales, Service',
  flexDisconnectTimeoutMs: 45_000,
  idleAlertMs: 255_000,
  idleSecondAlertMs: 0,
  idleCloseMs: 45_000,
  refusals: '',
  ...defaultReadings,
};

/** A condition for a place where the pages can be read in more than one way. */
const reading = readingsFrom(genesysGwsReadingChoices, READING_DESCRIPTIONS);

const DEFINITIONS: Definitions<GenesysGwsConditionValues> = {
  cookies: flag(installation('Answers set JSESSIONID and the cookie of a load balancer; decision 34.')),
  csrfProtection: flag(
    installation('A POST needs the cookie of the HTTP session and its token, else 403; decision 17.'),
  ),
  csrfHeaderName: text(installation('The header that the token has to come in, as X-CSRF-HEADER tells.'), {
    isRight: (name) => /^X-[\w-]+$/i.test(name),
    expected: 'the name of a header that begins with X-',
  }),
  allowedOrigins: text(
    installation('Other origins whose pages may ask: `loopback`, `https://*.shop.example`; decision 35.'),
    {
      isRight: (origins) => readOrigins(origins) !== undefined,
      expected: 'origins separated by commas, `*` only inside a host name; `loopback` for this machine',
    },
  ),
  endpoints: text(installation('The endpoints that there are, separated by commas.')),
  flexDisconnectTimeoutMs: count(
    installation('`flex-disconnect-timeout`: how long a customer may ask for nothing; 0 for ever.'),
  ),
  idleAlertMs: count(
    installation(
      'Idle control: when it alerts of a chat without texts while an agent is there; 0 for never.',
    ),
  ),
  idleSecondAlertMs: count(installation('Idle control: when it alerts again; 0 for no second alert.')),
  idleCloseMs: count(installation('Idle control: how long after the last alert it closes the chat.')),
  refusals: text(
    installation(
      'Operations that are refused with a statusCode: `chats.get 12; * 4`, with `processed` after it where they are done nevertheless. Empty for none.',
    ),
    {
      isRight: (refusals) => readForcedRefusals(refusals) !== undefined,
      expected: 'operations with their statusCodes, like `chats.get 12; * 4 processed`',
    },
  ),
  mePaths: reading('mePaths'),
  positionKept: reading('positionKept'),
  indexGaps: reading('indexGaps'),
  participantId: reading('participantId'),
  participants: reading('participants'),
  systemParticipant: reading('systemParticipant'),
  answeredPath: reading('answeredPath'),
  answeredUri: reading('answeredUri'),
  httpStatus: reading('httpStatus'),
  wrongContactCenter: reading('wrongContactCenter'),
  errorBodies: reading('errorBodies'),
  agentEnd: reading('agentEnd'),
  afterRequeue: reading('afterRequeue'),
  agentReturns: reading('agentReturns'),
  endedChat: reading('endedChat'),
  secondComplete: reading('secondComplete'),
  idleNotice: reading('idleNotice'),
  wrongIndex: reading('wrongIndex'),
  typingText: reading('typingText'),
  unknownEndpoint: reading('unknownEndpoint'),
  otherMessages: reading('otherMessages'),
  timestamps: reading('timestamps'),
};

/** Conditions that begin with some values and our own defaults for the others. */
export const createGenesysGwsConditions = (
  initial: Partial<GenesysGwsConditionValues>,
): GenesysGwsConditions => createConditions(DEFINITIONS, { ...DEFAULT_CONDITIONS, ...initial });

/** The endpoints that there are. */
export const endpointsOf = ({ endpoints }: GenesysGwsInstallation): readonly string[] =>
  endpoints.split(',').map((name) => name.trim());
