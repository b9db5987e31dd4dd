import { useId, type ReactNode } from 'react';

import './form.css';

/** What ties a field to its label and its error. */
interface FieldProps {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string;
}

interface LabelledProps {
  readonly label: string;
  readonly note?: string;
  readonly error?: string | undefined;
  readonly children: (field: FieldProps) => ReactNode;
}

/** A labelled field with its error below. */
export function Field({ label, note, error, children }: LabelledProps): ReactNode {
  const id = useId();
  const errorId = useId();
  return (
    <div className="form-field">
      <label htmlFor={id}>
        {label} {note !== undefined && <span>{note}</span>}
      </label>
      {children({ id, 'aria-invalid': error !== undefined, 'aria-describedby': errorId })}
      <p id={errorId} className="form-field-error">
        {error}
      </p>
    </div>
  );
}
