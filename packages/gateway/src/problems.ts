import {
  ApiError,
  isParlanceError,
  NetworkError,
  SessionError,
  TimeoutError,
  type ParlanceError,
} from '@parlance/runtime';

/** A refusal or failure as the gateway answers it (RFC 9457, with fields of ours). */
export interface Problem {
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly isRetryable: boolean;
  readonly retryAfterMs?: number;
  readonly outcome?: 'not-sent' | 'unknown';
}

const REFUSALS = {
  'invalid-request': { status: 400, title: 'The request is not as it should be.' },
  'token-refused': { status: 401, title: 'There is no token, or it is not for this chat.' },
  'origin-refused': { status: 403, title: "This page's origin may not use the gateway." },
  'provider-not-found': { status: 404, title: 'No provider of this id is configured.' },
  'chat-not-found': { status: 404, title: 'No chat of this id is kept here.' },
  'route-not-found': { status: 404, title: 'The gateway has no such route.' },
  'client-chat-id-reused': { status: 409, title: 'This clientChatId was used before with other input.' },
  'client-message-id-reused': {
    status: 409,
    title: 'This clientMessageId was used before for another text.',
  },
  'chat-ended': { status: 409, title: 'The chat has ended.' },
  'body-too-large': { status: 413, title: 'The request body is too large.' },
  'too-many-requests': { status: 429, title: 'Too many requests.' },
  draining: { status: 503, title: 'This gateway is being stopped.' },
} as const;

/** Stable words for what the gateway itself refuses. */
export type RefusalCode = keyof typeof REFUSALS;

/** Thrown by the gateway's own code, with the answer it leads to. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.title, options);
    this.problem = problem;
  }
}

/** For a request that the gateway does not serve; nothing was sent to the vendor. `detail` tells the way out. */
export function refusal(code: RefusalCode, detail: string, retryAfterMs?: number): Refusal {
  const { status, title } = REFUSALS[code];
  const isRetryable = status === 429 || status === 503;
  const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
  return new Refusal({ title, status, code, detail, isRetryable, outcome: 'not-sent', ...wait });
}

/** How soon to try again where nobody said. */
const RETRY_AFTER_MS = 5_000;

/** What to answer for an error. Says nothing of the gateway's network and nothing that a customer wrote. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Refusal) return error.problem;
  if (!isParlanceError(error)) return INTERNAL;
  return SessionError.is(error) ? sessionProblem(error) : vendorProblem(error);
}

const INTERNAL: Problem = {
  title: 'The gateway failed.',
  status: 500,
  code: 'internal',
  detail: 'This is a fault of the gateway; its log has more.',
  isRetryable: false,
  outcome: 'unknown',
};

const SESSION_REFUSALS: Readonly<Record<string, RefusalCode>> = {
  'chat-ended': 'chat-ended',
  'client-message-id-reused': 'client-message-id-reused',
  'message-empty': 'invalid-request',
  'message-too-long': 'invalid-request',
  'session-closed': 'draining',
};

function sessionProblem(error: SessionError): Problem {
  const code = SESSION_REFUSALS[error.code];
  if (code === undefined) return vendorProblem(error);
  return refusal(
    code,
    SESSION_DETAILS[code] ?? error.message,
    code === 'draining' ? RETRY_AFTER_MS : undefined,
  ).problem;
}

/** Where the session's own words are for a programmer who holds the session. */
const SESSION_DETAILS: Partial<Record<RefusalCode, string>> = {
  'chat-ended': 'Start a new chat with `chats.start`.',
  draining: 'Try again; another instance or the restarted gateway will answer.',
};

function vendorProblem(error: ParlanceError): Problem {
  const { code, isRetryable, outcome } = error;
  return {
    title: isRetryable
      ? 'The contact center is not available now.'
      : 'The contact center did not accept this.',
    status: isRetryable ? 503 : 502,
    code,
    detail: vendorDetail(error),
    isRetryable,
    ...(isRetryable ? { retryAfterMs: error.retryAfterMs ?? RETRY_AFTER_MS } : {}),
    ...(outcome === undefined ? {} : { outcome }),
  };
}

/** Only a vendor's refusal is told in the client's words, which come from the API's description. */
function vendorDetail(error: ParlanceError): string {
  if (ApiError.is(error)) return error.message;
  if (NetworkError.is(error))
    return 'The gateway cannot reach the contact center. Whoever runs the gateway: its log names the address and the reason.';
  if (TimeoutError.is(error)) return 'The contact center took too long to answer.';
  return 'Whoever runs the gateway: its log names the setting or the answer at fault.';
}

/**
 * The error of a start whose answer was lost: it may have reached the contact center, and a repeat could start a second
 * chat there, so that is the customer's decision.
 */
export function startProblem(error: unknown): Problem {
  const problem = toProblem(error);
  if (problem.outcome !== 'unknown' || !problem.isRetryable) return problem;
  const { retryAfterMs: _, ...rest } = problem;
  return {
    ...rest,
    title: 'It is not known whether the contact center started the chat.',
    status: 502,
    isRetryable: false,
  };
}

/** The problem as an answer. */
export function problemResponse(problem: Problem): Response {
  const headers = new Headers({ 'content-type': 'application/problem+json' });
  if (problem.retryAfterMs !== undefined)
    headers.set('retry-after', String(Math.ceil(problem.retryAfterMs / 1_000)));
  if (problem.status === 401) headers.set('www-authenticate', 'Bearer');
  if (problem.code === 'origin-refused') headers.set('vary', 'Origin');
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}
