import type { ChatSnapshot } from '@parlance/chat';
import type { ReactNode } from 'react';

import { strings } from './strings.js';

/** While no colleague has come: that we look for one, and how long it may take where the contact center tells. */
export function WaitingNote({ queue }: { readonly queue: ChatSnapshot['queue'] }): ReactNode {
  return (
    <output className="chat-waiting">
      <span className="chat-spinner" aria-hidden="true" />
      <span>
        {strings.waiting} {queue?.position !== undefined && strings.queuePosition(queue.position)}{' '}
        {queue?.estimatedWaitMs !== undefined && strings.queueWait(Math.ceil(queue.estimatedWaitMs / 60_000))}
      </span>
    </output>
  );
}
