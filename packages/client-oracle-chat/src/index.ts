export * from './generated/index.js';
export { chatServerUrl, type ChatServerPlace } from './chat-server-url.js';
