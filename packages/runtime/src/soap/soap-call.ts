import { callBy } from '../call-by.js';
import { ConfigError } from '../errors.js';
import { toNetworkError } from '../network.js';
import type { Operation } from '../operation.js';
import type { CallOptions } from '../options.js';
import type { Outgoing } from '../request.js';
import type { AnyAnswer, CallFailure } from '../result.js';
import { resolveSecret } from '../secret.js';
import { soapAnswer } from './answer.js';
import type { SoapInput, SoapOperation } from './operation.js';
import type { UsernameToken } from './security.js';
import type { SoapCore } from './settings.js';

/** What a call lasts at most besides the time the server holds its answer back, in milliseconds. */
const BESIDES_HOLD_MS = 15_000;

/**
 * Calls a SOAP operation: credentials, envelope, repeats, decoding. Never throws.
 *
 * Everything that the answer's type promises is checked.
 */
export const soapCall = <Answer extends AnyAnswer>(
  client: SoapCore,
  operation: SoapOperation<Answer>,
  input: SoapInput,
  options: CallOptions = {},
): Promise<Answer | CallFailure> => {
  const called: Operation<Answer> = {
    id: operation.id,
    method: 'post',
    path: '',
    isSafe: operation.isSafe,
    security: [],
    responses: {},
    read: soapAnswer(operation, client.soap.limits),
  };
  const sender = (outgoing: Outgoing): Promise<Response> => send(client, operation, input, outgoing);
  return callBy(sender, client, called, {}, withHold(client, operation, options));
};

function withHold(client: SoapCore, { holdMs }: SoapOperation, options: CallOptions): CallOptions {
  const { timeoutMs } = client.settings;
  if (holdMs === undefined || options.timeoutMs !== undefined || timeoutMs === 0) return options;
  return { ...options, timeoutMs: Math.max(timeoutMs, holdMs + BESIDES_HOLD_MS) };
}

async function send(
  client: SoapCore,
  operation: SoapOperation,
  input: SoapInput,
  { settings, headers, signal }: Outgoing,
): Promise<Response> {
  const usernameToken = operation.isSecured ? await credentialsOf(client, operation) : undefined;
  const request = {
    endpoint: settings.baseUrl,
    operation,
    headers: input.headers?.() ?? [],
    body: input.body(),
    usernameToken,
    httpHeaders: headers,
    signal,
    fetch: settings.fetch,
  };
  return client.soap.transport.send(request).catch((cause: unknown) => {
    throw ConfigError.is(cause) ? cause : toNetworkError(cause, { id: operation.id }, settings.baseUrl);
  });
}

async function credentialsOf({ soap }: SoapCore, operation: SoapOperation): Promise<UsernameToken> {
  if (!soap.credentials) {
    throw new ConfigError(
      `${operation.id} needs \`username\` and \`password\`, and the client was made without. Pass them when the client is created.`,
      { code: 'credentials-missing' },
    );
  }
  return {
    username: await resolveSecret(soap.credentials.username, 'username'),
    password: await resolveSecret(soap.credentials.password, 'password'),
  };
}
