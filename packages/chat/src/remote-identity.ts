import { ConfigError, resolveSecret, TimeoutError, type Secret } from '@parlance/runtime';

import type { CallOptions, VendorProfile } from './provider.js';

/** What of the remote driver's options says who the customer is. */
export interface RemoteIdentity {
  readonly providerId: string;
  readonly profile: Pick<VendorProfile, 'requiresIdentity'>;
  readonly identityToken?: Secret;
  /** Longest time the token may take where the call does not say, in milliseconds; 0 for no limit. */
  readonly timeoutMs: number;
}

/**
 * The header with which the company vouches for the customer; the token is asked for each time, within the call's limits.
 * @throws ConfigError `identity-required` when there is no token although one is needed, `identity-token-unfit` for one
 * that no header can hold; TimeoutError when it takes too long.
 */
export async function identityHeaders(
  { providerId, profile, identityToken, timeoutMs }: RemoteIdentity,
  options: CallOptions = {},
): Promise<{ readonly headers?: { readonly 'Parlance-Identity': string } }> {
  if (identityToken !== undefined) {
    const asked = resolveSecret(identityToken, 'identityToken');
    const token = await withinLimits(asked, { timeoutMs, ...options });
    return { headers: { 'Parlance-Identity': checked(token) } };
  }
  if (!profile.requiresIdentity) return {};
  throw new ConfigError(
    `${providerId} takes only customers whom your company has signed for. Pass \`identityToken\`: a token that your backend signs for the gateway, or a function that fetches one.`,
    { code: 'identity-required' },
  );
}

/** What a log-in page or an empty answer gives is told here: an error of `fetch` would quote it. */
function checked(token: string): string {
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw new ConfigError(
    'What `identityToken` gives is no token: it is blank, or has white space or characters that no header holds. ' +
      'Look whether the request for it was answered with 200, and with the token alone.',
    { code: 'identity-token-unfit' },
  );
}

interface Limits {
  readonly signal?: AbortSignal;
  readonly timeoutMs: number;
}

/** The token, unless the caller gives up or the time is over; a function that never answers must not hold a start for ever. */
async function withinLimits(token: Promise<string>, { signal, timeoutMs }: Limits): Promise<string> {
  let stop = (): void => undefined;
  const over = new Promise<never>((_, reject) => {
    const giveUp = (): void => reject(signal?.reason);
    const timer = timeoutMs > 0 ? setTimeout(() => reject(tookTooLong(timeoutMs)), timeoutMs) : undefined;
    if (signal?.aborted) giveUp();
    signal?.addEventListener('abort', giveUp);
    stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
    };
  });
  return Promise.race([over, token]).finally(() => stop());
}

const tookTooLong = (timeoutMs: number): TimeoutError =>
  new TimeoutError(
    `The function given as \`identityToken\` took longer than ${timeoutMs} ms. Raise \`timeoutMs\`, or look at what it waits for.`,
    { outcome: 'not-sent' },
  );
