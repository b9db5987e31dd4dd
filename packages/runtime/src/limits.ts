import { call } from './call.js';
import { ConfigError } from './errors.js';
import type { CallInput, Operation } from './operation.js';
import type { CallOptions } from './options.js';
import type { AnyAnswer, CallFailure } from './result.js';
import type { ClientCore } from './settings.js';
import { toText } from './serialize.js';

/** What a header's value must be like. */
export interface HeaderLimit {
  readonly isRequired?: boolean;
  /** In characters. */
  readonly maxLength?: number;
}

/** Calls an operation, unless a header is missing or too long: then nothing is sent, and the error names it. */
export async function callWithin<Answer extends AnyAnswer>(
  limits: Readonly<Record<string, HeaderLimit>>,
  client: ClientCore,
  operation: Operation<Answer>,
  input: CallInput = {},
  options: CallOptions = {},
): Promise<Answer | CallFailure> {
  const headers = { ...client.settings.headers, ...options.headers, ...given(input.headers) };
  for (const [name, { isRequired, maxLength = Infinity }] of Object.entries(limits)) {
    const value = headers[name];
    const length = value === undefined ? 0 : Array.from(toText(value)).length;
    if (isRequired && length === 0)
      return refused(
        `${operation.id} needs the header \`${name}\`. Pass it in \`headers\`.`,
        'header-missing',
      );
    if (length > maxLength)
      return refused(
        `${operation.id}: the header \`${name}\` has ${length} characters, and at most ${maxLength} are allowed.`,
        'header-too-long',
      );
  }
  return call(client, operation, input, options);
}

const given = (headers: CallInput['headers'] = {}): Record<string, unknown> =>
  Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined && value !== null));

const refused = (message: string, code: string): CallFailure => ({
  kind: 'config',
  cause: new ConfigError(message, { code }),
});
