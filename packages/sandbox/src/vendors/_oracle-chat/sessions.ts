import { randomUUID } from 'node:crypto';
import type { Conditions } from '../../conditions.js';
import type { SimulatorContext } from '../../simulator.js';
import type { OracleChatConditionValues } from './installation.js';
import { isSigned, signJwt } from './jwt.js';
import { createState, momentOf, type State } from './state.js';
import type { Customer, RestTenant } from './tenant.js';

/** What a session call has made known to the chat server. */
export interface OpenedSession {
  readonly customer: Customer;
  /** It is to go back into a chat that is running, with its `sessionId` or with a new one. */
  readonly resumes?: 'same-session' | 'new-session';
  readonly pool: string;
  readonly expiresAtMs: number;
}

/** What a chat server holds whose API is REST. */
export interface RestState extends State<OracleChatConditionValues> {
  readonly tenant: RestTenant;
  /** By JWT. */
  readonly opened: Map<string, OpenedSession>;
}

/** A chat server without chats. */
export const createRestState = (
  tenant: RestTenant,
  context: SimulatorContext,
  conditions: Conditions<OracleChatConditionValues>,
): RestState => ({ ...createState(tenant, context, conditions), tenant, opened: new Map() });

/** Makes a customer known: gives the JWT, and the pool. */
export function openSession(
  state: RestState,
  customer: Customer,
  { subject, resumes }: { readonly subject: string } & Pick<OpenedSession, 'resumes'>,
): { readonly jwt: string; readonly pool: string } {
  const { nowMs, values } = momentOf(state);
  const { issuer, siteName } = state.tenant;
  const issuedAt = Math.floor(nowMs / 1_000);
  const jwt = signJwt({
    iss: issuer,
    sub: subject,
    prn: subject,
    aud: `https://chat-audience.example.com/engagement/api/consumer/${siteName}`,
    iat: issuedAt,
    exp: issuedAt + Math.ceil(values.jwtLifeMs / 1_000),
    jti: randomUUID(),
  });
  const { pool } = values;
  for (const [old, { expiresAtMs }] of state.opened) if (expiresAtMs <= nowMs) state.opened.delete(old);
  state.opened.set(jwt, {
    customer,
    pool,
    expiresAtMs: nowMs + values.jwtLifeMs,
    ...(resumes === undefined ? {} : { resumes }),
  });
  return { jwt, pool };
}

/** What was opened with a JWT that is still good; undefined else. Notes on the spec, decisions 4 and 9. */
export function openedWith(state: RestState, jwt: string): OpenedSession | undefined {
  const opened = state.opened.get(jwt);
  const { nowMs } = momentOf(state);
  return opened !== undefined && opened.expiresAtMs > nowMs && isSigned(jwt) ? opened : undefined;
}
