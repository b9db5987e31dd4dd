import { useEffect, useId, useRef, type ReactNode } from 'react';

import { strings } from './strings.js';

interface EndChatProps {
  readonly onKeep: () => void;
  readonly onEnd: () => void;
}

/** Asks before a chat is ended. The harmless answer has the focus, and focus goes back to where it was. */
export function EndChat({ onKeep, onEnd }: EndChatProps): ReactNode {
  const titleId = useId();
  const detailId = useId();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    keep.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <div className="chat-confirm" role="alertdialog" aria-labelledby={titleId} aria-describedby={detailId}>
      <p id={titleId} className="chat-confirm-title">
        {strings.confirmEnd}
      </p>
      <p id={detailId}>{strings.confirmEndDetail}</p>
      <div className="form-buttons">
        <button ref={keep} type="button" className="form-secondary" onClick={onKeep}>
          {strings.keep}
        </button>
        <button type="button" className="form-danger" onClick={onEnd}>
          {strings.end}
        </button>
      </div>
    </div>
  );
}
