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
  /** Of `identity-refused`. */
  readonly reason?: RefusalReason;
}

const REFUSALS = {
  'invalid-request': { status: 400, title: 'The request is not as it should be.' },
  'token-refused': { status: 401, title: 'There is no token, or it is not for this chat.' },
  'identity-required': {
    status: 401,
    title: 'Only customers whom the company has signed for can chat here.',
  },
  'identity-refused': { status: 401, title: 'The token that says who the customer is does not count here.' },
  'origin-refused': { status: 403, title: "This page's origin may not use the gateway." },
  'provider-not-found': { status: 404, title: 'No provider of this id is configured.' },
  'phone-number-invalid': { status: 400, title: 'This is no phone number.' },
  'availability-not-offered': { status: 404, title: 'This provider tells nothing before a chat.' },
  'callbacks-not-offered': { status: 404, title: 'This provider has no callbacks.' },
  'voice-not-configured': { status: 404, title: 'This gateway has no calls from the browser.' },
  'destination-not-found': { status: 404, title: 'No destination of this key is configured.' },
  'chat-not-found': { status: 404, title: 'No chat of this id is kept here.' },
  'route-not-found': { status: 404, title: 'The gateway has no such route.' },
  'client-chat-id-reused': {
    status: 409,
    title: 'This clientChatId was used before with other input, or for another customer.',
  },
  'client-callback-id-reused': {
    status: 409,
    title: 'This clientCallbackId was used before with other input.',
  },
  'client-message-id-reused': {
    status: 409,
    title: 'This clientMessageId was used before for another text.',
  },
  'call-not-requested': { status: 409, title: 'Nobody asks for this call.' },
  'call-already-answered': { status: 409, title: 'This call was answered with another number.' },
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

/** Why a token that says who the customer is does not count, and the way out. */
const REASONS = {
  'not-configured':
    "This gateway takes nobody's word for who a customer is: configure `identity`, or send no `Parlance-Identity`.",
  malformed:
    'It is no signed JWT that can be read here: header, payload and signature, at most 8192 characters, no critical extensions.',
  algorithm: "It is signed in a way that `identity.algorithms` of the gateway's configuration does not list.",
  'key-unknown':
    'No configured key fits it (`identity.keys` or `identity.jwksUrl`): its `kid` must name exactly one of them.',
  signature: 'Its signature does not fit the key that it names.',
  issuer: 'Its claim `iss` is not the configured `identity.issuer`.',
  audience: 'Its claim `aud` is not the configured `identity.audience`: it is meant for somebody else.',
  expired: 'It is past its claim `exp`. Have the backend sign a new one for each start.',
  'not-yet-valid':
    'Its claim `nbf` or `iat` lies ahead. Set the clocks of backend and gateway, or `identity.clockToleranceMs`.',
  'too-old':
    'It is older than the configured `identity.maxAgeMs`. Have the backend sign a new one for each start.',
  claim:
    'A claim is missing or not as it should be: `sub` (a text of at most 255 characters) and `exp` are needed, `iat` where `identity.maxAgeMs` is set, and what `fromIdentity` of the provider makes ids and names of.',
} as const;

/** Stable words for why a token does not count. */
export type RefusalReason = keyof typeof REASONS;

/** For a token that does not say who the customer is. Shows nothing of the token. */
export function identityRefused(reason: RefusalReason): Refusal {
  const { problem } = refusal('identity-refused', REASONS[reason]);
  return new Refusal({ ...problem, reason });
}

/** Without its keys the gateway can check no token: that may pass. */
export const keysUnavailable = (cause: Error): Refusal =>
  new Refusal(
    {
      title: 'Nobody can be recognised now.',
      status: 503,
      code: 'identity-keys',
      detail: `The gateway cannot read the keys for \`Parlance-Identity\`. ${READ_THE_LOG}`,
      isRetryable: true,
      retryAfterMs: RETRY_AFTER_MS,
      outcome: 'not-sent',
    },
    { cause },
  );

/** Nothing new is begun by a gateway that is being stopped. */
export const draining = (): Refusal =>
  refusal('draining', 'Try again; another instance or the restarted gateway will answer.', RETRY_AFTER_MS);

/**
 * What to answer for an error: a sentence that is fit for everybody, and the code. Says nothing of the gateway's network
 * and configuration, and nothing that a customer wrote; the log has more.
 */
export function toProblem(error: unknown): Problem {
  if (error instanceof Refusal) return error.problem;
  if (!isParlanceError(error)) return INTERNAL;
  // A driver that cannot use what the company has signed: nothing of the contact center's.
  if (error.code === 'identity-claim-unusable') return identityRefused('claim').problem;
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

/** What a session refuses by itself, in the gateway's words; where none stand here, the session's own. */
const SESSION_REFUSALS: Readonly<Record<string, { readonly code: RefusalCode; readonly detail?: string }>> = {
  'chat-ended': { code: 'chat-ended', detail: 'Start a new chat with `chats.start`.' },
  'client-message-id-reused': { code: 'client-message-id-reused' },
  'message-empty': { code: 'invalid-request' },
  'message-too-long': { code: 'invalid-request' },
  'call-not-requested': {
    code: 'call-not-requested',
    detail: 'Take `requestId` from the latest `call-requested` event; an answered request is over.',
  },
  'call-me-not-supported': {
    code: 'call-not-requested',
    detail: 'The profile says whether a contact center has it: `capabilities.callMe`.',
  },
  'call-already-answered': {
    code: 'call-already-answered',
    detail: 'The agent has the first number; write another one into the chat.',
  },
  'phone-number-invalid': { code: 'invalid-request' },
  'customer-name-empty': { code: 'invalid-request' },
  'custom-field-unnamed': { code: 'invalid-request' },
  'identity-required': { code: 'identity-required' },
  'callback-window-invalid': { code: 'invalid-request' },
  'callback-queue-unknown': { code: 'invalid-request' },
  'callbacks-not-supported': { code: 'callbacks-not-offered' },
};

function sessionProblem(error: SessionError): Problem {
  if (error.code === 'session-closed') return draining().problem;
  const { code, detail = error.message } = SESSION_REFUSALS[error.code] ?? {};
  return code === undefined ? vendorProblem(error) : refusal(code, detail).problem;
}

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

/** What any browser may read; an error's own message may name addresses, settings and who runs what. */
function vendorDetail(error: ParlanceError): string {
  if (ApiError.is(error)) return `The contact center refused it. ${READ_THE_LOG}`;
  if (NetworkError.is(error)) return `The gateway cannot reach the contact center. ${READ_THE_LOG}`;
  if (TimeoutError.is(error)) return 'The contact center took too long to answer.';
  return `The gateway cannot work with the contact center as it is. ${READ_THE_LOG}`;
}

const READ_THE_LOG = 'Whoever runs the gateway: its log has the reason and the way out, under this `code`.';

/**
 * The error of a start whose answer was lost: it may have reached the contact center, and a repeat could start a second
 * chat there, so that is the customer's decision.
 */
export const startProblem = (error: unknown): Problem =>
  notToBeRepeated(toProblem(error), {
    title: 'It is not known whether the contact center started the chat.',
    wayOut: 'A repeat could start a second chat: let the customer decide.',
  });

/** The error of a callback whose answer was lost: a repeat could have the customer called twice. */
export const callbackProblem = (error: unknown): Problem =>
  notToBeRepeated(toProblem(error), {
    title: 'It is not known whether the contact center scheduled the callback.',
    wayOut:
      'A repeat is answered the same and asks for no second call. With a new `clientCallbackId` the customer could be called twice.',
  });

/** The agent may or may not have the number: its answer was lost. */
export const callUnconfirmed = (): Refusal =>
  new Refusal({
    title: 'It is not known whether the agent has the phone number.',
    status: 502,
    code: 'call-unconfirmed',
    detail: 'A repeat is answered the same. Let the customer ask the agent.',
    isRetryable: false,
    outcome: 'unknown',
  });

function notToBeRepeated(
  problem: Problem,
  { title, wayOut }: { readonly title: string; readonly wayOut: string },
): Problem {
  if (problem.outcome === 'not-sent' || problem === INTERNAL) return problem;
  const { retryAfterMs: _, detail, ...rest } = problem;
  return {
    ...rest,
    title,
    status: 502,
    detail: `${detail ?? ''} ${wayOut}`.trimStart(),
    isRetryable: false,
    outcome: 'unknown',
  };
}

/** The problem as an answer. */
export function problemResponse(problem: Problem): Response {
  const headers = new Headers({ 'content-type': 'application/problem+json' });
  if (problem.retryAfterMs !== undefined)
    headers.set('retry-after', String(Math.ceil(problem.retryAfterMs / 1_000)));
  if (problem.status === 401)
    headers.set('www-authenticate', problem.code === 'token-refused' ? 'Bearer' : 'Parlance-Identity');
  if (problem.code === 'origin-refused') headers.set('vary', 'Origin');
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}
