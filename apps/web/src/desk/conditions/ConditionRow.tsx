import type { Condition } from '@parlance/client-sandbox';
import { useId, useState, type FormEvent, type ReactNode } from 'react';

import { Prose } from '../../shared/Prose.js';
import {
  isChanged,
  limitsOf,
  nameWords,
  readValue,
  valueWords,
  type ConditionValue,
} from './condition-words.js';
import { strings } from './strings.js';

interface ConditionRowProps {
  readonly condition: Condition;
  /** Whether it worked. */
  readonly onChange: (value: ConditionValue) => Promise<boolean>;
}

/** One condition: what it is about, its value, and the way back. */
export function ConditionRow({ condition, onChange }: ConditionRowProps): ReactNode {
  const { name, description, defaultValue } = condition;
  const id = useId();
  return (
    <div className="desk-condition">
      <label htmlFor={id}>{nameWords(name)}</label>
      <p id={`${id}-about`}>
        <Prose text={description} />
      </p>
      <ConditionControl id={id} aboutId={`${id}-about`} condition={condition} onChange={onChange} />
      {isChanged(condition) && (
        <p className="desk-condition-changed">
          {strings.changed(valueWords(defaultValue))}{' '}
          <button
            type="button"
            className="desk-link"
            aria-label={strings.backOneLabel(nameWords(name))}
            onClick={() => void onChange(defaultValue)}
          >
            {strings.backOne}
          </button>
        </p>
      )}
    </div>
  );
}

interface ControlProps extends ConditionRowProps {
  readonly id: string;
  readonly aboutId: string;
}

function ConditionControl(props: ControlProps): ReactNode {
  const { id, aboutId, condition, onChange } = props;
  const { type, value, choices = [] } = condition;
  if (type === 'integer' || type === 'text') return <TypedControl {...props} />;
  if (type === 'boolean')
    return (
      <input
        id={id}
        type="checkbox"
        aria-describedby={aboutId}
        checked={value === true}
        onChange={({ target }) => void onChange(target.checked)}
      />
    );
  return (
    <select
      id={id}
      aria-describedby={aboutId}
      value={String(value)}
      onChange={({ target }) => void onChange(target.value)}
    >
      {choices.map((choice) => (
        <option key={choice}>{choice}</option>
      ))}
    </select>
  );
}

/** A value that is typed is set by Enter or the button, not at each key. */
function TypedControl({ id, aboutId, condition, onChange }: ControlProps): ReactNode {
  const { name, type, value } = condition;
  const [draft, setDraft] = useState<string>();
  const typed = draft ?? String(value);
  const next = readValue(condition, typed);
  const { minimum, maximum } = limitsOf(condition);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (next === undefined || next === value) return;
    void onChange(next).then((isSet) => (isSet ? setDraft(undefined) : undefined));
  };
  return (
    <form className="desk-condition-typed" onSubmit={submit}>
      <input
        id={id}
        type="text"
        inputMode={type === 'integer' ? 'numeric' : 'text'}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${aboutId} ${id}-problem`}
        aria-invalid={next === undefined}
        value={typed}
        onChange={({ target }) => setDraft(target.value)}
      />
      <button
        type="submit"
        className="desk-action"
        aria-label={strings.set(nameWords(name))}
        disabled={next === undefined || next === value}
      >
        {strings.setShort}
      </button>
      <p id={`${id}-problem`} className="desk-field-problem">
        {next === undefined && strings.wholeNumber(minimum, maximum)}
      </p>
    </form>
  );
}
