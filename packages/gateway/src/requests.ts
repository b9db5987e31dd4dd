import type { Context } from 'hono';

import { readText } from './body.js';
import type { ScheduleRequest } from './callbacks.js';
import type { StartRequest } from './chat.js';
import { gatewaySpec, operations } from './generated/gateway.js';
import { refusal, type Refusal } from './problems.js';
import { requestCheck, type Check, type Fault } from './schema-check.js';

/** Body of `messages.send`. */
export interface SendRequest {
  readonly clientMessageId: string;
  readonly text: string;
}

/** Body of `typing.set`. */
export interface TypingRequest {
  readonly isTyping: boolean;
}

/** Body of `calls.answer`. */
export interface CallRequest {
  readonly phoneNumber: string;
}

/** Body of `voice.prepareCall`. */
export interface PrepareRequest {
  readonly destinationKey: string;
  readonly customerNumber: string;
}

/** The check of an operation's body, by the spec. */
function bodyCheck<Body>(operationId: string): Check<Body> {
  const ref = operations.find((operation) => operation.operationId === operationId)?.body?.schemaRef;
  return requestCheck(ref ?? `${gatewaySpec.$id}#/no-body-of-${operationId}`);
}

export const startBody: Check<StartRequest> = bodyCheck('chats.start');
export const sendBody: Check<SendRequest> = bodyCheck('messages.send');
export const typingBody: Check<TypingRequest> = bodyCheck('typing.set');
export const callBody: Check<CallRequest> = bodyCheck('calls.answer');
export const prepareBody: Check<PrepareRequest> = bodyCheck('voice.prepareCall');
export const callbackBody: Check<ScheduleRequest> = bodyCheck('callbacks.schedule');

/**
 * The request's body, which fits the spec: a field that the spec does not have is refused at any depth.
 * @throws Refusal `invalid-request` that names the field; `body-too-large`.
 */
export async function readBody<Body>({ req }: Context, check: Check<Body>, maxBytes: number): Promise<Body> {
  if (!/^application\/json\s*(;|$)/i.test(req.header('content-type') ?? '')) {
    throw refusal('invalid-request', 'Send the body as `content-type: application/json`.');
  }
  const checked = check(parseJson(await readText(req.raw, maxBytes)));
  if ('value' in checked) return checked.value;
  throw invalidField(checked.faults);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal('invalid-request', 'The body is not JSON.');
  }
}

function invalidField([fault]: readonly Fault[]): Refusal {
  const { path = '', reason = 'is not as it should be' } = fault ?? {};
  return refusal('invalid-request', `${path === '' ? 'The body' : `\`${path}\``} ${reason}.`);
}

/**
 * What a browser may say about its customer in the site's own words.
 * @throws Refusal `invalid-request` for a key that the provider's configuration does not list.
 */
export function checkCustomFields(
  { customFields = {} }: { readonly customFields?: Readonly<Record<string, string>> },
  allowed: ReadonlySet<string>,
): void {
  const refused = Object.keys(customFields).find((key) => !allowed.has(key));
  if (refused === undefined) return;
  throw refusal(
    'invalid-request',
    `\`customFields.${refused}\` may not be set by a browser. The keys that may are listed as \`customFields\` of the provider in the gateway's configuration.`,
  );
}

/**
 * The id after which an event stream goes on; the query's `afterId` wins over the header.
 * @throws Refusal `invalid-request` for what is no id of this chat.
 */
export function readAfterId({ req }: Context, lastEventId: string | undefined): string | undefined {
  const afterId = req.query('afterId') ?? req.header('last-event-id');
  if (afterId === undefined) return undefined;
  if (/^[0-9]{1,15}$/.test(afterId) && Number(afterId) <= Number(lastEventId ?? 0)) return afterId;
  throw refusal(
    'invalid-request',
    '`afterId` (or Last-Event-ID) is no id of an event of this chat. Leave it out to read from the first.',
  );
}

/** @throws Refusal `token-refused` when there is no bearer token at all. */
export function readToken({ req }: Context): string {
  const [, token] = /^Bearer ([\w-]+)$/i.exec(req.header('authorization') ?? '') ?? [];
  if (token !== undefined) return token;
  throw refusal(
    'token-refused',
    'Send the token that `chats.start` gave as `authorization: Bearer <token>`.',
  );
}
