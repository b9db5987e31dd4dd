import type { ChatSnapshot } from '@parlance/chat';
import type { ReactNode } from 'react';

import { queueWords } from './queue-words.js';
import { strings } from './strings.js';

interface QueuePanelProps {
  readonly isWaiting: boolean;
  readonly queue: ChatSnapshot['queue'];
  /** There was a colleague, who gave the chat on. */
  readonly isAgain: boolean;
}

/**
 * While no colleague is there: that we look for one, and how long it may take where the contact center tells. The statuses
 * stay on the page, empty, so that screen readers notice their words; what changes as the queue moves has one of its own.
 */
export function QueuePanel({ isWaiting, queue, isAgain }: QueuePanelProps): ReactNode {
  const words = isWaiting ? queueWords(queue) : [];
  return (
    <div className={isWaiting ? 'chat-waiting' : undefined}>
      {isWaiting && <span className="chat-spinner" aria-hidden="true" />}
      <div>
        <output>{isWaiting && (isAgain ? strings.waitingAgain : strings.waiting)}</output>
        <output className="chat-queue">
          {words.map((each) => (
            <span key={each}>{each} </span>
          ))}
        </output>
      </div>
    </div>
  );
}
