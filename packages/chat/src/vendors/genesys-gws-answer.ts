import { DecodeError } from '@parlance/runtime';

import type { Json } from '../events.js';
import { toFields, toJson, type Fields } from '../json.js';

/** Somebody in a chat, as the vendor names them. */
export interface GwsParticipant {
  readonly nickname: string;
  /** As text: the vendor sends text or numbers. */
  readonly participantId: string;
  readonly type: string;
}

/** One message of the vendor's transcript. */
export interface GwsMessage {
  readonly index: number;
  readonly type: string;
  readonly from: GwsParticipant;
  readonly text: string;
  /** When it was said, in milliseconds since 1970; the customer's pages know no times. */
  readonly saidAtMs: number | undefined;
  /** As the vendor sent it. */
  readonly raw: Json;
}

/** A chat as it is now. */
export interface GwsChat {
  readonly state: string;
  /** What may be done; `undefined` where the vendor does not say. */
  readonly capabilities: readonly string[] | undefined;
}

/**
 * The id of the chat just started. Addresses are built from it, never from `path` or `uri`.
 * Source: Customer Chat API, RequestChat; specs/genesys-gws/NOTES.md, decision 10.
 * @throws DecodeError when there is none.
 */
export function readChatId(data: unknown): string {
  const id = readText(fieldsOf(data, 'the answer'), 'id');
  if (id === '') throw unfit('`id`', 'is missing');
  return id;
}

/**
 * The messages of an answer by ascending index, each once.
 * Source: Customer Chat API, GetMessages; specs/genesys-gws/NOTES.md, decision 7.
 * @throws DecodeError when it has no list of messages, or one without index or type. Anything else may be missing.
 */
export function readMessages(data: unknown): readonly GwsMessage[] {
  const { messages } = fieldsOf(data, 'the answer');
  if (!Array.isArray(messages)) throw unfit('`messages`', 'is not a list');
  const byIndex = new Map(messages.map(readMessage).map((message) => [message.index, message]));
  return [...byIndex.values()].toSorted((one, other) => one.index - other.index);
}

/**
 * The chat of an answer.
 * Source: Customer Chat API, GetChat.
 * @throws DecodeError when it has no state.
 */
export function readChat(data: unknown): GwsChat {
  const chat = fieldsOf(fieldsOf(data, 'the answer')['chat'], '`chat`');
  const state = readText(chat, 'state');
  if (state === '') throw unfit('`state`', 'is missing');
  const { capabilities } = chat;
  return { state, capabilities: Array.isArray(capabilities) ? capabilities.filter(isText) : undefined };
}

function readMessage(data: unknown): GwsMessage {
  const message = fieldsOf(data, 'an entry of `messages`');
  const { index } = message;
  if (typeof index !== 'number' || !Number.isSafeInteger(index))
    throw unfit('`index`', 'is not a whole number');
  const type = readText(message, 'type');
  if (type === '') throw unfit('`type`', 'is missing');
  return {
    index,
    type,
    from: readParticipant(toFields(message['from']) ?? {}),
    text: readText(message, 'text'),
    saidAtMs: readTime(message),
    raw: toJson(data),
  };
}

function readParticipant(from: Fields): GwsParticipant {
  const { participantId } = from;
  return {
    nickname: readText(from, 'nickname'),
    participantId:
      typeof participantId === 'number' ? String(participantId) : readText(from, 'participantId'),
    type: readText(from, 'type'),
  };
}

/** On the agents' side `timestampSeconds` is, despite its name, milliseconds: no date of this chat is before 2001. */
function readTime({ timestampSeconds }: Fields): number | undefined {
  const isTime =
    typeof timestampSeconds === 'number' && timestampSeconds >= 1e12 && timestampSeconds < 8.64e15;
  return isTime ? timestampSeconds : undefined;
}

function fieldsOf(data: unknown, what: string): Fields {
  const fields = toFields(data);
  if (fields === undefined) throw unfit(what, 'is not an object');
  return fields;
}

function readText(fields: Fields, name: string): string {
  const value = fields[name];
  return isText(value) ? value : '';
}

const isText = (value: unknown): value is string => typeof value === 'string';

function unfit(what: string, how: string): DecodeError {
  return new DecodeError(
    `The answer is not what the pages of the Customer Chat API describe: ${what} ${how}. Check that \`baseUrl\` leads to ` +
      'Genesys Web Services, with /api/v2; older eServices speak another protocol at the same addresses.',
    { code: 'genesys-gws-answer' },
  );
}
