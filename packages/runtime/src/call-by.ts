import { checkTimeout, type ClientCore, type ClientSettings } from './settings.js';
import { startDeadline, type Deadline } from './deadline.js';
import { infoOf, mediaType, readAnswer, undecodable } from './decode.js';
import { ApiError, ConfigError, DecodeError, NetworkError, TimeoutError } from './errors.js';
import { responseSpec, type CallInput, type Operation } from './operation.js';
import type { CallOptions } from './options.js';
import { prove, type Proof } from './proof.js';
import type { Outgoing } from './request.js';
import type { AnyAnswer, AnySuccess, CallFailure } from './result.js';
import { retryDelayMs } from './retry.js';

/** Sends one request and gives its answer, body unread. */
export type Sender = (outgoing: Outgoing) => Promise<Response>;

/** One call on its way. */
interface Run<Answer extends AnyAnswer> {
  readonly settings: ClientSettings;
  readonly operation: Operation<Answer>;
  readonly send: Sender;
  readonly input: CallInput;
  readonly options: CallOptions;
  readonly timeoutMs: number;
  readonly deadline: Deadline;
  /** How many requests have gone out. */
  sent: number;
  /** An event stream goes on after the call, and then ends the deadline itself. */
  isStreaming: boolean;
}

/** Calls an operation, its requests sent by `send`: credentials, repeats, decoding. Never throws. */
export async function callBy<Answer extends AnyAnswer>(
  send: Sender,
  client: ClientCore,
  operation: Operation<Answer>,
  input: CallInput = {},
  options: CallOptions = {},
): Promise<Answer | CallFailure> {
  const { settings } = client;
  const timeoutMs = options.timeoutMs ?? settings.timeoutMs;
  const deadline = startDeadline(timeoutMs, options.signal);
  const run: Run<Answer> = {
    settings,
    operation,
    send,
    input,
    options,
    timeoutMs,
    deadline,
    sent: 0,
    isStreaming: false,
  };
  try {
    checkTimeout(timeoutMs);
    return await attempts(run);
  } catch (error) {
    return failureOf(run, error);
  } finally {
    if (!run.isStreaming) deadline.stop();
  }
}

async function attempts<Answer extends AnyAnswer>(run: Run<Answer>): Promise<Answer | CallFailure> {
  const { settings, operation, deadline } = run;
  const retry = run.options.retry ?? settings.retry;
  for (let retries = 0; ; retries += 1) {
    const sentBefore = run.sent;
    const result = await attempt(run);
    // Where no request went out, the credentials failed, and they have repeats of their own.
    const isFailure = result.kind === 'network' || result.kind === 'error' || result.kind === 'undeclared';
    if (!isFailure || run.sent === sentBefore) return result;
    const delayMs = retryDelayMs({ operation, retry, cause: result.cause, retries });
    if (delayMs === undefined) return result;
    await settings.clock.sleep(delayMs, deadline.signal).catch(() => undefined);
    if (deadline.cause === 'timeout') return result;
    deadline.signal.throwIfAborted();
  }
}

/** One attempt, and a second one with new credentials when the first ones are refused. */
async function attempt<Answer extends AnyAnswer>(run: Run<Answer>): Promise<Answer | CallFailure> {
  try {
    const proof = await prove(run.settings, run.operation, run.deadline.signal);
    const result = await exchange(run, proof);
    if (!('status' in result) || result.status !== 401 || !proof.renew()) return result;
    return await exchange(run, await prove(run.settings, run.operation, run.deadline.signal));
  } catch (error) {
    return failureOf(run, error);
  }
}

async function exchange<Answer extends AnyAnswer>(
  run: Run<Answer>,
  proof: Proof,
): Promise<Answer | CallFailure> {
  const { settings, operation, options, deadline } = run;
  deadline.signal.throwIfAborted();
  run.sent += 1;
  const headers = { ...settings.headers, ...proof.headers, ...options.headers };
  const response = await run.send({ ...run, headers, signal: deadline.signal });
  try {
    const answer = isStream(operation, response)
      ? openStream(run, response)
      : await (operation.read ?? readAnswer)(operation, response, settings.clock.now());
    if (answer.kind === 'undeclared') return answer;
    assertDeclared(operation, answer);
    return answer;
  } catch (error) {
    if (!DecodeError.is(error)) throw error;
    return {
      kind: 'decode',
      status: response.status,
      response: infoOf(response),
      cause: error,
    };
  }
}

/** From here on the answer is one of those that the operation's own types describe: by its table, or by its status. */
function assertDeclared<Answer extends AnyAnswer>(
  operation: Operation<Answer>,
  answer: AnyAnswer,
): asserts answer is Answer {
  if (operation.read ?? responseSpec(operation, answer.status)) return;
  throw new ConfigError('The API does not declare this status.');
}

const isStream = (operation: Operation, response: Response): boolean =>
  operation.stream !== undefined && response.ok && responseSpec(operation, response.status) !== undefined;

function openStream(run: Run<AnyAnswer>, response: Response): AnySuccess {
  const { operation, deadline } = run;
  if (!/^text\/event-stream\b/i.test(mediaType(response)) || !operation.stream) {
    throw undecodable(operation, response, 'the answer is not an event stream');
  }
  run.isStreaming = true;
  deadline.lift();
  const data = operation.stream({
    response,
    operation: operation.id,
    signal: deadline.signal,
    stop: deadline.stop,
  });
  return {
    kind: 'success',
    status: response.status,
    data,
    response: infoOf(response),
  };
}

/** The result for what went wrong on the way. */
function failureOf(
  { operation, timeoutMs, deadline, options, sent }: Run<AnyAnswer>,
  error: unknown,
): CallFailure {
  if (deadline.cause === 'abort') return { kind: 'abort', cause: options.signal?.reason };
  if (deadline.cause === 'timeout')
    return { kind: 'timeout', cause: timeoutError(operation, timeoutMs, sent) };
  if (NetworkError.is(error)) return { kind: 'network', cause: error };
  if (TimeoutError.is(error)) return { kind: 'timeout', cause: error };
  if (ApiError.is(error) || DecodeError.is(error)) return { kind: 'authentication', cause: error };
  const cause = ConfigError.is(error)
    ? error
    : new ConfigError(`${operation.id} failed before it was sent. Look at \`cause\`.`, { cause: error });
  return { kind: 'config', cause };
}

const timeoutError = (operation: Operation, timeoutMs: number, sent: number): TimeoutError =>
  new TimeoutError(
    `${operation.id} took longer than ${timeoutMs} ms. Raise \`timeoutMs\`, or try again later.`,
    {
      outcome: sent > 0 ? 'unknown' : 'not-sent',
    },
  );
