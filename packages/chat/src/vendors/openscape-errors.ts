import type { ApiError } from '@parlance/runtime';

import { explainedBy } from './_shared/explained.js';

const CONFIGURATION = 'webinteractionsdk.xml';

const NO_SERVICE =
  `There is no Web Interaction service at this address: \`baseUrl\` must end with the \`servlet-name\` of ${CONFIGURATION}, ` +
  'without /v1.';
const CLIENT_REFUSED =
  'OpenScape refuses the client: `clientId` and `clientSecret` must equal `oauth-client-id` and `oauth-client-secret` of ' +
  `${CONFIGURATION}.`;
const UNIT_UNKNOWN =
  '`businessUnitName` must be a business unit that is configured there, or DEFAULT in a single-tenant system.';
const OUT_OF_REACH =
  'OpenScape could not process the request. Its main server may be out of reach: have `server-name`, `server-port` and ' +
  `\`server-ssl-enabled\` of ${CONFIGURATION} checked.`;

/**
 * What an answer means for whoever runs the site, and the way out; by operation and status, since one status means
 * several things. Source: programming guide, sections 3.2 and 4.
 */
const REASONS: Readonly<Record<string, string>> = {
  'oauth.token 400': CLIENT_REFUSED,
  'oauth.token 401': CLIENT_REFUSED,
  'oauth.token 404': NO_SERVICE,
  'sessions.create 400':
    `OpenScape refuses to start the chat. ${UNIT_UNKNOWN} \`language\` must be one that is configured in its Manager, and ` +
    '`source` and `destination` may only have characters that it takes: see `forbiddenCharacters`.',
  'sessions.create 404': NO_SERVICE,
  'sessions.create 500': `${OUT_OF_REACH} ${UNIT_UNKNOWN}`,
  'sessions.create 503':
    'OpenScape has as many chats as it allows. Try again later, or have its session limit and `max-sockets` of ' +
    `${CONFIGURATION} raised.`,
  'contents.add 400': 'OpenScape refuses this text. Send another one.',
  'contents.add 503':
    'This chat has ended at the contact center, and the text was not taken. Start a new chat.',
  'typing.notify 400': 'OpenScape refuses to be told of typing. Set the option `typingAs` the other way.',
  'callMe.request 400':
    'OpenScape refuses the phone number, or no agent asks for one any more. Let the agent ask again.',
  'callbacks.create 400':
    'OpenScape refuses the callback: its queue must be one of those on offer now, and each window must end after it starts.',
  'callbacks.create 500': OUT_OF_REACH,
  'callbacks.create 503':
    'OpenScape could not create the callback; nothing is scheduled. Try again later, or have the callback feature checked.',
  'callbacks.checkAvailability 400': `OpenScape refuses to list its queues for callbacks. ${UNIT_UNKNOWN}`,
  'callbacks.checkAvailability 404': NO_SERVICE,
  'callbacks.checkAvailability 500': `${OUT_OF_REACH} ${UNIT_UNKNOWN}`,
  '401':
    `OpenScape refuses a token that it has just given. Have \`oauth-token-validity-time\` of ${CONFIGURATION} checked, and ` +
    'that all requests reach the same server.',
  '403': 'OpenScape has no licence for Web Interaction. Ask its administrator to license this feature.',
  '404':
    'OpenScape does not know this chat, or not any more: it forgets a chat five minutes after its end, or at once. Start a ' +
    'new chat.',
  '500': OUT_OF_REACH,
};

/** The call's result; its error says which setting, there or here, is at fault. Code, status and outcome stay. */
export const explained = <T>(call: Promise<T>): Promise<T> => explainedBy(explain, call);

function explain({ operation, status }: ApiError): string | undefined {
  const reason = REASONS[`${operation} ${status}`] ?? REASONS[String(status)];
  return reason && `HTTP ${status}: ${reason}`;
}
