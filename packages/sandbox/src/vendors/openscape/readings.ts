/**
 * Places where the vendor's document can be read in more than one way, each with what the simulator can do there; our own
 * reading comes first. The numbers are those of the decisions in the notes on the spec.
 */
export const openscapeReadingChoices = {
  whoIsTyping: ['key', 'name'],
  nothingNew: ['empty', 'null', 'missing'],
  unknownIndex: ['null', 'empty', 'refused'],
  whileWaiting: ['connected', 'not-connected'],
  typingAfterEnd: ['accepted', 'not-found'],
  callAfterEnd: ['not-found', 'accepted'],
  afterDelete: ['readable', 'gone'],
  secondDelete: ['accepted', 'not-found'],
  pushedUrl: ['item-and-field', 'item', 'field'],
  requeueType: ['AGENT_REQUEUE', 'AGENT_REQUELUE'],
  eventTexts: ['text', 'empty'],
  agentMarkup: ['font', 'paragraph'],
  redirectTold: ['once', 'each-answer'],
  afterRedirect: ['goes-on', 'ends'],
  callWithoutRequest: ['refused', 'accepted'],
  unknownBusinessUnit: ['refused', 'server-error'],
  refusedClient: ['unauthorised', 'bad-request'],
  isTyping: ['any', 'boolean', 'text'],
  forbiddenCharacters: ['listed', 'more', 'none'],
  callbackWindows: ['checked', 'unchecked'],
} as const;

type ReadingChoices = typeof openscapeReadingChoices;

/** How the simulator reads the vendor's document. */
export type OpenscapeReadings = {
  readonly [Name in keyof ReadingChoices]: ReadingChoices[Name][number];
};

/** What each reading is about, for whoever changes it at run time. */
export const READING_DESCRIPTIONS: Readonly<Record<keyof OpenscapeReadings, string>> = {
  whoIsTyping: '`whoIsTyping` holds the keys or the names of the agents; decision 32.',
  nothingNew: '`content` of a query from `newIndexKey`; decision 5.',
  unknownIndex: '`content` of a query from a greater or a negative index, or 400; decision 5.',
  whileWaiting: '`connected` while no agent has the session, after a requeue too; decision 20.',
  typingAfterEnd:
    "The customer's typing after the end, while the session is readable: 200 or 404; decision 18.",
  callAfterEnd: 'A phone number after the end, while the session is readable: 404 or 200; decision 33.',
  afterDelete:
    'A session that the customer has ended is readable for five minutes, or gone at once; decision 4.',
  secondDelete: 'Ending a session that has ended already, while it is readable: 200 or 404; decision 27.',
  pushedUrl: 'A pushed page is told by an item, by `pushUrl` of one answer, or by both; decision 7.',
  requeueType: 'The type of the item that tells a requeue; decision 29.',
  eventTexts: '`content` of disconnect, requeue and conference items; decision 34.',
  agentMarkup: "An agent's text in FONT elements with date and time, or in a paragraph without; decision 35.",
  redirectTold: '`redirectUrl` in one answer, or in each until something further is said; decision 17.',
  afterRedirect: 'A redirected session goes on or ends; decision 17.',
  callWithoutRequest: 'A phone number that no agent asks for, or asks for no more: 400 or 200; decision 33.',
  unknownBusinessUnit: 'The answer to a business unit that is not configured: 400 or 500; decision 21.',
  refusedClient: 'The answer to a wrong client id or secret: 401 or 400; decision 26.',
  isTyping: '`isTyping` as a boolean, as a text, or either; the others get 400; decision 1.',
  forbiddenCharacters:
    '`source` and `destination`: the eight characters of the document get 400, also @, & and +, or none; decision 12.',
  callbackWindows: 'Whether a callback whose windows make no sense gets 400; decision 30.',
};

/** The first choice of every reading. */
export const defaultReadings: OpenscapeReadings = {
  whoIsTyping: 'key',
  nothingNew: 'empty',
  unknownIndex: 'null',
  whileWaiting: 'connected',
  typingAfterEnd: 'accepted',
  callAfterEnd: 'not-found',
  afterDelete: 'readable',
  secondDelete: 'accepted',
  pushedUrl: 'item-and-field',
  requeueType: 'AGENT_REQUEUE',
  eventTexts: 'text',
  agentMarkup: 'font',
  redirectTold: 'once',
  afterRedirect: 'goes-on',
  callWithoutRequest: 'refused',
  unknownBusinessUnit: 'refused',
  refusedClient: 'unauthorised',
  isTyping: 'any',
  forbiddenCharacters: 'listed',
  callbackWindows: 'checked',
};
