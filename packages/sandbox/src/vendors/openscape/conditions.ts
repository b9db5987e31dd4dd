import { readQueues, type CallbackQueue } from './callback.js';
import {
  choice,
  count,
  createConditions,
  flag,
  installation,
  readingsFrom,
  text,
  type Conditions,
  type Definitions,
} from '../../conditions.js';
import {
  defaultReadings,
  openscapeReadingChoices,
  READING_DESCRIPTIONS,
  type OpenscapeReadings,
} from './readings.js';

/** How the simulated contact center is set up, and how its document is read. */
export interface OpenscapeConditionValues extends OpenscapeReadings {
  readonly licensed: boolean;
  readonly mainServerReachable: boolean;
  readonly maxSessions: number;
  readonly maxSockets: number;
  readonly socketTimeoutMs: number;
  readonly tokenValidityMs: number;
  readonly businessUnits: string;
  readonly redirectAtStart: string;
  readonly contentsBusy: boolean;
  readonly callbacksEnabled: boolean;
  readonly callbackCreation: 'works' | 'fails';
  readonly callbackQueues: string;
}

export type OpenscapeConditions = Conditions<OpenscapeConditionValues>;

const DEFAULT_CONDITIONS: OpenscapeConditionValues = {
  licensed: true,
  mainServerReachable: true,
  maxSessions: 100_000,
  maxSockets: 100_000,
  socketTimeoutMs: 0,
  tokenValidityMs: 0,
  businessUnits: 'DEFAULT',
  redirectAtStart: '',
  contentsBusy: false,
  callbacksEnabled: true,
  callbackCreation: 'works',
  callbackQueues:
    '9 Deliveries callbacks: Questions about parcels; 10 Returns callbacks: Questions about returns',
  ...defaultReadings,
};

/** A condition for a place where the document can be read in more than one way. */
const reading = readingsFrom(openscapeReadingChoices, READING_DESCRIPTIONS);

const DEFINITIONS: Definitions<OpenscapeConditionValues> = {
  licensed: flag(installation('The Web Interaction feature is licensed; else 403, but for the token.')),
  mainServerReachable: flag(installation('The main server answers; else 500, but for the token.')),
  maxSessions: count(installation('Most sessions at once; a further one is refused with 503.')),
  maxSockets: count(
    installation(
      '`max-sockets`: most sockets at once, one per session; a further session is refused with 503.',
    ),
  ),
  socketTimeoutMs: count(
    installation(
      '`socket-timeout`: how long the socket of a session stays open without requests; 0 for ever.',
    ),
  ),
  tokenValidityMs: count(installation('`oauth-token-validity-time`: how long a token lives; 0 for ever.')),
  businessUnits: text(installation('The business units that are configured, separated by commas.')),
  redirectAtStart: text(installation('Where the workflow sends each new session; empty for nowhere.')),
  contentsBusy: flag(installation('Queries of contents get 503; decision 28.')),
  callbacksEnabled: flag(installation('The callback feature is switched on; else 503.')),
  callbackCreation: choice(installation('Whether callbacks can be created; else 503.'), ['works', 'fails']),
  callbackQueues: text(
    installation('The queues that take callbacks: `9 Name: description; 10 Name`. Empty for none.'),
    {
      isRight: (queues) => readQueues(queues) !== undefined,
      expected: 'queues like `9 Name: description; 10 Name`, each with a key of its own',
    },
  ),
  whoIsTyping: reading('whoIsTyping'),
  nothingNew: reading('nothingNew'),
  unknownIndex: reading('unknownIndex'),
  whileWaiting: reading('whileWaiting'),
  typingAfterEnd: reading('typingAfterEnd'),
  callAfterEnd: reading('callAfterEnd'),
  afterDelete: reading('afterDelete'),
  secondDelete: reading('secondDelete'),
  pushedUrl: reading('pushedUrl'),
  requeueType: reading('requeueType'),
  eventTexts: reading('eventTexts'),
  agentMarkup: reading('agentMarkup'),
  redirectTold: reading('redirectTold'),
  afterRedirect: reading('afterRedirect'),
  callWithoutRequest: reading('callWithoutRequest'),
  unknownBusinessUnit: reading('unknownBusinessUnit'),
  refusedClient: reading('refusedClient'),
  isTyping: reading('isTyping'),
  forbiddenCharacters: reading('forbiddenCharacters'),
  callbackWindows: reading('callbackWindows'),
};

/** Conditions that begin with some values and our own defaults for the others. */
export const createOpenscapeConditions = (initial: Partial<OpenscapeConditionValues>): OpenscapeConditions =>
  createConditions(DEFINITIONS, { ...DEFAULT_CONDITIONS, ...initial });

/** The business units that are configured. */
export const businessUnitsOf = ({ businessUnits }: OpenscapeConditionValues): readonly string[] =>
  businessUnits.split(',').map((name) => name.trim());

/** The queues that take callbacks. */
export const queuesOf = ({ callbackQueues }: OpenscapeConditionValues): readonly CallbackQueue[] =>
  readQueues(callbackQueues) ?? [];
