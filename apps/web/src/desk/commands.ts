import type { SandboxClient } from '@parlance/client-sandbox';

/** What can be done with a chat; each rejects with the client's error. */
export interface ChatCommands {
  readonly accept: (conversationId: string, agentId: string) => Promise<void>;
  readonly join: (conversationId: string, agentId: string) => Promise<void>;
  readonly say: (conversationId: string, agentId: string, text: string) => Promise<void>;
  readonly setTyping: (conversationId: string, agentId: string, isTyping: boolean) => Promise<void>;
  readonly requestCall: (conversationId: string, agentId: string) => Promise<void>;
  readonly requeue: (conversationId: string, agentId: string) => Promise<void>;
  readonly end: (conversationId: string, agentId: string) => Promise<void>;
  readonly pushUrl: (conversationId: string, page: SentAddress) => Promise<void>;
  readonly redirect: (conversationId: string, page: SentAddress) => Promise<void>;
}

/** An address for the customer; without `agentId` it comes from the contact center. */
export interface SentAddress {
  readonly url: string;
  readonly agentId?: string;
}

/** The agent door, as commands. */
export const createChatCommands = ({ conversations }: SandboxClient): ChatCommands => ({
  accept: async (conversationId, agentId) => {
    await conversations.accept({ path: { conversationId }, body: { agentId } });
  },
  join: async (conversationId, agentId) => {
    await conversations.join({ path: { conversationId }, body: { agentId } });
  },
  say: async (conversationId, agentId, text) => {
    await conversations.say({ path: { conversationId }, body: { agentId, text } });
  },
  setTyping: async (conversationId, agentId, isTyping) => {
    await conversations.setTyping({ path: { conversationId }, body: { agentId, isTyping } });
  },
  requestCall: async (conversationId, agentId) => {
    await conversations.requestCall({ path: { conversationId }, body: { agentId } });
  },
  requeue: async (conversationId, agentId) => {
    await conversations.requeue({ path: { conversationId }, body: { agentId } });
  },
  end: async (conversationId, agentId) => {
    await conversations.end({ path: { conversationId }, body: { agentId } });
  },
  pushUrl: async (conversationId, page) => {
    await conversations.pushUrl({ path: { conversationId }, body: page });
  },
  redirect: async (conversationId, page) => {
    await conversations.redirect({ path: { conversationId }, body: page });
  },
});
