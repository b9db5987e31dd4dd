import type { ReactNode } from 'react';

import { CallCard } from './CallCard.js';
import type { DeskPhone, PhoneSnapshot } from './desk-phone.js';
import { IncomingCard } from './IncomingCard.js';
import { strings } from './strings.js';

import '../controls.css';
import './phone.css';

interface PhoneAreaProps {
  readonly phone: DeskPhone | undefined;
  readonly snapshot: PhoneSnapshot;
}

/** The agent's phone, whatever else the desk shows. */
export function PhoneArea({ phone, snapshot }: PhoneAreaProps): ReactNode {
  const { incoming, call, lastCall, problem } = snapshot;
  const status = snapshot.status === 'registered' && call !== undefined ? 'in-call' : snapshot.status;
  return (
    <section className="phone" aria-labelledby="desk-phone">
      <h2 id="desk-phone">{strings.title}</h2>
      <output className="phone-status" data-status={status}>
        {strings.status[status]}
      </output>
      {incoming !== undefined && (
        <IncomingCard
          incoming={incoming}
          onAnswer={() => void phone?.answer()}
          onRefuse={() => phone?.refuse()}
        />
      )}
      {phone !== undefined && call !== undefined && <CallCard phone={phone} current={call} />}
      <output className="phone-last">
        {lastCall !== undefined && (lastCall === 'over' ? strings.over : strings.ended[lastCall])}
      </output>
      <div role="alert">{problem !== undefined && <p className="phone-problem">{explain(problem)}</p>}</div>
    </section>
  );
}

const words = new Map<string, string>(Object.entries(strings.problems));

const explain = (code: string): string => words.get(code) ?? strings.problems.other;
