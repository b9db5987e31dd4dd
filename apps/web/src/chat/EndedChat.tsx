import type { ChatEnded } from '@parlance/chat';
import type { ReactNode } from 'react';

import { TAKES_FOCUS } from '../shared/use-kept-focus.js';
import { endedWords } from './ended-words.js';
import { strings } from './strings.js';

interface EndedChatProps {
  readonly ended: ChatEnded;
  readonly onStartNew: () => void;
}

/** Takes the composer's place, and its focus, once the chat is over. */
export function EndedChat({ ended, onStartNew }: EndedChatProps): ReactNode {
  return (
    <div className="chat-ended">
      <output className="chat-ended-title">{endedWords(ended)}</output>
      <p>{strings.endedThanks}</p>
      <button {...TAKES_FOCUS} type="button" className="form-primary" onClick={onStartNew}>
        {strings.startNew}
      </button>
    </div>
  );
}
