import type { ChatSnapshot } from '@parlance/chat';
import type { ReactNode } from 'react';

import { strings } from './strings.js';

interface WaitingNoteProps {
  readonly queue: ChatSnapshot['queue'];
  /** There was a colleague, who gave the chat on. */
  readonly isAgain: boolean;
}

/** While no colleague is there: that we look for one, and how long it may take where the contact center tells. */
export function WaitingNote({ queue, isAgain }: WaitingNoteProps): ReactNode {
  return (
    <output className="chat-waiting">
      <span className="chat-spinner" aria-hidden="true" />
      <span>
        {isAgain ? strings.waitingAgain : strings.waiting}{' '}
        {queue?.position !== undefined && strings.queuePosition(queue.position)}{' '}
        {queue?.estimatedWaitMs !== undefined && strings.queueWait(Math.ceil(queue.estimatedWaitMs / 60_000))}
      </span>
    </output>
  );
}
