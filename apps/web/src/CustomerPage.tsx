import { useEffect, useState, type ReactNode } from 'react';

import { ChatWidget } from './chat/ChatWidget.js';
import { browserTab } from './shared-chat/browser-tab.js';
import { SharedChat } from './shared-chat/shared-chat.js';
import { createStart, type StartSharedChat } from './shared-chat/start.js';
import { loadConfig } from './shared/config.js';
import { Site } from './site/Site.js';

interface Chat {
  readonly gatewayUrl: string;
  readonly shared: SharedChat;
  readonly start: StartSharedChat;
}

/** Of this tab: whether the chat is shown, also after a reload. */
const OPEN_KEY = 'parlance-chat-open';

const openChat = async (): Promise<Chat> => {
  const { gatewayUrl } = await loadConfig();
  return { gatewayUrl, shared: new SharedChat(browserTab(gatewayUrl)), start: createStart(gatewayUrl) };
};

/** The company's page, with the chat once its configuration is known. */
export function CustomerPage(): ReactNode {
  const [chat, setChat] = useState<Chat>();
  const [isOpen, setIsOpen] = useState(() => sessionStorage.getItem(OPEN_KEY) === 'true');
  const changeOpen = (next: boolean): void => {
    sessionStorage.setItem(OPEN_KEY, String(next));
    setIsOpen(next);
  };

  useEffect(() => {
    // A page without a chat is better than no page.
    openChat().then(setChat, (error: unknown) => console.error('The chat is not available.', error));
  }, []);

  return (
    <>
      <Site onChat={() => changeOpen(true)} />
      {chat !== undefined && <ChatWidget {...chat} isOpen={isOpen} onOpenChange={changeOpen} />}
    </>
  );
}
