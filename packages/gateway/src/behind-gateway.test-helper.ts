import { listProviders, remote, type RemoteProvider } from '@parlance/chat/remote';
import type { CustomerIdentity, Json } from '@parlance/chat';
import type { ContractWorld } from '@parlance/chat/testing';

import type { GatewayConfig, GatewayLimits } from './config.js';
import { createBackend, trusting } from './identity.test-helper.js';
import { startGateway } from './server.js';

/** More than any test asks for. */
export const NO_LIMITS: Partial<GatewayLimits> = {
  startsPerAddressPerMinute: 1_000,
  requestsPerChatPerMinute: 100_000,
  streamsPerChat: 100,
};

/** What a vendor's world is, before the gateway stands between. */
type VendorWorld = Omit<ContractWorld, 'createProvider'> & { readonly connection: object };

export function onlyProvider([provider]: readonly RemoteProvider[]): RemoteProvider {
  if (!provider) throw new Error('The gateway has no provider.');
  return provider;
}

/** The world's vendor behind a gateway of its own. `pace` are the driver's options that make tests quick. */
export async function behindGateway(
  vendor: string,
  { connection, close, ...world }: VendorWorld,
  pace: object,
): Promise<ContractWorld> {
  const options = { ...connection, ...pace };
  const identity = world.sessionOptions?.identity;
  const backend = identity && (await createBackend());
  const config: GatewayConfig = {
    limits: NO_LIMITS,
    availabilityTtlMs: 0,
    providers: { main: { vendor, options } },
    ...(backend ? { identity: trusting([backend]) } : {}),
  };
  const gateway = await startGateway({ port: 0, log: () => undefined, config });
  const { providerId, profile } = onlyProvider(await listProviders({ baseUrl: gateway.url }));
  return {
    ...world,
    createProvider: () =>
      remote({
        baseUrl: gateway.url,
        providerId,
        profile,
        ...(backend ? { identityToken: () => backend.sign({ claims: claimsOf(identity) }) } : {}),
      }),
    close: async () => {
      await gateway.close();
      await close();
    },
  };
}

/** Only what the world says: a test's own customer has no other name than the form gives. */
const claimsOf = ({ subject, claims }: CustomerIdentity): Readonly<Record<string, Json | undefined>> => ({
  name: undefined,
  email: undefined,
  ...claims,
  sub: subject,
});
