/** By chat, and in this tab's memory only. */
const numbers = new Map<string, string>();

/** Keeps the number that the customer gave in a chat, so that a call from the browser does not ask for it again. */
export const keepCallerNumber = (chatKey: string, phoneNumber: string): void => {
  numbers.set(chatKey, phoneNumber);
};

/** The number that the customer gave in a chat last. */
export const callerNumberOf = (chatKey: string): string | undefined => numbers.get(chatKey);
