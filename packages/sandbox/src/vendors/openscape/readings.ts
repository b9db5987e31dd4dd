/** Places where the vendor's document can be read in two ways. The defaults are our decisions. */
export interface OpenscapeReadings {
  /** Whether `whoIsTyping` holds the agents' keys or their names; the document does not tell. @default 'key' */
  readonly whoIsTyping: 'key' | 'name';
  /** `content` when a query from `newIndexKey` finds nothing new; decision 5. @default 'empty' */
  readonly nothingNew: 'empty' | 'null' | 'missing';
  /** The customer's typing after the end, while the session is readable: 200 or 404; decision 18. @default 'accepted' */
  readonly typingAfterEnd: 'accepted' | 'not-found';
  /** Whether a session that the customer has ended can be read for five minutes, or not at all; decision 4. @default 'readable' */
  readonly afterDelete: 'readable' | 'gone';
  /** What `connected` says before an agent has accepted; decision 20. @default 'connected' */
  readonly whileWaiting: 'connected' | 'not-connected';
}

export const defaultReadings: OpenscapeReadings = {
  whoIsTyping: 'key',
  nothingNew: 'empty',
  typingAfterEnd: 'accepted',
  afterDelete: 'readable',
  whileWaiting: 'connected',
};
