import { expect, test } from 'vitest';

import { endedWords } from './ended-words.js';

test.each([
  [{ by: 'customer' }, 'You ended the chat.'],
  [{ by: 'agent' }, 'Our colleague ended the chat.'],
  [{ by: 'system', reason: 'queue-timeout' }, 'Nobody could take your chat in time. We are sorry.'],
  [{ by: 'system', reason: 'inactivity' }, 'The chat was closed because nothing was written for a while.'],
  [{ by: 'unknown', reason: 'session-unknown' }, 'The chat is no longer available.'],
  // A word of the vendor's own, or of an object's: nothing to show.
  [{ by: 'agent', reason: 'AGENT_WENT_HOME' }, 'Our colleague ended the chat.'],
  [{ by: 'system', reason: 'constructor' }, 'The chat has ended.'],
] as const)('%j', (ended, words) => {
  expect(endedWords({ type: 'chat-ended', ...ended })).toBe(words);
});
