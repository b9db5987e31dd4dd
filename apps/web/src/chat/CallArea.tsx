import { useState, type ReactNode } from 'react';

import type { SharedChat, SharedChatState } from '../shared-chat/shared-chat.js';
import { callerNumberOf, keepCallerNumber } from './caller-number.js';
import { CallPrompt } from './CallPrompt.js';
import { useDeclinedCall } from './declined-calls.js';
import { nameOf } from './names.js';
import { strings } from './strings.js';

/** Opens the telephone of the page, for a customer with this number, where it is known. */
export type OnTalk = (phoneNumber: string | undefined) => void;

interface CallAreaProps {
  readonly chat: SharedChat;
  readonly state: Exclude<SharedChatState, { phase: 'none' }>;
  /** Calls from the browser; absent where that is not possible. */
  readonly onTalk: OnTalk | undefined;
}

/** While an agent waits for a number to call: the question, or the way back to it. */
export function CallArea({ chat, state, onTalk }: CallAreaProps): ReactNode {
  const { callRequest } = state.chat;
  const { declined, decline, reconsider } = useDeclinedCall(state.chatKey, callRequest?.requestId);
  const [isReconsidered, setIsReconsidered] = useState(false);
  if (callRequest === undefined) return null;
  const { requestId, from } = callRequest;
  if (declined !== undefined) {
    return (
      <p className="chat-declined">
        {strings.call[declined]}{' '}
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
      onAnswer={(phoneNumber) => {
        keepCallerNumber(state.chatKey, phoneNumber);
        return chat.callMe(requestId, phoneNumber);
      }}
      onDecline={() => decline('declined')}
      onTalk={
        onTalk &&
        ((phoneNumber) => {
          if (phoneNumber !== '') keepCallerNumber(state.chatKey, phoneNumber);
          decline('talkedHere');
          onTalk(callerNumberOf(state.chatKey));
        })
      }
      takesFocus={isReconsidered}
    />
  );
}
