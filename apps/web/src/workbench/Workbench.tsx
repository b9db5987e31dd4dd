import { useState, useSyncExternalStore, type ReactNode } from 'react';
import type { ClientCore } from '@parlance/runtime';

import type { Bench, BenchOperation } from './bench.js';
import type { MemoryStore } from './memory.js';
import { OperationList } from './OperationList.js';
import { OperationView } from './OperationView.js';
import { ShowsSecrets } from './shows-secrets.js';
import type { Wire } from './wire.js';
import { WireView } from './WireView.js';

/** An operation with its place in the page's address. */
interface Place {
  readonly key: string;
  readonly operation: BenchOperation;
  readonly client: () => ClientCore;
}

interface WorkbenchProps {
  readonly benches: readonly Bench[];
  /** The client of an API. */
  readonly clientOf: (bench: Bench) => ClientCore;
  readonly memory: MemoryStore;
  readonly wire: Wire;
}

/** A form for every operation; those that were opened stay as they are, and go on, while others are looked at. */
export function Workbench({ benches, clientOf, memory, wire }: WorkbenchProps): ReactNode {
  const [showsSecrets, setShowsSecrets] = useState(false);
  const learned = useSyncExternalStore(memory.subscribe, memory.read);
  const [places] = useState(() =>
    benches.flatMap((bench) => bench.operations.map((operation) => placeOf(bench, operation, clientOf))),
  );
  const wanted = useHash();
  const chosen = places.some(({ key }) => key === wanted) ? wanted : (places[0]?.key ?? '');
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set([chosen]));
  if (!opened.has(chosen)) setOpened(new Set([...opened, chosen]));
  return (
    <ShowsSecrets value={showsSecrets}>
      <div className="bench">
        <header className="bench-head">
          <h1>Workbench</h1>
          <p>Every operation of every client, against the sandbox. Development only.</p>
        </header>
        <OperationList benches={benches} chosen={chosen} />
        <main>
          {places
            .filter(({ key }) => opened.has(key))
            .map(({ key, operation, client }) => (
              <OperationView
                key={key}
                operation={operation}
                client={client}
                memory={learned}
                onLearn={memory.learn}
                isHidden={key !== chosen}
              />
            ))}
        </main>
        <WireView wire={wire} onShowSecrets={setShowsSecrets} />
      </div>
    </ShowsSecrets>
  );
}

const placeOf = (bench: Bench, operation: BenchOperation, clientOf: WorkbenchProps['clientOf']): Place => ({
  key: `${bench.api}/${operation.id}`,
  operation,
  client: () => clientOf(bench),
});

const useHash = (): string => useSyncExternalStore(subscribeToHash, () => window.location.hash.slice(1));

function subscribeToHash(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
