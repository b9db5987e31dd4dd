import type { ReactNode } from 'react';

import type { Bench } from './bench.js';

interface OperationListProps {
  readonly benches: readonly Bench[];
  /** `<api>/<operationId>`. */
  readonly chosen: string;
}

/** All operations of all clients, grouped as the specs group them. */
export const OperationList = ({ benches, chosen }: OperationListProps): ReactNode => (
  <nav className="bench-list" aria-label="Operations">
    {benches.map((bench) => (
      <details key={bench.api} open={chosen.startsWith(`${bench.api}/`)}>
        <summary>
          {bench.api} <span className="bench-count">{bench.operations.length}</span>
        </summary>
        <p className="bench-soft">{bench.title}</p>
        {Object.entries(bench.resources).map(([resource, description]) => (
          <section key={resource} aria-label={resource}>
            <h3 title={description}>{resource}</h3>
            <ul>
              {bench.operations
                .filter((operation) => operation.resource === resource)
                .map(({ id, summary }) => (
                  <li key={id}>
                    <a
                      href={`#${bench.api}/${id}`}
                      title={summary}
                      aria-current={chosen === `${bench.api}/${id}` ? 'page' : undefined}
                    >
                      {id.slice(id.indexOf('.') + 1)}
                    </a>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </details>
    ))}
  </nav>
);
