import { ApiError, ConfigError } from '@parlance/runtime';

import { toFields } from '../json.js';
import { explainedBy } from './_shared/explained.js';
import { refusedStart } from './_shared/oracle-chat/errors.js';

/** The call that begins a chat. */
export const REQUEST = 'chatServer.requestChat';

const SERVER_FAILED = 'The service failed. Try again later; if it stays so, have Oracle look at it.';
const REFUSED_ACCOUNT =
  'The service does not accept the account: check `username` and `password`, or `credentials`.';
const NOT_THERE =
  'There is no such service at this address: check `baseUrl` and `interfaceName`, and whether chat is switched on.';
const ASK = 'look into the log of the site, or ask Oracle.';
const ENDED = 'The chat server knows no such chat any more: it has ended, or was forgotten. Start a new one.';

/** By operation and code, or by code alone. Source: specs/oracle-chat-soap/NOTES.md, decisions 18 to 22. */
const WORDS: Readonly<Record<string, string>> = {
  'chatSite.getChatOperatingHours access-denied':
    'The account may not ask for the chat hours: have the site give it the right to use chat.',
  'chatSite.getChatUrl access-denied':
    'The account may not ask for chats: have the site give it the right to use chat.',
  'chatServer.requestChat access-denied':
    'The chat server refuses the token, also a new one, or the chat itself: have it checked whether `baseUrl` and ' +
    '`chatServers` belong together, and whether agents are there.',
  'chatServer.requestChat invalid-field':
    'The chat server does not take a value: check the ids, `customFields` and their types in the options.',
  'chatServer.requestChat missing-argument':
    'The chat server misses something: check `interfaceId`, and which fields the site requires.',
  'access-denied': ENDED,
  'bad-id': 'An id names nothing there: check `interfaceId`, `queueId` and the other ids in the options.',
  'invalid-field': `The service does not take a value of the request, and does not say which: ${ASK}`,
  'missing-argument': `The service misses something in the request, and does not say what: ${ASK}`,
  'invalid-login': REFUSED_ACCOUNT,
  'http-401': REFUSED_ACCOUNT,
  'http-403': REFUSED_ACCOUNT,
  'http-404': NOT_THERE,
  'soap-client': `The service finds the request wrong, or the account: check \`username\` and \`password\`; else ${ASK}`,
  'request-refused': `The service refuses the request for a reason that we do not know: ${ASK}`,
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

function inWords(refusal: ApiError): string | undefined {
  const { operation, code } = refusal;
  const words = WORDS[`${operation} ${code}`] ?? WORDS[code];
  const [named = ''] = textsIn(refusal, 'exceptionCode');
  const isWord = code === 'request-refused' && /^[A-Z]\w{1,60}$/.test(named);
  return words && `${code}: ${words}${isWord ? ` It calls it ${named}.` : ''}`;
}

/** The other reading of decision 21: the result comes in a fault, as its code or in its words. */
function throwRefusedStart(error: unknown): never {
  if (ApiError.is(error) && error.operation === REQUEST) {
    const told = [...textsIn(error, 'exceptionCode'), ...textsIn(error, 'exceptionMessage')].join(' ');
    const [result] = /\bFAIL_[A-Z_]+/.exec(told) ?? [];
    if (result !== undefined) throw refusedStart(REQUEST, result);
  }
  throw error;
}

/** What a member of the declared faults says. */
function textsIn({ body }: ApiError, member: string): readonly string[] {
  const details = toFields(body)?.['details'];
  return (Array.isArray(details) ? details : []).flatMap((detail: unknown) => {
    const text = toFields(toFields(detail)?.['value'])?.[member];
    return typeof text === 'string' ? [text] : [];
  });
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

/** Name and password were refused, so that nothing was done: decisions 19 and 20. */
export const isRefusedLogin = (error: unknown): boolean =>
  ApiError.is(error) && ['invalid-login', 'http-401', 'http-403'].includes(error.code);

/** Something in front answers in the server's place, which may be restarting. */
export const isLost = (error: unknown): error is ApiError =>
  ApiError.is(error) && !isGone(error) && (error.status === 404 || error.status === 410);
