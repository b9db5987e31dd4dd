import type { ChatSnapshot } from '@parlance/chat';
import type { ReactNode } from 'react';

import { listNames } from '../shared/format.js';
import { nameOf } from './names.js';
import { strings } from './strings.js';

/** Who types now. The status stays on the page, empty, so that screen readers notice its words. */
export function TypingIndicator({ chat }: { readonly chat: ChatSnapshot }): ReactNode {
  const typing = chat.typing.filter(({ role }) => role !== 'customer');
  const names = listNames(typing.map((participant) => nameOf(chat, participant)));
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
