import { DecodeError } from '@parlance/runtime';

import type { Json } from '../events.js';
import { toFields, toJson, type Fields } from '../json.js';

/** One item of the vendor's transcript. */
export interface Item {
  readonly messageType: string;
  readonly from: string;
  readonly agentFirstName: string;
  readonly agentLastName: string;
  readonly content: string;
  readonly pushedUrl: string;
}

/** An item with its place in the transcript, counted from 1. The vendor sends no index: it is computed. */
export interface PlacedItem extends Item {
  readonly index: number;
  /** As the vendor sent it. */
  readonly raw: Json;
}

/** One answer to a contents query, read into what the driver needs. */
export interface Answer {
  /** `undefined` where the vendor sent null: the index does not exist, or a redirect is under way. */
  readonly items: readonly PlacedItem[] | undefined;
  /** Index that the next item will get; 0 where the vendor did not say. */
  readonly newIndex: number;
  /** `undefined` where the vendor did not say. */
  readonly isConnected: boolean | undefined;
  /** Key of the agent who asks for a call; 0 for none. One-shot. */
  readonly callMeAgentKey: number;
  /** One-shot. */
  readonly pushUrl: string;
  readonly redirectUrl: string;
  readonly typing: readonly string[];
}

/**
 * Reads the answer to a contents query that asked for everything from `askedIndex`.
 * Index of item i = `newIndexKey` - length + i. Source: section 4.3.1, inferred; where the optional `newIndexKey` is
 * missing, the items begin at the index that was asked for.
 * @throws DecodeError when it is not what section 4.3.1 describes. Absent and null fields count as empty.
 */
export function readAnswer(data: unknown, askedIndex: number): Answer {
  const answer = fieldsOf(data, 'the answer');
  const contents = readContents(answer['content']);
  const told = readNumber(answer, 'newIndexKey');
  const first = told === 0 ? askedIndex : told - (contents?.length ?? 0);
  if (contents !== undefined && first < 1)
    throw unfit('`newIndexKey`', 'is less than the number of items allows');
  return {
    items: contents?.map((raw, position) => readItem(raw, first + position)),
    newIndex: told === 0 && contents !== undefined ? first + contents.length : told,
    isConnected: readFlag(answer, 'connected'),
    callMeAgentKey: readNumber(answer, 'callMeAgentKey'),
    pushUrl: readText(answer, 'pushUrl'),
    redirectUrl: readText(answer, 'redirectUrl'),
    typing: readText(answer, 'whoIsTyping')
      .split(',')
      .map((who) => who.trim())
      .filter((who) => who !== ''),
  };
}

/**
 * The id of the session just created.
 * @throws DecodeError when there is none.
 */
export function readSessionId(data: unknown): string {
  const sessionId = readText(fieldsOf(data, 'the answer'), 'sessionId');
  if (sessionId === '') throw unfit('`sessionId`', 'is missing');
  return sessionId;
}

function readContents(content: unknown): readonly unknown[] | undefined {
  if (content === undefined || content === null) return undefined;
  if (!Array.isArray(content)) throw unfit('`content`', 'is neither a list nor null');
  return content;
}

function readItem(data: unknown, index: number): PlacedItem {
  const item = fieldsOf(data, 'an item of `content`');
  return {
    index,
    messageType: readText(item, 'messageType'),
    from: readText(item, 'from'),
    agentFirstName: readText(item, 'agentFirstName'),
    agentLastName: readText(item, 'agentLastName'),
    content: readText(item, 'content'),
    pushedUrl: readText(item, 'pushedUrl'),
    raw: toJson(data),
  };
}

function fieldsOf(data: unknown, what: string): Fields {
  const fields = toFields(data);
  if (fields === undefined) throw unfit(what, 'is not an object');
  return fields;
}

function readText(fields: Fields, name: string): string {
  const value = fields[name] ?? '';
  if (typeof value !== 'string') throw unfit(`\`${name}\``, 'is not a string');
  return value;
}

function readNumber(fields: Fields, name: string): number {
  const value = fields[name] ?? 0;
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    throw unfit(`\`${name}\``, 'is not a whole number');
  return value;
}

function readFlag(fields: Fields, name: string): boolean | undefined {
  const value = fields[name] ?? undefined;
  if (value !== undefined && typeof value !== 'boolean')
    throw unfit(`\`${name}\``, 'is neither true nor false');
  return value;
}

function unfit(what: string, how: string): DecodeError {
  return new DecodeError(
    `OpenScape's answer is not what its guide describes: ${what} ${how}. Check that \`baseUrl\` leads to the Web Interaction REST API.`,
    { code: 'openscape-answer' },
  );
}
