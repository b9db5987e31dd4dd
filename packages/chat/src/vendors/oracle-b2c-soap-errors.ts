import { ApiError, ConfigError } from '@parlance/runtime';

import { toFields } from '../json.js';
import { explainedBy } from './_shared/explained.js';
import { refusedStart } from './_shared/oracle-chat/errors.js';

const SERVER_FAILED = 'The service failed. Try again later; if it stays so, have Oracle look at it.';
const REFUSED_ACCOUNT =
  'The service does not accept the account: check `username` and `password`, or `credentials`.';
const NOT_THERE =
  'There is no such service at this address: check `baseUrl` and `interfaceName`, and whether chat is switched on.';
const ENDED = 'The chat server knows no such chat any more: it has ended, or was forgotten. Start a new one.';

/** By operation and code, or by code alone. Source: specs/oracle-chat-soap/NOTES.md, decisions 18 to 22. */
const WORDS: Readonly<Record<string, string>> = {
  'chatSite.getChatOperatingHours access-denied':
    'The account may not ask for the chat hours: have the site give it the right to use chat.',
  'chatSite.getChatUrl access-denied':
    'The account may not ask for chats: have the site give it the right to use chat.',
  'chatServer.requestChat access-denied':
    'The chat server refuses the token, also a new one: have it checked whether `baseUrl` and `chatServers` belong together.',
  'chatServer.requestChat invalid-field':
    'The chat server does not take a value: check the ids, `customFields` and their types in the options.',
  'chatServer.requestChat missing-argument':
    'The chat server misses something: check `interfaceId`, and which fields the site requires.',
  'access-denied': ENDED,
  'bad-id': 'An id names nothing there: check `interfaceId`, `queueId` and the other ids in the options.',
  'invalid-field': 'The service does not take a value.',
  'missing-argument': 'The service misses something in the request.',
  'invalid-login': REFUSED_ACCOUNT,
  'http-401': REFUSED_ACCOUNT,
  'http-403': REFUSED_ACCOUNT,
  'http-404': NOT_THERE,
  'soap-client': 'The service finds the request wrong, or the account.',
  'request-refused': 'The service refuses the request.',
  'query-timeout': SERVER_FAILED,
  'server-error': SERVER_FAILED,
  'unexpected-error': SERVER_FAILED,
  'unknown-exception': SERVER_FAILED,
  'soap-server': SERVER_FAILED,
};

/**
 * The call's result; its error says what is at fault. Code, status and outcome stay. A chat that is refused by a fault is
 * refused in the same words as by an answer.
 */
export const explained = <T>(call: Promise<T>): Promise<T> =>
  explainedBy(inWords, call.catch(throwRefusedStart));

function inWords({ operation, code }: ApiError): string | undefined {
  const words = WORDS[`${operation} ${code}`] ?? WORDS[code];
  return words && `${code}: ${words}`;
}

/** The other reading of decision 21: the result comes as the code of a fault. */
function throwRefusedStart(error: unknown): never {
  const details = ApiError.is(error) ? toFields(error.body)?.['details'] : undefined;
  for (const detail of Array.isArray(details) ? details : []) {
    const code = toFields(toFields(detail)?.['value'])?.['exceptionCode'];
    if (typeof code === 'string' && code.startsWith('FAIL_'))
      throw refusedStart('chatServer.requestChat', code);
  }
  throw error;
}

/**
 * The result of a call with the customer's own words in it. Some characters cannot be in XML at all: what has one is refused,
 * for better that than altered.
 */
export const withWords = <T>(operation: string, call: Promise<T>): Promise<T> =>
  call.catch((error: unknown) => {
    if (!ConfigError.is(error) || error.code !== 'unwritable-text') throw error;
    throw new ApiError(
      `${operation}, message-refused: The text has a character that cannot be sent, for instance a control character. Remove it.`,
      { operation, code: 'message-refused', outcome: 'not-sent', cause: error },
    );
  });

/** The chat is over, or forgotten: decision 25. */
export const isGone = (error: unknown): boolean => ApiError.is(error) && error.code === 'access-denied';

/** Something in front answers in the server's place, which may be restarting. */
export const isLost = (error: unknown): error is ApiError =>
  ApiError.is(error) && !isGone(error) && (error.status === 404 || error.status === 410);
