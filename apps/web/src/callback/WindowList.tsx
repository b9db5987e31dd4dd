import type { ReactNode } from 'react';

import type { FieldErrors } from './callback-input.js';
import { strings } from './strings.js';
import { dayOf, type ChosenWindows } from './use-windows.js';
import { WindowFields } from './WindowFields.js';

interface WindowListProps {
  readonly windows: ChosenWindows;
  readonly errors: FieldErrors;
}

/** When to call, and when to try again. */
export function WindowList({ windows, errors }: WindowListProps): ReactNode {
  const { days, nowMs, list, canAdd, change, add, remove } = windows;
  const [window, other] = list;
  return (
    <>
      <WindowFields
        title={strings.window}
        name="window"
        days={days}
        day={dayOf(days, window)}
        nowMs={nowMs}
        window={window}
        error={errors.window}
        onChange={(changed) => change(0, changed)}
      />
      {other !== undefined && (
        <WindowFields
          title={strings.otherWindow}
          name="otherWindow"
          days={days}
          day={dayOf(days, other)}
          nowMs={nowMs}
          window={other}
          error={errors.otherWindow}
          onChange={(changed) => change(1, changed)}
        />
      )}
      {(canAdd || other !== undefined) && (
        <button type="button" className="form-link-button callback-second" onClick={canAdd ? add : remove}>
          {canAdd ? strings.addWindow : strings.removeWindow}
        </button>
      )}
    </>
  );
}
