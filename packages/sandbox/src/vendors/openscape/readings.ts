/** Places where the vendor's document can be read in two ways. The defaults are our decisions. */
export interface OpenscapeReadings {
  /** Whether `whoIsTyping` holds the agents' keys or their names; the document does not tell. @default 'key' */
  readonly whoIsTyping: 'key' | 'name';
  /** `content` when a query from `newIndexKey` finds nothing new; decision 5. @default 'empty' */
  readonly nothingNew: 'empty' | 'null' | 'missing';
  /** The customer's typing after the end, while the session is readable: 200 or 404; decision 18. @default 'accepted' */
  readonly typingAfterEnd: 'accepted' | 'not-found';
}

export const defaultReadings: OpenscapeReadings = {
  whoIsTyping: 'key',
  nothingNew: 'empty',
  typingAfterEnd: 'accepted',
};
