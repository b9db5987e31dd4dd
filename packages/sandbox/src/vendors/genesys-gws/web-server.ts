import type { SpecOperation } from '../../generated/types.js';
import type { Answer } from '../../operation.js';
import type { RawParameters } from '../../validation.js';
import type { GenesysGwsConditionValues } from './conditions.js';
import { cookieOf, setCookieOf, type HttpSession, type HttpSessions } from './http-sessions.js';
import { readForcedRefusals, refuse, shape } from './refusals.js';

/** What is done around an operation: HTTP session, token, refusals that the control door asks for, form of refusals. */
export async function aroundOperation(
  operation: SpecOperation,
  sent: RawParameters,
  { sessions, values }: { readonly sessions: HttpSessions; readonly values: GenesysGwsConditionValues },
  proceed: (parameters: RawParameters) => Promise<Answer>,
): Promise<Answer> {
  const known = sessions.of(sent.header('cookie'));
  const session = known ?? (needsSession(values) ? sessions.open() : undefined);
  const parameters = session === undefined ? sent : withSession(sent, session);
  const refused = refuseToken(operation, sent, known, values);
  const answer =
    refused ?? (await processed(operation, values, () => proceed(withReadableIndex(parameters, values))));
  const headers = {
    ...answer.headers,
    ...(known === undefined && session !== undefined ? cookieHeaders(session, sent, values) : {}),
    ...(session !== undefined && operation.method === 'GET' ? tokenHeaders(session, values) : {}),
  };
  return { ...shape(answer, values), headers };
}

const needsSession = ({ cookies, csrfProtection, positionKept }: GenesysGwsConditionValues): boolean =>
  cookies || csrfProtection || positionKept === 'per-http-session';

/** A new session is known to what comes after, as if its cookie had come with the request. */
const withSession = (sent: RawParameters, session: HttpSession): RawParameters => ({
  ...sent,
  header: (name) => (name.toLowerCase() === 'cookie' ? cookieOf(session) : sent.header(name)),
});

/** Source: Web Services API, CSRF Protection; notes on the spec, decision 17. */
function refuseToken(
  { method }: SpecOperation,
  { header }: RawParameters,
  session: HttpSession | undefined,
  { csrfProtection, csrfHeaderName }: GenesysGwsConditionValues,
): Answer | undefined {
  if (!csrfProtection || method === 'GET') return undefined;
  return session !== undefined && header(csrfHeaderName) === session.csrfToken
    ? undefined
    : { status: 403, plainText: 'The CSRF token is missing or not valid.' };
}

const tokenHeaders = (
  { csrfToken }: HttpSession,
  { csrfProtection, csrfHeaderName }: GenesysGwsConditionValues,
): Readonly<Record<string, string>> =>
  csrfProtection ? { 'X-CSRF-HEADER': csrfHeaderName, 'X-CSRF-TOKEN': csrfToken } : {};

/** A page of another site gets its cookies back only so; other clients could not send a `Secure` one over http. */
function cookieHeaders(
  session: HttpSession,
  { header }: RawParameters,
  { cookies }: GenesysGwsConditionValues,
): Readonly<Record<string, readonly string[]>> {
  const attributes = `Path=/genesys-gws; HttpOnly${header('origin') === undefined ? '' : '; SameSite=None; Secure'}`;
  const own = setCookieOf(session, attributes);
  const balancer = `AWSELB=${session.sessionId.slice(0, 8)}; ${attributes}`;
  return { 'set-cookie': cookies ? [own, balancer] : [own] };
}

/** Refuses what the control door wants refused, after doing it where it says so. */
async function processed(
  { operationId }: SpecOperation,
  { refusals }: GenesysGwsConditionValues,
  proceed: () => Promise<Answer>,
): Promise<Answer> {
  const forced = readForcedRefusals(refusals)?.find(
    ({ operation }) => operation === operationId || operation === '*',
  );
  if (forced === undefined) return proceed();
  if (forced.isProcessed) await proceed();
  return refuse(forced.statusCode);
}

/** By one reading an index that makes no sense asks for everything. Notes on the spec, decision 26. */
const withReadableIndex = (
  sent: RawParameters,
  { wrongIndex }: GenesysGwsConditionValues,
): RawParameters => ({
  ...sent,
  query: (name) => {
    const value = sent.query(name);
    const isWrong = name === 'index' && value !== undefined && !/^\d{1,15}$/.test(value);
    return isWrong && wrongIndex === 'everything' ? '0' : value;
  },
});
