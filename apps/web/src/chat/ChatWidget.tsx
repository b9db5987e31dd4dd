import { useEffect, useId, useRef, useSyncExternalStore, type ReactNode } from 'react';

import { Icon } from '../shared/icons.js';
import type { Reach } from '../shared/reach.js';
import type { SiteAccount } from '../shared/site-account.js';
import type { Providers } from '../shared/use-providers.js';
import type { ChatView } from '../shared-chat/replica.js';
import type { SharedChat } from '../shared-chat/shared-chat.js';
import type { StartSharedChat } from '../shared-chat/start.js';
import type { OnTalk } from './CallArea.js';
import { ChatPanel } from './ChatPanel.js';
import { strings } from './strings.js';
import { countNews, useUnread } from './unread.js';

import '../shared/theme.css';
import './chat.css';

interface ChatWidgetProps {
  readonly providers: Providers;
  readonly shared: SharedChat;
  readonly start: StartSharedChat;
  readonly reach: Reach;
  readonly account: SiteAccount | undefined;
  /** Calls from the browser; absent where that is not possible. */
  readonly onTalk: OnTalk | undefined;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

const isBlank = ({ chat, notes }: ChatView): boolean => chat.messages.length === 0 && notes.length === 0;

/** The launcher in the corner and the panel above it. */
export function ChatWidget({
  providers,
  shared,
  start,
  reach,
  account,
  onTalk,
  isOpen,
  onOpenChange,
}: ChatWidgetProps): ReactNode {
  const state = useSyncExternalStore(shared.subscribe, shared.snapshot);
  const unread = useUnread(state.phase === 'none' ? 0 : countNews(state), isOpen);
  const launcher = useRef<HTMLButtonElement>(null);
  const panelId = useId();

  // A chat that the gateway no longer knows, found again by a reload: there is nothing to show of it.
  const isForgotten = state.phase === 'open' && state.chat.ended !== undefined && isBlank(state);
  useEffect(() => {
    if (isForgotten) shared.forget();
  }, [shared, isForgotten]);

  const hide = (): void => {
    onOpenChange(false);
    launcher.current?.focus();
  };

  return (
    <div className="chat" data-open={isOpen}>
      {isOpen && (
        <ChatPanel
          id={panelId}
          providers={providers}
          chat={shared}
          state={state}
          start={start}
          reach={reach}
          account={account}
          onTalk={onTalk}
          onHide={hide}
        />
      )}
      <button
        ref={launcher}
        type="button"
        className="chat-launcher"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={() => onOpenChange(!isOpen)}
      >
        <Icon name={isOpen ? 'minimise' : 'chat'} />
        <span className={isOpen ? 'visually-hidden' : undefined}>
          {isOpen ? strings.launcherOpen : strings.launcher}
        </span>
        {unread > 0 && (
          <span className="chat-badge">
            <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>
            <span className="visually-hidden">{strings.unread(unread)}</span>
          </span>
        )}
      </button>
      <output className="visually-hidden">{unread > 0 && strings.unread(unread)}</output>
    </div>
  );
}
