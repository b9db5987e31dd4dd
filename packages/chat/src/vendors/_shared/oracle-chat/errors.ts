import { ApiError, DecodeError } from '@parlance/runtime';

import { explainedBy } from '../explained.js';
import { REASONS } from './reasons.js';

const SERVER_FAILED = 'The chat server failed. Try again later; if it stays so, have Oracle look at it.';

/** By operation and code, since one code means several things. Source: Chat REST API guide, Status Codes. */
const WORDS: Readonly<Record<string, string>> = {
  'engagements.request jwt-refused':
    'The chat server refuses the JWT, also a new one. Have the clocks of both servers checked, and whether `baseUrl` and ' +
    '`chatServers` belong together.',
  'engagements.request engagement-timed-out':
    'The chat server took too long to begin the chat, and may have begun it. Try again in a minute.',
  'engagements.request dequeued-by-rules':
    'The chat server turns this chat away: mostly by the routing rules, and maybe as it is closed or nobody is there. Have ' +
    'the chat rules, the chat hours and the agents of the queue checked.',
  'engagements.request bad-request': 'The chat server does not take the request to begin a chat.',
  'messages.post message-refused':
    'The chat server did not take the text: the agent has left, or the spam check has ended the chat. The next read tells.',
  'messages.post bad-request': 'The chat server does not take this text.',
  'queues.getStatistics bad-request': 'The chat server does not know the queue: check `queueId`.',
  'session-unknown':
    'The chat server knows no such chat any more: it has ended, or was forgotten. Start a new one.',
  'chat-ended': 'The chat has ended. Start a new one.',
  'not-found':
    'Nothing answers at the chat server for this site and pool. The chat may have moved, or a server in front answers in ' +
    'its place.',
  'not-supported': 'The chat server does not know this operation: its release may be older than this driver.',
  'server-error': SERVER_FAILED,
  unavailable: SERVER_FAILED,
};

/** Of the calls that make a session, at whichever product. */
const SITE_WORDS: Readonly<Record<string, string>> = {
  'not-authenticated':
    'The site does not accept the account: check `username` and `password`, or `credentials`.',
  'not-found': 'There is no such call at this address: check `baseUrl`, and whether chat is switched on.',
  'server-error': 'The site, or the chat server behind it, failed. Try again later.',
  unavailable: 'The site does not serve at the moment. Try again later.',
};

/** The call's result; its error says what is at fault. Code, status and outcome stay. */
export const explained = <T>(call: Promise<T>): Promise<T> =>
  explainedBy(({ operation, code }) => inWords(code, WORDS[`${operation} ${code}`] ?? WORDS[code]), call);

/** Where an answer need not say more than that all is well, a 200 with nothing in it says so too. */
export const orNothing = <T>(call: Promise<T>): Promise<T | undefined> =>
  call.catch((error: unknown) => {
    if (DecodeError.is(error) && error.code === 'answer-empty') return undefined;
    throw error;
  });

/** As {@link explained}, for a session call; `own` has what one product alone says. */
export const explainedSession = <T>(call: Promise<T>, own: Readonly<Record<string, string>>): Promise<T> =>
  explainedBy(({ code }) => inWords(code, own[code] ?? SITE_WORDS[code]), call);

/** The answer to a start that leads into another chat: what was asked is not in it, and two would read it. */
const RUNNING: Readonly<Record<string, { readonly code: string; readonly words: string }>> = {
  EXISTING_SESSION: {
    code: 'chat-running-already',
    words:
      'The customer has a chat that is running already, and no other begins. Go on with its handle, or have it ended first.',
  },
};

/** A chat that was refused in an answer that is no error: `resultType` says why. */
export function refusedStart(operation: string, resultType: string): ApiError {
  const meaning = REASONS.get(resultType);
  const known = meaning?.effect === 'over' ? meaning.reason : RUNNING[resultType]?.code;
  const code = known ?? 'chat-refused';
  return new ApiError(`${operation}, ${code}: ${wordsAtStart(resultType)}`, {
    operation,
    status: 200,
    code,
    outcome: 'not-sent',
  });
}

function wordsAtStart(resultType: string): string {
  const meaning = REASONS.get(resultType);
  const words = meaning?.effect === 'over' ? meaning.atStart : RUNNING[resultType]?.words;
  return words ?? 'The chat server began no chat and does not say why in a way that is known.';
}

const inWords = (code: string, words: string | undefined): string | undefined => words && `${code}: ${words}`;
