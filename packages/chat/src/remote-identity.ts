import { ConfigError, resolveSecret, type Secret } from '@parlance/runtime';

import type { VendorProfile } from './provider.js';

/** What of the remote driver's options says who the customer is. */
export interface RemoteIdentity {
  readonly providerId: string;
  readonly profile: Pick<VendorProfile, 'requiresIdentity'>;
  readonly identityToken?: Secret;
}

/** The header with which the company vouches for the customer; the token is asked for each time. */
export async function identityHeaders({
  providerId,
  profile,
  identityToken,
}: RemoteIdentity): Promise<{ readonly headers?: { readonly 'Parlance-Identity': string } }> {
  if (identityToken !== undefined)
    return { headers: { 'Parlance-Identity': await resolveSecret(identityToken, 'identityToken') } };
  if (!profile.requiresIdentity) return {};
  throw new ConfigError(
    `${providerId} takes only customers whom your company has signed for. Pass \`identityToken\`: a token that your backend signs for the gateway, or a function that fetches one.`,
    { code: 'identity-required' },
  );
}
