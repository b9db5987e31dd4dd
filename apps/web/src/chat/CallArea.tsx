import { useState, type ReactNode } from 'react';

import type { SharedChat, SharedChatState } from '../shared-chat/shared-chat.js';
import { CallPrompt } from './CallPrompt.js';
import { useDeclinedCall } from './declined-calls.js';
import { nameOf } from './names.js';
import { strings } from './strings.js';

interface CallAreaProps {
  readonly chat: SharedChat;
  readonly state: Exclude<SharedChatState, { phase: 'none' }>;
}

/** While an agent waits for a number to call: the question, or the way back to it. */
export function CallArea({ chat, state }: CallAreaProps): ReactNode {
  const { callRequest } = state.chat;
  const { isDeclined, decline, reconsider } = useDeclinedCall(state.chatKey, callRequest?.requestId);
  const [isReconsidered, setIsReconsidered] = useState(false);
  if (callRequest === undefined) return null;
  const { requestId, from } = callRequest;
  if (isDeclined) {
    return (
      <p className="chat-declined">
        {strings.call.declined}{' '}
        <button
          type="button"
          className="form-link-button"
          onClick={() => {
            setIsReconsidered(true);
            reconsider();
          }}
        >
          {strings.call.reconsider}
        </button>
      </p>
    );
  }
  return (
    <CallPrompt
      name={from === undefined ? strings.team : nameOf(state.chat, from)}
      onAnswer={(phoneNumber) => chat.callMe(requestId, phoneNumber)}
      onDecline={decline}
      takesFocus={isReconsidered}
    />
  );
}
