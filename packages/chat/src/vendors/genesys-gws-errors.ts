import type { ApiError } from '@parlance/runtime';

import { explainedBy } from './_shared/explained.js';

const CENTER_UNKNOWN =
  'Genesys refuses the contact center: `contactCenterId` must be the id that its administrator gives out for the ' +
  'ContactCenterId header.';
const NO_SERVICE =
  'There is no chat service at this address: `baseUrl` must lead to Genesys Web Services and end with /api/v2, or with ' +
  'the base path of the gateway in front.';
const NOT_IN_STATE =
  'The chat does not allow this now: it has ended, or its `capabilities` do not list it. The next read tells.';
const CHAT_UNKNOWN = 'Genesys does not know this chat any more. Start a new chat.';
const SERVER_FAILED =
  'Genesys Web Services, or a server behind them, failed. Try again later, or have the Chat Server and its connection to ' +
  'Web Services checked.';
const TOKEN_REFUSED =
  'Genesys refuses the request with 403 and says no more. Either its CSRF protection is on, and cookies or the headers ' +
  'X-CSRF-TOKEN and X-CSRF-HEADER are lost on the way (in a page: the site must be among the allowed origins, with ' +
  'credentials and both headers exposed), or `contactCenterId` is wrong.';
const ME_REFUSED =
  "Genesys asks for credentials to read the chat. With `paths: 'me'` that is what most installations do: set `paths` to " +
  "'chats'. With 'chats', `contactCenterId` may be wrong.";

/**
 * What a refusal means for whoever runs the site, and the way out; by operation and code, since one code means several
 * things. Source: Web Services API, Return Values; specs/genesys-gws/NOTES.md, decisions 1, 12, 16, 17 and 30.
 */
const REASONS: Readonly<Record<string, string>> = {
  'chats.requestChat bad-request': `Genesys refuses to start the chat. Its endpoint or the contact center may be wrong: check \`endpoint\` and \`contactCenterId\`.`,
  'chats.requestChat not-found': `Genesys finds nothing to start the chat with: \`endpoint\` may not exist there. ${NO_SERVICE}`,
  'chats.requestChat not-creatable':
    'Genesys cannot create the chat: `endpoint` must be a chat endpoint that is configured there; leave it out for the default.',
  'chats.requestChat parameter-missing':
    'Genesys misses something of the start: the customer needs a name, and the chat a first message.',
  'chats.requestChat value-out-of-range':
    'Genesys refuses a value of the start: check `endpoint`, `subject` and `userData`.',
  'chats.requestChat forbidden': CENTER_UNKNOWN,
  'chats.requestChat not-authenticated': CENTER_UNKNOWN,
  'chats.sendMessage bad-request': `Genesys refuses this text, or the chat has ended. ${NOT_IN_STATE}`,
  'chats.get not-authenticated': ME_REFUSED,
  'chats.listMessages not-authenticated': ME_REFUSED,
  'chats.getMe not-authenticated': ME_REFUSED,
  'chats.listMessagesMe not-authenticated': ME_REFUSED,
  'csrf-token-refused': TOKEN_REFUSED,
  forbidden: CENTER_UNKNOWN,
  'not-authenticated': CENTER_UNKNOWN,
  'permission-missing': `Genesys says that the permission for this is missing. ${CENTER_UNKNOWN}`,
  'invalid-in-state': NOT_IN_STATE,
  'chat-not-found': CHAT_UNKNOWN,
  'internal-error': SERVER_FAILED,
};

/** The call's result; its error says which setting, there or here, is at fault. Code, status and outcome stay. */
export const explained = <T>(call: Promise<T>): Promise<T> => explainedBy(explain, call);

function explain({ operation, code }: ApiError): string | undefined {
  const reason = REASONS[`${operation} ${code}`] ?? REASONS[code];
  return reason && `${code}: ${reason}`;
}
