import type { Participant } from '@parlance/chat';
import type { ReactNode } from 'react';

import { listNames } from '../shared/format.js';
import { strings } from './strings.js';

/** Who types now. The status stays on the page, empty, so that screen readers notice its words. */
export function TypingIndicator({
  participants,
}: {
  readonly participants: readonly Participant[];
}): ReactNode {
  const typing = participants.filter(({ role }) => role !== 'customer');
  const names = listNames(typing.map(({ name, role }) => name || strings.roles[role]));
  return (
    <output className="chat-typing">
      {typing.length > 0 && (
        <>
          <span className="chat-dots" aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          {typing.length === 1 ? strings.typing(names) : strings.typingMany(names)}
        </>
      )}
    </output>
  );
}
