/**
 * Places where the vendor's pages can be read in more than one way, each with what the simulator can do there; our own
 * reading comes first. The numbers are those of the decisions in the notes on the spec.
 */
export const genesysGwsReadingChoices = {
  mePaths: ['refused', 'served'],
  positionKept: ['per-chat', 'per-http-session'],
  indexGaps: ['none', 'some'],
  participantId: ['text', 'number'],
  participants: ['present', 'all-known'],
  systemParticipant: ['none', 'joins'],
  answeredPath: ['with-base', 'without-base'],
  answeredUri: ['absent', 'internal-host'],
  httpStatus: ['mapped', 'always-200'],
  wrongContactCenter: ['forbidden', 'not-authenticated'],
  errorBodies: ['json', 'plain-text'],
  agentEnd: ['idle-and-left', 'idle', 'left'],
  afterRequeue: ['waiting', 'chatting'],
  agentReturns: ['rejoined', 'joined'],
  endedChat: ['readable', 'gone'],
  secondComplete: ['refused', 'accepted'],
  idleNotice: ['notice', 'text', 'none'],
  wrongIndex: ['refused', 'everything'],
  typingText: ['phrase', 'absent'],
  unknownEndpoint: ['not-creatable', 'not-found', 'accepted'],
  otherMessages: ['none', 'some'],
  timestamps: ['absent', 'present'],
} as const;

type ReadingChoices = typeof genesysGwsReadingChoices;

/** How the simulator reads the vendor's pages. */
export type GenesysGwsReadings = {
  readonly [Name in keyof ReadingChoices]: ReadingChoices[Name][number];
};

/** What each reading is about, for whoever changes it at run time. */
export const READING_DESCRIPTIONS: Readonly<Record<keyof GenesysGwsReadings, string>> = {
  mePaths: 'The addresses of the general page get statusCode 20, or serve the customer; decision 1.',
  positionKept:
    'Whose position a query without `index` goes on from: that of the chat, or of the HTTP session; decision 6.',
  indexGaps: 'Whether some indexes are left out: every third; decision 7.',
  participantId: '`participantId` as text or as a number; decision 8.',
  participants: '`participants` are those who are in the chat, or all who ever were; decision 39.',
  systemParticipant: 'Whether an `External` joins before any agent; decision 9.',
  answeredPath: '`path` of a new chat begins with `/api/v2`, or without it; decision 10.',
  answeredUri: 'Whether a new chat has a `uri` too, which names an internal host; decision 10.',
  httpStatus: 'A statusCode that is not 0 comes with an HTTP status of its own, or with 200; decision 15.',
  wrongContactCenter: 'A missing or wrong ContactCenterId gets statusCode 3 or 20; decision 16.',
  errorBodies: 'A refusal with an HTTP status from 400 to 499 has a JSON body or a plain text; decision 18.',
  agentEnd:
    'An end that is not by the customer is told by `Idle`, by `ParticipantLeft`, or by both; decision 20.',
  afterRequeue: '`state` of a chat that was given back to the queue; decision 40.',
  agentReturns:
    'An agent who comes back has the old `participantId` and `ParticipantRejoined`, or is somebody new; decision 40.',
  endedChat: 'An ended chat can still be read, or gets statusCode 6; decision 22.',
  secondComplete: 'Complete of a chat that has ended gets statusCode 2 or 0; decision 23.',
  idleNotice: 'Idle control tells by a `Notice`, by a `Text` of an `External`, or nothing; decision 25.',
  wrongIndex: 'A negative or unreadable `index` gets statusCode 10, or counts as 0; decision 26.',
  typingText: "Whether an agent's `TypingStarted` has a `text`; decision 27.",
  unknownEndpoint: 'An unknown `endpoint` gets statusCode 13 or 6, or is taken; decision 30.',
  otherMessages:
    'Whether there are `CustomNotice`, `TranscriptSaveDone` and a type that nobody knows; decisions 32 and 33.',
  timestamps: "Whether messages have the times that the agents' pages know; decision 41.",
};

/** The first choice of every reading. */
export const defaultReadings: GenesysGwsReadings = {
  mePaths: 'refused',
  positionKept: 'per-chat',
  indexGaps: 'none',
  participantId: 'text',
  participants: 'present',
  systemParticipant: 'none',
  answeredPath: 'with-base',
  answeredUri: 'absent',
  httpStatus: 'mapped',
  wrongContactCenter: 'forbidden',
  errorBodies: 'json',
  agentEnd: 'idle-and-left',
  afterRequeue: 'waiting',
  agentReturns: 'rejoined',
  endedChat: 'readable',
  secondComplete: 'refused',
  idleNotice: 'notice',
  wrongIndex: 'refused',
  typingText: 'phrase',
  unknownEndpoint: 'not-creatable',
  otherMessages: 'none',
  timestamps: 'absent',
};
