import type { ChatEnded } from '@parlance/chat';
import { useEffect, useRef, type ReactNode } from 'react';

import { strings } from './strings.js';

interface EndedChatProps {
  readonly ended: ChatEnded;
  readonly onStartNew: () => void;
}

/** Takes the composer's place, and its focus, once the chat is over. */
export function EndedChat({ ended, onStartNew }: EndedChatProps): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The composer that held the focus is gone: without this a keyboard would be thrown back to the top of the page.
    if (document.activeElement === document.body) button.current?.focus();
  }, []);
  return (
    <div className="chat-ended">
      <output className="chat-ended-title">{strings.ended[ended.by]}</output>
      <p>{strings.endedThanks}</p>
      <button ref={button} type="button" className="form-primary" onClick={onStartNew}>
        {strings.startNew}
      </button>
    </div>
  );
}
