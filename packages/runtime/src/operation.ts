import type { CallOutcome } from './errors.js';
import type { AnyAnswer, CallFailure } from './result.js';

/** What a refusal means. */
export interface ErrorSpec {
  /** Stable error code; `http-<status>` when absent. */
  readonly code?: string;
  /** What the answer means, for the error's message. */
  readonly message?: string;
  /** Whether the same call can succeed later. By default so for 429, 502, 503 and 504. */
  readonly isRetryable?: boolean;
  /** By default `not-sent` below 500, else `unknown`. */
  readonly outcome?: CallOutcome;
}

/** What an operation's answer of one status holds. */
export interface ResponseSpec extends ErrorSpec {
  /** How the body is read; absent when none is declared. */
  readonly body?: 'json' | 'text' | 'bytes';
}

/** One value or several of a parameter or a form field. */
export type ParameterValues = Readonly<Record<string, unknown>>;

/** Turns an input body into what goes over the wire. */
export interface BodySpec {
  /** Sent as Content-Type; absent where the body brings its own (multipart). */
  readonly mediaType?: string;
  readonly serialize: (body: unknown) => NonNullable<RequestInit['body']>;
}

/** Tells an answer apart, where the HTTP status alone does not. */
export type AnswerReader = (
  operation: Operation,
  response: Response,
  /** Now, in milliseconds since 1970. */
  nowMs: number,
) => Promise<AnyAnswer | Extract<CallFailure, { kind: 'undeclared' }>>;

/** Reads an event stream. */
export type StreamReader = (answer: StreamAnswer) => AsyncIterable<unknown>;

/** An answer whose body is an event stream. */
export interface StreamAnswer {
  readonly response: Response;
  /** operationId. */
  readonly operation: string;
  /** Aborted when the caller gives up. */
  readonly signal: AbortSignal;
  /** Called when the stream is over, however it ends. */
  readonly stop: () => void;
}

/** How a query parameter is written where it differs from `form` with `explode`. */
export type QueryStyle = 'form' | 'spaceDelimited' | 'pipeDelimited' | 'json';

/** One operation of an API, as data. Written by the generator. */
export interface Operation<Answer extends AnyAnswer = AnyAnswer> {
  /** Never set: carries the types of the declared answers. */
  readonly answers?: Answer;
  /** operationId, for instance `sessions.create`. */
  readonly id: string;
  readonly method: 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';
  /** Path template, for instance `/v1/sessions/{sessionId}`. */
  readonly path: string;
  /** Whether a repeat after an unknown outcome does no harm. */
  readonly isSafe: boolean;
  /** Alternatives of credentials, by the names of the security schemes; empty for none. */
  readonly security: readonly (readonly string[])[];
  /** Media types that the answers can have. */
  readonly accept?: string;
  readonly body?: BodySpec;
  readonly queryStyles?: Readonly<Record<string, QueryStyle>>;
  /** By status: `200`, `4XX`, or `default` for all other errors. */
  readonly responses: Readonly<Record<string, ResponseSpec>>;
  /** Given when the body tells success and refusal. */
  readonly read?: AnswerReader;
  /** Given when success is an event stream. */
  readonly stream?: StreamReader;
}

/** What a call can be given. */
export interface CallInput {
  readonly path?: ParameterValues | undefined;
  readonly query?: ParameterValues | undefined;
  readonly headers?: ParameterValues | undefined;
  readonly body?: unknown;
}

/** The declared answer for a status: itself, its range (`4XX`), or for errors `default`. */
export const responseSpec = ({ responses }: Operation, status: number): ResponseSpec | undefined =>
  responses[status] ??
  responses[`${Math.floor(status / 100)}XX`] ??
  (status < 400 ? undefined : responses['default']);
