import type { Callback } from '@parlance/client-sandbox';
import { useId, type ReactNode } from 'react';

import { formatAt } from '../../shared/format.js';
import { strings } from './strings.js';
import { describeWindow } from './window-words.js';

import './callbacks.css';

/** The calls that customers asked for, the newest first. */
export function CallbackList({ callbacks }: { readonly callbacks: readonly Callback[] }): ReactNode {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return (
    <section className="desk-page" tabIndex={0} aria-labelledby="desk-callbacks">
      <h2 id="desk-callbacks">{strings.title}</h2>
      <p className="desk-page-lead">{strings.lead(timeZone)}</p>
      {callbacks.length === 0 ? (
        <div className="desk-page-nothing">
          <p>{strings.none}</p>
          <p>{strings.noneDetail}</p>
        </div>
      ) : (
        <ul className="desk-callbacks" aria-live="polite">
          {callbacks.toReversed().map((callback) => (
            <li key={callback.callbackId}>
              <CallbackCard callback={callback} timeZone={timeZone} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface CallbackCardProps {
  readonly callback: Callback;
  readonly timeZone: string;
}

function CallbackCard({ callback, timeZone }: CallbackCardProps): ReactNode {
  const { customerName, phoneNumber, queueName, vendor, priority, windows, comment, requestedAt } = callback;
  const titleId = useId();
  const facts = [
    [strings.phone, phoneNumber],
    [strings.priority, String(priority)],
    [strings.queue, queueName],
    [strings.vendor, vendor],
    [strings.asked, formatAt(requestedAt)],
    ...Object.entries(callback.data ?? {}),
  ] as const;
  return (
    <article className="desk-callback" aria-labelledby={titleId}>
      <h3 id={titleId}>{customerName}</h3>
      <h4>{strings.windows}</h4>
      <ol className="desk-callback-windows">
        {windows.map((window) => {
          const { local, utc } = describeWindow(window, timeZone);
          return (
            <li key={`${window.startAt} ${window.endAt}`}>
              <strong>{local}</strong> <span>{utc}</span>
            </li>
          );
        })}
      </ol>
      {comment !== undefined && comment !== '' && (
        <p className="desk-callback-comment">
          <span>{strings.comment}: </span>
          {comment}
        </p>
      )}
      <dl className="desk-callback-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
