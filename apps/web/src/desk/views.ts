/** What the desk can show. */
export const VIEWS = ['chats', 'callbacks', 'conditions'] as const;
export type DeskView = (typeof VIEWS)[number];
