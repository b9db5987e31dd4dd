import { useContext, useSyncExternalStore, type ReactNode } from 'react';

import { BodyText } from './JsonText.js';
import { maskHeader } from './secrets.js';
import { ShowsSecrets } from './shows-secrets.js';
import type { Exchange, HeaderList, Wire } from './wire.js';

interface WireViewProps {
  readonly wire: Wire;
  readonly onShowSecrets: (showsSecrets: boolean) => void;
}

/** Every request and its answer as they went over the network, newest first. */
export function WireView({ wire, onShowSecrets }: WireViewProps): ReactNode {
  const exchanges = useSyncExternalStore(wire.subscribe, wire.read);
  const showsSecrets = useContext(ShowsSecrets);
  return (
    <section className="bench-wire" aria-label="The wire">
      <header>
        <h2>The wire</h2>
        <label>
          <input
            type="checkbox"
            checked={showsSecrets}
            onChange={(event) => onShowSecrets(event.target.checked)}
          />{' '}
          Show secrets
        </label>
        <button type="button" className="bench-small" onClick={wire.clear}>
          Clear
        </button>
      </header>
      {exchanges.length === 0 && <p className="bench-soft">Nothing was sent yet.</p>}
      <ol>
        {exchanges.map((exchange) => (
          <li key={exchange.id}>
            <ExchangeView exchange={exchange} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function ExchangeView({ exchange }: { readonly exchange: Exchange }): ReactNode {
  const { method, url, requestHeaders, requestBody, answer, failure, durationMs } = exchange;
  return (
    <details open>
      <summary>
        <strong>{method}</strong> <span className="bench-url">{url}</span>
        <span className="bench-status" data-ok={answer !== undefined && answer.status < 400}>
          {answer?.status ?? (failure === undefined ? 'waiting' : 'failed')}
        </span>
        <span className="bench-soft">
          {durationMs === undefined ? '...' : `${Math.round(durationMs)} ms`}
        </span>
      </summary>
      <h3>Request</h3>
      <Headers headers={requestHeaders} />
      {requestBody !== '' && <BodyText text={requestBody} />}
      {answer !== undefined && (
        <>
          <h3>
            Answer {answer.status} {answer.statusText}
          </h3>
          <Headers headers={answer.headers} />
          {answer.body !== '' && <BodyText text={answer.body} />}
        </>
      )}
      {failure !== undefined && <p className="bench-failure">{failure}</p>}
    </details>
  );
}

function Headers({ headers }: { readonly headers: HeaderList }): ReactNode {
  const showsSecrets = useContext(ShowsSecrets);
  return (
    <dl>
      {headers.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{showsSecrets ? value : maskHeader(name, value)}</dd>
        </div>
      ))}
    </dl>
  );
}
