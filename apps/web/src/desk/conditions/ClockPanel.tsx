import { useEffect, useState, type FormEvent, type ReactNode } from 'react';

import { clockWords, readAdvance, STEPS, type Unit } from './clock-words.js';
import { NumberField } from './NumberField.js';
import { Panel } from './Panel.js';
import { SelectField } from './SelectField.js';
import { strings } from './strings.js';

interface ClockPanelProps {
  readonly aheadMs: number;
  readonly onAdvance: (byMs: number) => Promise<boolean>;
}

const UNITS: readonly Unit[] = ['seconds', 'minutes', 'hours'];
const UNIT_OPTIONS = UNITS.map((unit) => ({ value: unit, label: strings.clock.units[unit] }));

/** What time it is in the sandbox, and how to make it later. */
export function ClockPanel({ aheadMs, onAdvance }: ClockPanelProps): ReactNode {
  const now = useSecond() + aheadMs;
  return (
    <Panel title={strings.clock.title} lead={strings.clock.lead}>
      <p className="desk-clock">
        <span>{strings.clock.now}</span> <time dateTime={new Date(now).toISOString()}>{clockWords(now)}</time>
      </p>
      <div className="desk-buttons" role="group" aria-label={strings.clock.steps}>
        {STEPS.map(({ label, byMs }) => (
          <button key={byMs} type="button" className="desk-action" onClick={() => void onAdvance(byMs)}>
            + {label}
          </button>
        ))}
      </div>
      <OwnStep onAdvance={onAdvance} />
    </Panel>
  );
}

function OwnStep({ onAdvance }: Pick<ClockPanelProps, 'onAdvance'>): ReactNode {
  const [typed, setTyped] = useState('30');
  const [unit, setUnit] = useState<Unit>('minutes');
  const byMs = readAdvance(typed, unit);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (byMs !== undefined) void onAdvance(byMs);
  };
  return (
    <form className="desk-fields" onSubmit={submit}>
      <NumberField
        label={strings.clock.own}
        value={typed}
        problem={byMs === undefined ? strings.clock.wrongAmount : undefined}
        onChange={setTyped}
      />
      <SelectField label={strings.clock.unit} value={unit} options={UNIT_OPTIONS} onChange={setUnit} />
      <button type="submit" className="desk-action" disabled={byMs === undefined}>
        {strings.clock.advance}
      </button>
    </form>
  );
}

/** The browser's time, to the second. */
function useSecond(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
