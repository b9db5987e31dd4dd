import { createRoot } from 'react-dom/client';
import type { ClientCore } from '@parlance/runtime';

import { loadConfig } from '../shared/config.js';
import type { Bench } from './bench.js';
import { benches } from './generated/index.js';
import { createMemory } from './memory.js';
import { createWire } from './wire.js';
import { Workbench } from './Workbench.js';
import { describeVendors, throughProxy } from './world.js';

import '../fonts.css';
import '../base.css';
import './workbench.css';

const element = document.querySelector('#root');
if (element === null) throw new Error('The page has no element #root: see workbench.html.');
const root = createRoot(element);

try {
  const config = await loadConfig();
  const memory = createMemory();
  const route = (url: string): string => throughProxy(config, url);
  const vendors = await describeVendors(config, createWire({ route }).fetch);
  const wire = createWire({ route });
  const world = { ...config, vendors, memory: memory.read, fetch: wire.fetch };
  const clients = new Map<string, ClientCore>();
  const clientOf = (bench: Bench): ClientCore => {
    const key = `${bench.api} ${bench.placeOf(memory.read())}`;
    const client = clients.get(key) ?? bench.connect(world);
    clients.set(key, client);
    return client;
  };
  root.render(<Workbench benches={benches} clientOf={clientOf} memory={memory} wire={wire} />);
} catch (error) {
  root.render(<p role="alert">{error instanceof Error ? error.message : String(error)}</p>);
}
