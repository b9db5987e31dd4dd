import { useId, type ReactNode } from 'react';

interface NumberFieldProps {
  readonly label: string;
  readonly value: string;
  /** Why it cannot be taken. */
  readonly problem?: string | undefined;
  readonly onChange: (typed: string) => void;
}

/** A field for a number, as it is typed. */
export function NumberField({ label, value, problem, onChange }: NumberFieldProps): ReactNode {
  const id = useId();
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={({ target }) => onChange(target.value)}
      />
      {problem !== undefined && (
        <p id={`${id}-problem`} className="desk-field-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
