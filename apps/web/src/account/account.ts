/** Who is signed in, as the company's backend knows them. */
export interface AccountCustomer {
  readonly name: string;
  readonly email: string;
  readonly phoneNumber?: string;
}

/** The company's own backend: not a part of Parlance, and another one on every site. */
export interface Account {
  /** Absent while nobody is signed in. */
  readonly read: () => Promise<AccountCustomer | undefined>;
  readonly signIn: () => Promise<void>;
  readonly signOut: () => Promise<void>;
  /** What tells a gateway who the customer is; a new one each time, since it lives for minutes only. */
  readonly identityToken: () => Promise<string>;
}

/** The customer is signed in no more: another tab signed out, or the backend has forgotten them. */
export class SignedOutError extends Error {
  readonly code = 'signed-out';

  constructor() {
    super('Nobody is signed in. Sign in first.');
    this.name = 'SignedOutError';
  }
}

/** The backend at `accountUrl`. Each call rejects when it cannot be reached, or does not answer as expected. */
export function createAccount(
  accountUrl: string,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Account {
  const ask = async (path: string, method: string): Promise<Response> => {
    const response = await fetch(`${accountUrl}${path}`, { method, cache: 'no-store' });
    if (response.status === 401) throw new SignedOutError();
    if (!response.ok) throw new Error(`${method} ${accountUrl}${path} answered ${response.status}.`);
    return response;
  };
  return {
    read: async () => readCustomer(await (await ask('', 'GET')).json()),
    signIn: async () => void (await ask('/session', 'PUT')),
    signOut: async () => void (await ask('/session', 'DELETE')),
    identityToken: async () => readToken(await (await ask('/identity-token', 'POST')).json()),
  };
}

const readFields = (data: unknown): ReadonlyMap<string, unknown> => new Map(Object.entries(data ?? {}));

function readCustomer(data: unknown): AccountCustomer | undefined {
  const fields = readFields(readFields(data).get('customer'));
  const name = fields.get('name');
  const email = fields.get('email');
  const phoneNumber = fields.get('phoneNumber');
  if (typeof name !== 'string' || typeof email !== 'string') return undefined;
  return { name, email, ...(typeof phoneNumber === 'string' ? { phoneNumber } : {}) };
}

function readToken(data: unknown): string {
  const token = readFields(data).get('token');
  if (typeof token === 'string') return token;
  throw new Error('The answer of the account has no `token`.');
}
