import { openscapeWorld } from '@parlance/worlds';
import { createGateway } from '../../gateway/src/index.js';
import { providerContract } from './testing/index.js';
import { listProviders, remote } from './remote.js';

providerContract({
  name: 'through',
  setup: async () => {
    const { connection, agent, faults, close } = await openscapeWorld();
    const gateway = createGateway({ providers: { main: { vendor: 'openscape', options: { ...connection, pollMs: 250 } } } }, { log: () => {} });
    const fetch = (input: RequestInfo | URL, init?: RequestInit) => gateway.fetch(new Request(input, init));
    const [provider] = await listProviders({ baseUrl: 'http://127.0.0.1:1', fetch });
    if (!provider) throw new Error('none');
    return {
      createProvider: () => remote({ baseUrl: 'http://127.0.0.1:1', providerId: 'main', profile: provider.profile, fetch }),
      agent, faults,
      close: async () => { await gateway.close(); await close(); },
    };
  },
});
