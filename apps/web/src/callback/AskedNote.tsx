import { useEffect, useRef, type ReactNode } from 'react';

import { Icon } from '../shared/icons.js';
import type { AskedCallback } from './CallbackForm.js';
import { strings } from './strings.js';
import { nameWindow, nameZone } from './words.js';

interface AskedNoteProps {
  readonly asked: AskedCallback;
  readonly onDone: () => void;
  readonly onAgain: () => void;
}

/** Takes the form's place, and its focus: what was asked for, and whether that is sure. */
export function AskedNote({ asked, onDone, onAgain }: AskedNoteProps): ReactNode {
  const { request, timeZone, isConfirmed } = asked;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className="callback-asked" data-confirmed={isConfirmed}>
      <Icon name={isConfirmed ? 'check' : 'warning'} />
      <h3 ref={title} tabIndex={-1}>
        {isConfirmed ? strings.scheduled(request.customer.name) : strings.unconfirmed}
      </h3>
      {!isConfirmed && <p>{strings.unconfirmedDetail}</p>}
      <p>{strings.scheduledDetail(request.phoneNumber)}</p>
      <ul>
        {request.windows.map((window) => (
          <li key={window.startAt}>{nameWindow(window, timeZone)}</li>
        ))}
      </ul>
      <p className="callback-zone">{nameZone(timeZone)}</p>
      {isConfirmed && <p>{strings.scheduledNote}</p>}
      <div className="form-buttons">
        {!isConfirmed && (
          <button type="button" className="form-secondary" onClick={onAgain}>
            {strings.again}
          </button>
        )}
        <button type="button" className="form-primary" onClick={onDone}>
          {strings.done}
        </button>
      </div>
    </div>
  );
}
