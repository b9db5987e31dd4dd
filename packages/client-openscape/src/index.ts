export * from './generated/index.js';
// For callers whose installation wants `isTyping` as a text: the guide's table and example differ.
export { typingNotifyOperation } from './generated/operations/typing-notify.js';
