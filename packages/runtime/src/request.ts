import createFetchClient from 'openapi-fetch';

import type { ClientSettings } from './settings.js';
import { ConfigError, type NetworkError } from './errors.js';
import { toNetworkError } from './network.js';
import type { CallInput, Operation, ParameterValues } from './operation.js';
import { toQuery, toText } from './serialize.js';

/** One request of a call. */
export interface Outgoing {
  readonly settings: ClientSettings;
  readonly operation: Operation;
  readonly input: CallInput;
  /** Credentials and the caller's own. */
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** All paths and methods: the generated operation says which. */
type AnyPaths = Record<string, Record<Operation['method'], { parameters: object; responses: object }>>;

/**
 * Sends one request and gives its answer, body unread.
 * @throws ConfigError when the request cannot be built; NetworkError when there is no answer.
 */
export async function send(outgoing: Outgoing): Promise<Response> {
  const { settings, operation } = outgoing;
  const exchange: { answer?: Response; failure?: NetworkError } = {};
  const fetch = async (request: Request): Promise<Response> => {
    try {
      exchange.answer = await settings.fetch(request);
    } catch (cause) {
      exchange.failure = toNetworkError(cause, operation, settings.baseUrl);
    }
    // openapi-fetch reads error bodies before anybody can look at their type, so it is given an empty answer.
    return new Response(null, { status: 204 });
  };
  try {
    await createFetchClient<AnyPaths>({ baseUrl: settings.baseUrl, fetch }).request(
      operation.method,
      operation.path,
      requestInit(outgoing),
    );
  } catch (cause) {
    throw ConfigError.is(cause) ? cause : unbuildable(operation, cause);
  }
  if (exchange.answer) return exchange.answer;
  throw exchange.failure ?? unbuildable(operation, undefined);
}

const unbuildable = (operation: Operation, cause: unknown): ConfigError =>
  new ConfigError(`The request of ${operation.id} cannot be built from its input. Look at \`cause\`.`, {
    cause,
  });

function requestInit({ operation, input, headers, signal }: Outgoing): Record<string, unknown> {
  const { body } = operation;
  const hasBody = body !== undefined && input.body !== undefined;
  return {
    signal,
    // A redirect must not be able to send credentials or chats elsewhere.
    redirect: 'manual',
    params: { path: input.path ?? {}, query: input.query ?? {} },
    pathSerializer: (template: string, values: ParameterValues) => toPath(template, values, operation),
    querySerializer: (query: ParameterValues) => toQuery(query, operation.queryStyles),
    headers: {
      accept: operation.accept,
      // openapi-fetch would call every body application/json; null leaves it to the body (multipart).
      ...(hasBody && { 'content-type': body.mediaType ?? null }),
      ...headers,
      ...headerValues(input.headers),
    },
    ...(hasBody && { body: input.body, bodySerializer: body.serialize }),
  };
}

const headerValues = (values: ParameterValues = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [name, toText(value)]),
  );

/**
 * Fills a path template, each value percent-encoded.
 * @throws ConfigError for a value that would change the path's shape: URLs give `.` and `..` a meaning even encoded.
 */
function toPath(template: string, values: ParameterValues, operation: Operation): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name];
    const text = Array.isArray(value) ? value.map(toText).join(',') : toText(value ?? '');
    if (/^\.{0,2}$/.test(text)) {
      throw new ConfigError(
        `${operation.id}: the path value \`${name}\` must not be empty, \`.\` or \`..\`.`,
        { code: 'path-value' },
      );
    }
    return encodeURIComponent(text);
  });
}
