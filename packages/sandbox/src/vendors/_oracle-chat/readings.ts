/**
 * Places where the vendor's pages can be read in more than one way, each with what a simulator can do there; our own reading
 * comes first. The numbers in the descriptions are those of the decisions in the notes on the chat server's spec.
 */
export const oracleChatReadingChoices = {
  lostAnswer: ['drop', 'redeliver'],
  secondPoll: ['first-empty', 'second-empty'],
  afterEnd: ['forbidden', 'conflict', 'empty'],
  endTold: ['left-and-concluded', 'concluded', 'left'],
  ownEnd: ['told', 'silent'],
  failResult: ['in-200', 'http', 'all-in-200'],
  domain: ['bare', 'with-scheme'],
  port: ['number', 'text', 'in-domain'],
  jwtReuse: ['refused', 'accepted'],
  oldPool: ['refused-once-told', 'served'],
  ids: ['large', 'small'],
  sequenceNumbers: ['small', 'large', 'per-session'],
  longs: ['number', 'text'],
  twins: ['present', 'absent'],
  nothingNew: ['empty', 'missing', 'null', 'no-content'],
  errorMessages: ['empty', 'missing'],
  doneAnswer: ['body', 'no-content'],
  requestTime: ['echoed', 'null'],
  agentMarkup: ['plain', 'html', 'unlabelled-html'],
  spamNotice: ['message', 'consumer-error', 'error-message'],
  leftClientId: ['agent', 'customer'],
  ownMessages: ['none', 'echoed'],
  ownPresence: ['untold', 'told'],
  errorBodies: ['json', 'empty'],
} as const;

type ReadingChoices = typeof oracleChatReadingChoices;

/** How a simulator reads the chat server's pages. */
export type OracleChatReadings = {
  readonly [Name in keyof ReadingChoices]: ReadingChoices[Name][number];
};

/** What each reading is about, for whoever changes it at run time. */
export const ORACLE_CHAT_READING_DESCRIPTIONS: Readonly<Record<keyof OracleChatReadings, string>> = {
  lostAnswer: 'System messages whose answer did not arrive are gone, or come again; decision 12.',
  secondPoll:
    'Of two polls at once, the older or the newer one is answered at once with nothing; decision 11.',
  afterEnd: 'A call after the end gets 403, 409, or 200 with nothing; decision 16.',
  endTold: "An agent's end is told by the lead's leaving, by a concluded message, or by both; decision 17.",
  ownEnd: "The customer's own end is told by a concluded message, or by nothing.",
  failResult:
    'No chat: rules with 409 and the others in a 200, or all with 409, or all in a 200; decision 10.',
  domain: '`domain` of the session call comes without a scheme, or with one; decision 1.',
  port: 'The port comes as a number, as a text, or inside `domain`; decision 1.',
  jwtReuse: 'A JWT opens one engagement, or as many as are asked for; decision 9.',
  oldPool: 'The pool before a move gets 404 once the move was told, or is still served; decisions 3 and 8.',
  ids: 'Ids of chats and participants are beyond 2^53, or small; decision 6.',
  sequenceNumbers:
    'Sequence numbers begin with 1, or beyond 2^53, or with 1 in every session of a chat; decisions 6 and 31.',
  longs: 'Whole numbers of 64 bits come as numbers, or as text in the same place; decision 7.',
  twins: 'The twins of ids, `clientIdString` and the like, are there or not; decision 6.',
  nothingNew:
    '`systemMessages` of an empty answer is empty, missing or null, or there is a 204; decision 22.',
  errorMessages: '`errorMessages` is empty when all is well, or missing; decision 27.',
  doneAnswer: 'A post, an activity or an end is answered with a body, or with 204; decision 22.',
  requestTime: '`clientRequestTime` of an answer is as sent, or null; decision 5.',
  agentMarkup: "An agent's text comes as it is, or as HTML that is told by `richText` or not; decision 13.",
  spamNotice:
    'What tells of a blocked message: a message of nobody, a consumer error, or `errorMessages`; decision 14.',
  leftClientId: "`clientId` of a lead who left is the agent's, or the customer's own; decision 17.",
  ownMessages: "Customers' texts come back to them as system messages, or not; decision 29.",
  ownPresence: "Customers' own silence and return is told to them, or not.",
  errorBodies: 'The JSON body of an error says why, or has nothing in it; decision 21.',
};

/** The first choice of every reading. */
export const defaultOracleChatReadings: OracleChatReadings = {
  lostAnswer: 'drop',
  secondPoll: 'first-empty',
  afterEnd: 'forbidden',
  endTold: 'left-and-concluded',
  ownEnd: 'told',
  failResult: 'in-200',
  domain: 'bare',
  port: 'number',
  jwtReuse: 'refused',
  oldPool: 'refused-once-told',
  ids: 'large',
  sequenceNumbers: 'small',
  longs: 'number',
  twins: 'present',
  nothingNew: 'empty',
  errorMessages: 'empty',
  doneAnswer: 'body',
  requestTime: 'echoed',
  agentMarkup: 'plain',
  spamNotice: 'message',
  leftClientId: 'agent',
  ownMessages: 'none',
  ownPresence: 'untold',
  errorBodies: 'json',
};
