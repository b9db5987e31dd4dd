import type { RemoteProvider } from '@parlance/chat/remote';
import { useEffect, useMemo, useState, type ReactNode } from 'react';

import type { CallbackDialog } from './callback/CallbackDialog.js';
import { ChatWidget } from './chat/ChatWidget.js';
import { browserTab } from './shared-chat/browser-tab.js';
import { SharedChat } from './shared-chat/shared-chat.js';
import { createStart, type StartSharedChat } from './shared-chat/start.js';
import { loadConfig } from './shared/config.js';
import { useProviders } from './shared/use-providers.js';
import { Site } from './site/Site.js';

interface Chat {
  readonly gatewayUrl: string;
  readonly shared: SharedChat;
  readonly start: StartSharedChat;
}

interface Callback {
  readonly CallbackDialog: typeof CallbackDialog;
}

/** Of this tab: whether the chat is shown, also after a reload. */
const OPEN_KEY = 'parlance-chat-open';

/** Loaded when it is wanted: with the calendar's rules it is large, and most customers never open it. */
const loadCallback = (): Promise<Callback> => import('./callback/CallbackDialog.js');

const openChat = async (): Promise<Chat> => {
  const { gatewayUrl } = await loadConfig();
  return { gatewayUrl, shared: new SharedChat(browserTab(gatewayUrl)), start: createStart(gatewayUrl) };
};

/** The company's page, with the chat, and with callbacks where a contact center has them, once its configuration is known. */
export function CustomerPage(): ReactNode {
  const [chat, setChat] = useState<Chat>();
  const [isOpen, setIsOpen] = useState(() => sessionStorage.getItem(OPEN_KEY) === 'true');
  const [callback, setCallback] = useState<Callback>();
  const providers = useProviders(chat?.gatewayUrl);
  const callers = useMemo(() => withCallbacks(providers.providers ?? []), [providers.providers]);
  const changeOpen = (next: boolean): void => {
    sessionStorage.setItem(OPEN_KEY, String(next));
    setIsOpen(next);
  };
  const openCallback = (): void => {
    // Where not even that can be loaded, the chat tells what is wrong.
    loadCallback().then(setCallback, () => changeOpen(true));
  };

  useEffect(() => {
    // A page without a chat is better than no page.
    openChat().then(setChat, (error: unknown) => console.error('The chat is not available.', error));
  }, []);

  return (
    <>
      <Site onChat={() => changeOpen(true)} onCallback={callers === undefined ? undefined : openCallback} />
      {chat !== undefined && (
        <ChatWidget
          providers={providers}
          shared={chat.shared}
          start={chat.start}
          isOpen={isOpen}
          onOpenChange={changeOpen}
        />
      )}
      {chat !== undefined && callers !== undefined && callback !== undefined && (
        <callback.CallbackDialog
          gatewayUrl={chat.gatewayUrl}
          providers={callers}
          onClose={() => setCallback(undefined)}
          onChat={() => changeOpen(true)}
        />
      )}
    </>
  );
}

function withCallbacks(
  providers: readonly RemoteProvider[],
): readonly [RemoteProvider, ...RemoteProvider[]] | undefined {
  const [first, ...others] = providers.filter(({ profile }) => profile.capabilities.callbacks);
  return first === undefined ? undefined : [first, ...others];
}
