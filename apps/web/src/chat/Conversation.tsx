import { useState, type ReactNode, type RefObject } from 'react';

import type { SharedChat, SharedChatState } from '../shared-chat/shared-chat.js';
import { CallArea, type OnTalk } from './CallArea.js';
import { Composer } from './Composer.js';
import { ConnectionBanner } from './ConnectionBanner.js';
import { EndChat } from './EndChat.js';
import { EndedChat } from './EndedChat.js';
import { QueuePanel } from './QueuePanel.js';
import { strings } from './strings.js';
import { Transcript } from './Transcript.js';

import './composer.css';

interface ConversationProps {
  readonly chat: SharedChat;
  readonly state: Exclude<SharedChatState, { phase: 'none' }>;
  readonly composerRef: RefObject<HTMLTextAreaElement | null>;
  readonly isEnding: boolean;
  readonly onEnding: (isEnding: boolean) => void;
  readonly onTalk: OnTalk | undefined;
}

/** A chat under way, or just ended. */
export function Conversation({
  chat,
  state,
  composerRef,
  isEnding,
  onEnding,
  onTalk,
}: ConversationProps): ReactNode {
  const [problem, setProblem] = useState<string>();
  const { connection, ended } = state.chat;
  const send = (text: string, clientMessageId?: string): void => {
    void chat.sendMessage(text, clientMessageId);
  };
  const end = async (): Promise<void> => {
    onEnding(false);
    const { isDone } = await chat.endChat();
    setProblem(isDone ? undefined : strings.errors.endFailed);
  };

  return (
    <>
      <ConnectionBanner
        connection={connection}
        hasEnded={ended !== undefined}
        onReconnect={() => void chat.reconnect()}
        onStartNew={() => chat.forget()}
      />
      <Transcript view={state} onRetry={(clientMessageId, text) => send(text, clientMessageId)} />
      <QueuePanel
        isWaiting={state.chat.state === 'waiting'}
        queue={state.chat.queue}
        isAgain={state.notes.some(({ event }) => event.type === 'transfer-started')}
      />
      <CallArea chat={chat} state={state} onTalk={onTalk} />
      <div role="alert">{problem !== undefined && <p className="form-problem">{problem}</p>}</div>
      {ended !== undefined && <EndedChat ended={ended} onStartNew={() => chat.forget()} />}
      {ended === undefined && isEnding && <EndChat onKeep={() => onEnding(false)} onEnd={() => void end()} />}
      {ended === undefined && (
        <div hidden={isEnding}>
          <Composer
            maxLength={state.profile.capabilities.maxMessageLength}
            fieldRef={composerRef}
            onSend={(text) => send(text)}
            onTyping={(isTyping) => chat.setTyping(isTyping)}
          />
        </div>
      )}
    </>
  );
}
