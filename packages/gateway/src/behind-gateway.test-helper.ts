import { listProviders, remote, type RemoteProvider } from '@parlance/chat/remote';
import type { ContractWorld } from '@parlance/chat/testing';

import type { GatewayConfig, GatewayLimits } from './config.js';
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
  const config: GatewayConfig = { limits: NO_LIMITS, providers: { main: { vendor, options } } };
  const gateway = await startGateway({ port: 0, log: () => undefined, config });
  const { providerId, profile } = onlyProvider(await listProviders({ baseUrl: gateway.url }));
  return {
    ...world,
    createProvider: () => remote({ baseUrl: gateway.url, providerId, profile }),
    close: async () => {
      await gateway.close();
      await close();
    },
  };
}
