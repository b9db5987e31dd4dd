import type { RemoteProvider } from '@parlance/chat/remote';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';

import { AccountMenu } from './account/AccountMenu.js';
import { useAccount, type AccountState } from './account/use-account.js';
import { CallDock } from './call/CallDock.js';
import { CallSection } from './call/CallSection.js';
import { useTalk } from './call/use-talk.js';
import { useVoice } from './call/use-voice.js';
import type { CallbackDialog } from './callback/CallbackDialog.js';
import { ChatWidget } from './chat/ChatWidget.js';
import { browserTab } from './shared-chat/browser-tab.js';
import { SharedChat } from './shared-chat/shared-chat.js';
import { createStart, type StartSharedChat } from './shared-chat/start.js';
import { loadConfig } from './shared/config.js';
import { createReach, type Reach } from './shared/reach.js';
import { useProviders } from './shared/use-providers.js';
import { Site } from './site/Site.js';

interface Chat {
  readonly gatewayUrl: string;
  readonly accountUrl: string | undefined;
  readonly reach: Reach;
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
  const { gatewayUrl, accountUrl } = await loadConfig();
  const reach = createReach(gatewayUrl);
  return {
    gatewayUrl,
    accountUrl,
    reach,
    shared: new SharedChat(browserTab(gatewayUrl, reach)),
    start: createStart(gatewayUrl, reach),
  };
};

/** The company's page, with the chat, and with callbacks where a contact center has them, once its configuration is known. */
export function CustomerPage(): ReactNode {
  const [chat, setChat] = useState<Chat>();
  const [isOpen, setIsOpen] = useState(() => sessionStorage.getItem(OPEN_KEY) === 'true');
  const [callback, setCallback] = useState<Callback>();
  const providers = useProviders(chat?.gatewayUrl);
  const [isCallNear, setIsCallNear] = useState(false);
  const { voice, reload } = useVoice(chat?.gatewayUrl, isCallNear || isOpen);
  const account = useCustomer(chat);
  const { talk, open: openTalk, close: closeTalk } = useTalk(account?.customer);
  const callers = useMemo(() => withCallbacks(providers.providers ?? []), [providers.providers]);
  const changeOpen = (next: boolean): void => {
    sessionStorage.setItem(OPEN_KEY, String(next));
    setIsOpen(next);
  };
  const onCallNear = useCallback(() => setIsCallNear(true), []);
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
      <Site
        onChat={() => changeOpen(true)}
        onCallback={callers === undefined ? undefined : openCallback}
        account={account && <AccountMenu account={account} />}
        call={
          <CallSection voice={voice} reload={reload} onNear={onCallNear} onChat={() => changeOpen(true)} />
        }
      />
      {chat !== undefined && (
        <ChatWidget
          providers={providers}
          shared={chat.shared}
          start={chat.start}
          reach={chat.reach}
          account={account}
          onTalk={voice.status === 'on' ? openTalk : undefined}
          isOpen={isOpen}
          onOpenChange={changeOpen}
        />
      )}
      {voice.status === 'on' && talk !== undefined && (
        <CallDock voice={voice} customerNumber={talk.customerNumber} onClose={closeTalk} />
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

/** The customer's account; whoever signs out, or is signed out, takes their chat along. */
function useCustomer(chat: Chat | undefined): AccountState | undefined {
  const account = useAccount(chat?.accountUrl, chat?.shared.keepFor);
  return useMemo(
    () =>
      account && {
        ...account,
        signOut: async () => {
          await chat?.shared.signOut();
          await account.signOut();
        },
      },
    [account, chat],
  );
}

function withCallbacks(
  providers: readonly RemoteProvider[],
): readonly [RemoteProvider, ...RemoteProvider[]] | undefined {
  const [first, ...others] = providers.filter(({ profile }) => profile.capabilities.callbacks);
  return first === undefined ? undefined : [first, ...others];
}
