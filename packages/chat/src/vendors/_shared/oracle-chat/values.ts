import { ConfigError, type Secret } from '@parlance/runtime';

import type { Json } from '../../../events.js';
import type { CustomerIdentity, StartChatInput } from '../../../provider.js';
import type { OracleSiteOptions, OracleCredentials } from './options.js';

/** A 64-bit number from its digits: a number as long as no digit is lost, else the text. */
export const toLong = (digits: string): number | string =>
  Number.isSafeInteger(Number(digits)) ? Number(digits) : digits;

/** Settings that are 64-bit numbers at both products. */
const IDS = ['queueId', 'organizationId', 'productId', 'categoryId', 'incidentId'] as const;

/** The ids among the settings, as the session call takes them. */
export const idsOf = (settings: OracleSiteOptions): Partial<Record<(typeof IDS)[number], number | string>> =>
  Object.fromEntries(
    IDS.flatMap((name) => {
      const digits = settings[name];
      return digits === undefined ? [] : [[name, toLong(digits)]];
    }),
  );

/** The customer's name and address: of the identity where there is one, and nothing then from the browser. */
export function customerOf(
  identity: CustomerIdentity | undefined,
  input: StartChatInput | undefined,
): { readonly firstName?: string; readonly lastName?: string; readonly emailAddress?: string } {
  const { givenName, familyName } = identity ?? {};
  const isNamed = givenName !== undefined || familyName !== undefined;
  const [first = '', ...others] = ((identity ? identity.name : input?.customer.name) ?? '')
    .trim()
    .split(/\s+/);
  const firstName = isNamed ? givenName : first;
  const lastName = isNamed ? familyName : others.join(' ');
  const emailAddress = identity ? identity.email : input?.customer.email;
  return {
    ...(firstName && { firstName }),
    ...(lastName && { lastName }),
    ...(emailAddress && { emailAddress }),
  };
}

const ID_ATTRIBUTES: ReadonlySet<string> = new Set([...IDS, 'contactId']);

/**
 * Vendor attributes from the claims of a verified identity, as `fromIdentity` maps them. A claim that is not there is no
 * attribute; without an identity there is none.
 * @throws ConfigError when a claim is neither a text nor a number, or no id where one is due.
 */
export function attributesOf(
  { fromIdentity = {} }: OracleSiteOptions,
  identity: CustomerIdentity | undefined,
): Readonly<Record<string, number | string>> {
  const claims = new Map(Object.entries(identity?.claims ?? {}));
  const attributes = Object.entries(fromIdentity).flatMap(([attribute, name]) => {
    const claim = claims.get(name) ?? '';
    const isNeeded = identity !== undefined && attribute === 'authUserName';
    return claim === '' && !isNeeded ? [] : [[attribute, toAttribute(attribute, name, claim)] as const];
  });
  return Object.fromEntries(attributes);
}

/** Empty where a claim is no text. A number beyond 2^53 is another one by now: the token's payload was read as JSON. */
function textOf(claim: Json): string {
  if (typeof claim === 'number') return Number.isSafeInteger(claim) ? String(claim) : '';
  return typeof claim === 'string' && claim.trim() !== '' ? claim : '';
}

function toAttribute(attribute: string, name: string, claim: Json): number | string {
  const text = textOf(claim);
  const isId = ID_ATTRIBUTES.has(attribute);
  if (text !== '' && (!isId || /^\d{1,19}$/.test(text))) return isId ? toLong(text) : text;
  throw new ConfigError(
    `The claim \`${name}\` of the identity token is not what \`${attribute}\` can be, which is ${isId ? 'digits' : 'a text'}: ` +
      'change the option `fromIdentity`, or what the token holds.',
    { code: 'identity-claim-unusable' },
  );
}

/**
 * Name and password for a session call.
 * @throws ConfigError `credentials-failed` when `credentials` fails.
 */
export async function credentialsFor(
  { credentials, username = '', password = '' }: OracleSiteOptions,
  identity: CustomerIdentity | undefined,
): Promise<{ readonly username: Secret; readonly password: Secret }> {
  if (credentials === undefined) return { username, password };
  try {
    const given: OracleCredentials = await credentials(identity);
    return { username: given.username, password: given.password };
  } catch (cause) {
    throw new ConfigError('The function given as `credentials` failed. Look at `cause`.', {
      code: 'credentials-failed',
      cause,
    });
  }
}
