import { SessionError } from '@parlance/runtime';

/** A command came after the end of the chat. */
export const chatEndedError = (): SessionError =>
  new SessionError('This chat has ended. Start a new one with `startChat`.', { code: 'chat-ended' });

/** A command came after `close()`, or after the session gave up reading. */
export const sessionClosedError = (): SessionError =>
  new SessionError('This session is closed. Go on with `attachChat` and its `handle()`.', {
    code: 'session-closed',
  });
