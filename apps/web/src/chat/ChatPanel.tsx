import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';

import type { Reach } from '../shared/reach.js';
import type { SiteAccount } from '../shared/site-account.js';
import { useKeptFocus } from '../shared/use-kept-focus.js';
import type { Providers } from '../shared/use-providers.js';
import type { SharedChat, SharedChatState } from '../shared-chat/shared-chat.js';
import type { StartSharedChat } from '../shared-chat/start.js';
import type { OnTalk } from './CallArea.js';
import { callerNumberOf } from './caller-number.js';
import { Conversation } from './Conversation.js';
import { PanelHead } from './PanelHead.js';
import { PreChatForm } from './PreChatForm.js';
import { strings } from './strings.js';

interface ChatPanelProps {
  readonly id: string;
  readonly providers: Providers;
  readonly chat: SharedChat;
  readonly state: SharedChatState;
  readonly start: StartSharedChat;
  readonly reach: Reach;
  readonly account: SiteAccount | undefined;
  readonly onTalk: OnTalk | undefined;
  readonly onHide: () => void;
}

/** The chat beside the page: the page stays usable, Escape hides the chat. */
export function ChatPanel({
  id,
  providers,
  chat,
  state,
  start,
  reach,
  account,
  onTalk,
  onHide,
}: ChatPanelProps): ReactNode {
  const firstField = useRef<HTMLElement>(null);
  const panel = useRef<HTMLDialogElement>(null);
  const composer = useRef<HTMLTextAreaElement>(null);
  const [isEnding, setIsEnding] = useState(false);
  const { phase } = state;

  // Focus follows to where the customer writes, when the panel appears and when the form becomes a conversation.
  useEffect(() => {
    (phase === 'none' ? firstField : composer).current?.focus({ preventScroll: true });
  }, [phase]);

  useKeptFocus(panel);
  useEscape(panel, isEnding ? () => setIsEnding(false) : onHide);

  return (
    <dialog ref={panel} id={id} className="chat-panel" open aria-label={strings.panel}>
      <PanelHead
        state={state}
        onEnd={() => setIsEnding(true)}
        onTalk={onTalk && (() => onTalk(state.phase === 'none' ? undefined : callerNumberOf(state.chatKey)))}
        onHide={onHide}
      />
      {state.phase === 'none' ? (
        <PreChatForm
          {...providers}
          reach={reach}
          account={account}
          firstFieldRef={(field) => {
            firstField.current = field;
          }}
          onStart={async (provider, input) => {
            await start(provider, input, account);
            chat.refresh();
          }}
        />
      ) : (
        <Conversation
          chat={chat}
          state={state}
          composerRef={composer}
          isEnding={isEnding}
          onEnding={setIsEnding}
          onTalk={onTalk}
        />
      )}
    </dialog>
  );
}

/** Calls back when Escape is pressed inside, unless it ends an input method's composing. */
function useEscape(inside: RefObject<HTMLElement | null>, onEscape: () => void): void {
  useEffect(() => {
    const element = inside.current;
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.isComposing) onEscape();
    };
    element?.addEventListener('keydown', listen);
    return () => element?.removeEventListener('keydown', listen);
  }, [inside, onEscape]);
}
