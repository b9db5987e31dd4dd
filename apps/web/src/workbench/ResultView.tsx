import { useEffect, useRef, type ReactNode } from 'react';

import type { Outcome } from './bench.js';
import { JsonText } from './JsonText.js';
import type { Run } from './use-operation.js';

/** What came of a call: the member of the typed union, and its parts. */
export function ResultView({ run }: { readonly run: Run }): ReactNode {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (run.state !== 'none') section.current?.scrollIntoView({ block: 'nearest' });
  }, [run.state]);
  return (
    <section ref={section} className="bench-result" aria-label="Result" aria-live="polite">
      <h3>Result</h3>
      <RunView run={run} />
    </section>
  );
}

function RunView({ run }: { readonly run: Run }): ReactNode {
  switch (run.state) {
    case 'none':
      return <p className="bench-soft">Nothing was run yet.</p>;
    case 'running':
      return <p className="bench-soft">Running ...</p>;
    case 'done':
      return <OutcomeView outcome={run.outcome} />;
    case 'streaming':
      return (
        <>
          <OutcomeView outcome={run.outcome} />
          <p>
            {run.events.length} {run.events.length === 1 ? 'event' : 'events'}.{' '}
            {run.note ?? 'The stream is open.'}
          </p>
          <ol className="bench-events">
            {run.events.map((event, index) => (
              <li key={index}>
                <JsonText value={event} />
              </li>
            ))}
          </ol>
        </>
      );
    default:
      return run satisfies never;
  }
}

function OutcomeView({ outcome }: { readonly outcome: Outcome }): ReactNode {
  if (outcome.kind === 'misfit') {
    return (
      <>
        <Badge kind="misfit" text="Not sent: the form does not fit the spec." />
        <ul className="bench-problems">
          {outcome.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </>
    );
  }
  const { result } = outcome;
  switch (result.kind) {
    case 'success':
      return (
        <>
          <Badge kind="success" text={`success · ${result.status}`} />
          {result.data === undefined ? (
            <p className="bench-soft">No data.</p>
          ) : (
            <JsonText value={result.data} />
          )}
        </>
      );
    case 'error':
      return (
        <>
          <Badge kind="error" text={`error · ${result.status} · ${result.code}`} />
          <p>{result.cause.message}</p>
          {result.error !== undefined && <JsonText value={result.error} />}
        </>
      );
    case 'undeclared':
    case 'decode':
      return (
        <>
          <Badge kind="error" text={`${result.kind} · ${result.status} · ${result.cause.code}`} />
          <p>{result.cause.message}</p>
        </>
      );
    case 'network':
    case 'timeout':
    case 'config':
    case 'authentication':
      return (
        <>
          <Badge kind="error" text={`${result.kind} · ${result.cause.code}`} />
          <p>{result.cause.message}</p>
        </>
      );
    case 'abort':
      return <Badge kind="error" text="abort: stopped before the answer" />;
    default:
      return result satisfies never;
  }
}

const Badge = ({ kind, text }: { readonly kind: string; readonly text: string }): ReactNode => (
  <p className="bench-badge" data-kind={kind}>
    {text}
  </p>
);
