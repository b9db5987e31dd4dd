import type { Agent, Conversation } from '@parlance/client-sandbox';
import type { ReactNode } from 'react';

import { Icon } from '../shared/icons.js';
import { namesOf } from './names.js';
import { strings } from './strings.js';

interface CallNoteProps {
  readonly conversation: Conversation;
  readonly agents: readonly Agent[];
}

/** What became of the newest question for a number to call. */
export function CallNote({ conversation: { call }, agents }: CallNoteProps): ReactNode {
  if (call === undefined) return <div role="status" />;
  const { agentId, phoneNumber } = call;
  return (
    <div role="status" className="desk-call" data-answered={phoneNumber !== undefined}>
      <Icon name="phone" />
      {phoneNumber === undefined ? (
        strings.call.asked(namesOf([agentId], agents).join(''))
      ) : (
        <span>
          {strings.call.answered} <strong dir="ltr">{phoneNumber}</strong>
        </span>
      )}
    </div>
  );
}
