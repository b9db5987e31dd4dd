import type { ReactNode } from 'react';
import type { ClientCore } from '@parlance/runtime';

import { Prose } from '../shared/Prose.js';
import type { BenchOperation } from './bench.js';
import type { Memory } from './memory.js';
import { OperationForm } from './OperationForm.js';
import { ResultView } from './ResultView.js';
import { useOperation } from './use-operation.js';

interface OperationViewProps {
  readonly operation: BenchOperation;
  readonly client: () => ClientCore;
  readonly memory: Memory;
  readonly onLearn: (lesson: Memory) => void;
  readonly isHidden: boolean;
}

/** One operation: what it is for, what may be answered, its form and the result. */
export function OperationView({
  operation,
  client,
  memory,
  onLearn,
  isHidden,
}: OperationViewProps): ReactNode {
  const { run, start, stop } = useOperation(operation, client, onLearn);
  const isRunning = run.state === 'running' || (run.state === 'streaming' && run.note === undefined);
  return (
    <article className="bench-operation" hidden={isHidden}>
      <header>
        <h2>{operation.id}</h2>
        <p className="bench-endpoint">
          <strong>{operation.method}</strong> {operation.path}
        </p>
        <p>
          <Prose text={operation.summary} />
        </p>
        {operation.description !== '' && (
          <p className="bench-soft">
            <Prose text={operation.description} />
          </p>
        )}
        {operation.source !== '' && <p className="bench-source">{operation.source}</p>}
      </header>
      <OperationForm
        operation={operation}
        memory={memory}
        isRunning={isRunning}
        onRun={start}
        onStop={stop}
      />
      <ResultView run={run} />
      <details className="bench-answers">
        <summary>Declared answers</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Status</th>
              <th scope="col">Code</th>
              <th scope="col">Meaning</th>
            </tr>
          </thead>
          <tbody>
            {operation.answers.map(({ status, code, description }) => (
              <tr key={status}>
                <td>{status}</td>
                <td>{code ?? ''}</td>
                <td>
                  <Prose text={description} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </article>
  );
}
