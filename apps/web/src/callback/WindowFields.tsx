import type { TimeWindow } from '@parlance/chat';
import { useId, type ReactNode } from 'react';

import { Field } from '../shared/Field.js';
import { listSlots, type Day, type Slot } from './days.js';
import { strings } from './strings.js';
import { moveStart, moveToDay, slotsAfter } from './window.js';
import { nameChange, nameDay, nameSlot } from './words.js';

interface WindowFieldsProps {
  readonly title: string;
  readonly name: string;
  readonly days: readonly Day[];
  readonly day: Day;
  readonly nowMs: number;
  readonly window: TimeWindow;
  readonly error: string | undefined;
  readonly onChange: (window: TimeWindow) => void;
}

/** Day, start and end of one window. Its options are moments, so no time can be chosen that does not exist or is two. */
export function WindowFields({
  title,
  name,
  days,
  day,
  nowMs,
  window,
  error,
  onChange,
}: WindowFieldsProps): ReactNode {
  const errorId = useId();
  const changeId = useId();
  const slots = listSlots(day, nowMs);
  const change = nameChange(day);
  const changeDay = (date: string): void => {
    const next = days.find((each) => each.date === date);
    if (next !== undefined) onChange(moveToDay(window, slots, next, nowMs));
  };
  return (
    <fieldset className="callback-window" aria-describedby={`${errorId} ${changeId}`}>
      <legend>{title}</legend>
      <Field label={strings.day}>
        {(ties) => (
          <select {...ties} name={name} value={day.date} onChange={({ target }) => changeDay(target.value)}>
            {days.map((each) => (
              <option key={each.date} value={each.date}>
                {nameDay(each)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className="callback-times">
        <SlotField
          label={strings.from}
          slots={slots.slice(0, -1)}
          at={window.startAt}
          onChange={(startAt) => onChange(moveStart(window, startAt, slots))}
        />
        <SlotField
          label={strings.until}
          slots={slotsAfter(slots, window.startAt)}
          at={window.endAt}
          onChange={(endAt) => onChange({ ...window, endAt })}
        />
      </div>
      <output id={changeId}>
        {change !== undefined && <span className="callback-change">{change}</span>}
      </output>
      <p id={errorId} className="form-field-error">
        {error}
      </p>
    </fieldset>
  );
}

interface SlotFieldProps {
  readonly label: string;
  readonly slots: readonly Slot[];
  readonly at: string;
  readonly onChange: (at: string) => void;
}

const SlotField = ({ label, slots, at, onChange }: SlotFieldProps): ReactNode => (
  <Field label={label}>
    {(ties) => (
      <select {...ties} value={at} onChange={({ target }) => onChange(target.value)}>
        {slots.map((slot) => (
          <option key={slot.at} value={slot.at}>
            {nameSlot(slot)}
          </option>
        ))}
      </select>
    )}
  </Field>
);
