import { isParlanceError } from '@parlance/runtime';

import { isSameText } from '../echoes.js';
import type { CallOptions, ChatHandle, StartChatInput } from '../provider.js';
import { readChatId, readMessages } from './genesys-gws-answer.js';
import { connect, type GwsConnection } from './genesys-gws-connection.js';
import { explained } from './genesys-gws-errors.js';
import { FIRST_CURSOR, toHandle } from './genesys-gws-handle.js';
import type { GenesysGwsSettings } from './genesys-gws-options.js';

/** How long the caller waits at most for a chat to be cleared away that could not be begun. */
const CLEAN_UP_MS = 5_000;

/** Read for a CSRF token before there is a chat: nothing else answers a GET. */
const NO_CHAT = '0';

/**
 * Starts a chat and says the first message in it: the start itself takes no text. A chat in which that fails is ended
 * again, so that no agent finds it empty.
 */
export async function startGenesysGwsChat(
  settings: GenesysGwsSettings,
  input: StartChatInput,
  options?: CallOptions,
): Promise<ChatHandle> {
  const connection = connect(settings);
  const { client, post, http } = connection;
  const body = {
    nickname: input.customer.name,
    subject: settings.subject ?? toSubject(input.message),
    ...(settings.endpoint === undefined ? {} : { endpoint: settings.endpoint }),
    userData: userDataOf(input, settings),
  };
  const started: unknown = await post(NO_CHAT, () => client.chats.requestChat({ body }, options), options);
  const chatId = readChatId(started);
  try {
    await sayFirst(connection, chatId, input.message, options);
  } catch (error) {
    const path = { chatId };
    await post(chatId, () => client.chats.complete({ path }, { timeoutMs: CLEAN_UP_MS })).catch(
      () => undefined,
    );
    throw error;
  }
  return toHandle(chatId, { ...FIRST_CURSOR, http: http() });
}

/** Where the answer is lost, the transcript shows whether the text is there; where it is not, it is said once more. */
async function sayFirst(
  { client, post }: GwsConnection,
  chatId: string,
  text: string,
  options?: CallOptions,
): Promise<void> {
  const path = { chatId };
  const say = (): Promise<unknown> =>
    post(chatId, () => client.chats.sendMessage({ path, body: { text } }, options), options);
  try {
    await say();
  } catch (error) {
    if (!isParlanceError(error) || error.outcome !== 'unknown') throw error;
    const data: unknown = await explained(client.chats.listMessages({ path, query: { index: 0 } }, options));
    const isSaid = readMessages(data).some(
      (message) => message.type === 'Text' && isSameText(message.text, text),
    );
    if (!isSaid) await say();
  }
}

/** The site's own data win: what routes is not for browsers to set. */
function userDataOf(
  { customer, language, customFields }: StartChatInput,
  { emailKey, languageKey, userData }: GenesysGwsSettings,
): Readonly<Record<string, string>> {
  return {
    ...customFields,
    ...(customer.email === undefined ? {} : { [emailKey]: customer.email }),
    ...(language === undefined ? {} : { [languageKey]: language }),
    ...userData,
  };
}

const SUBJECT_LENGTH = 100;

/** The first line of a message, shortened: no limit is documented, and a subject is for lists. */
function toSubject(message: string): string {
  const [line = ''] = message.trim().split(/[\r\n]/, 1);
  const characters = Array.from(line);
  return characters.length > SUBJECT_LENGTH ? `${characters.slice(0, SUBJECT_LENGTH - 1).join('')}…` : line;
}
