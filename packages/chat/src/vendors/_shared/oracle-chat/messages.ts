import { DecodeError } from '@parlance/runtime';

import type { Json } from '../../../events.js';
import { toFields, toJson, type Fields } from '../../../json.js';
import { readMoment } from '../../../moment.js';

/** One thing that happened, as the chat server tells it. */
export interface SystemMessage {
  /** The vendor's whole name of the kind. */
  readonly name: string;
  /** The name without what tells REST and SOAP apart, for instance `MessagePostedMessage`. */
  readonly kind: string;
  /** Place in the chat; `undefined` where the vendor does not number. */
  readonly sequence: bigint | undefined;
  /** Who; empty where it is not told. */
  readonly clientId: string;
  /** ISO 8601 with Z; `undefined` where the vendor gives no time. */
  readonly at: string | undefined;
  readonly fields: Fields;
  /** As the vendor sent it. */
  readonly raw: Json;
}

/** What one read brought. */
export interface Answer {
  readonly messages: readonly SystemMessage[];
  /** In a form that no document describes. */
  readonly errors: readonly Json[];
}

/**
 * The messages of a read, in the order of their numbers.
 * Source: Chat REST API guide, getMessages; specs/oracle-chat/NOTES.md, decisions 6, 7, 22 and 27.
 * @param data `undefined` where the server had nothing to say.
 * @throws DecodeError when it is no object. A message that cannot be understood takes no other with it.
 */
export function readAnswer(data: unknown): Answer {
  if (data === undefined) return { messages: [], errors: [] };
  const fields = toFields(data);
  if (fields === undefined) {
    throw new DecodeError(
      "The chat server's answer is not an object. Something in front of it may have answered in its place: check " +
        '`chatServers` and what lies between.',
      { code: 'oracle-chat-answer' },
    );
  }
  const messages = listOf(fields['systemMessages']).map(readMessage);
  return { messages: inOrder(messages), errors: listOf(fields['errorMessages']).map(toJson) };
}

/** A whole number, as text: from its text twin where there is one, so that no digit is lost. */
export function readLong(fields: Fields, name: string): string | undefined {
  for (const value of [fields[`${name}String`], fields[name]]) {
    const digits = typeof value === 'number' ? String(value) : value;
    if (typeof digits === 'string' && /^-?\d+$/.test(digits)) return digits;
  }
  return undefined;
}

/** A text; empty where there is none. */
export function readText(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}

/** The name of a system message without what tells REST and SOAP apart. */
export const kindOf = (name: string): string => name.replace(/^RN(?:Engagement|Chat)/, '');

/** A moment as ISO 8601 with Z; `undefined` where the text is none. */
export function readAt(text: string): string | undefined {
  const atMs = readMoment(text);
  return atMs === undefined ? undefined : new Date(atMs).toISOString();
}

function readMessage(data: unknown): SystemMessage {
  const fields = toFields(data) ?? {};
  const name = readText(fields, 'messageName') || 'unnamed';
  const sequence = BigInt(readLong(fields, 'sequenceNumber') ?? 0);
  return {
    name,
    kind: kindOf(name),
    // What nobody has set is 0.
    sequence: sequence > 0n ? sequence : undefined,
    clientId: readLong(fields, 'clientId') ?? '',
    at: readAt(readText(fields, 'createdTime')),
    fields,
    raw: toJson(data),
  };
}

/** By their numbers; what has none stays behind what it came after. */
function inOrder(messages: readonly SystemMessage[]): readonly SystemMessage[] {
  let behind = 0n;
  return messages
    .map((message) => ({ message, place: (behind = message.sequence ?? behind) }))
    .toSorted((one, other) => Number(one.place - other.place))
    .map(({ message }) => message);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
