import type { Conversation, SandboxClient } from '@parlance/client-sandbox';

/** One text as the agent sees it. */
export interface SeenText {
  readonly from: 'customer' | 'agent' | 'system';
  readonly text: string;
}

/** What an agent can do at every vendor, in the one chat that a test starts. Fits the contract suite's `ContractAgent`. */
export interface TalkingAgent {
  /** Takes the chat; waits until it is there. */
  accept(): Promise<void>;
  say(text: string): Promise<void>;
  setTyping(isTyping: boolean): Promise<void>;
  /** Resolves once the agent is shown that the customer types, or does not. */
  seesTyping(isTyping: boolean): Promise<void>;
  end(lastTexts?: readonly string[]): Promise<void>;
  transcript(): Promise<readonly SeenText[]>;
  requeue(): Promise<void>;
  join(): Promise<void>;
}

/** The operation by which a driver reads what was said. */
export interface Reads {
  readonly vendor: string;
  readonly operation: string;
}

/** One of the agents that every sandbox has. */
export const AGENT_ID = 'rosa';
const SECOND_AGENT_ID = 'kenji';

/** Plays the agent at the sandbox's agent door. */
export function agentAt(sandbox: SandboxClient, reads: Reads): TalkingAgent {
  const { conversations } = sandbox;
  const agentId = AGENT_ID;
  const path = async (): Promise<{ conversationId: string }> => {
    const { conversationId } = await conversationWhere(sandbox, () => true);
    return { conversationId };
  };
  const say = async (text: string): Promise<void> => {
    await conversations.say({ path: await path(), body: { agentId, text } });
  };
  return {
    accept: async () => void (await conversations.accept({ path: await path(), body: { agentId } })),
    say,
    setTyping: async (isTyping) => {
      await conversations.setTyping({ path: await path(), body: { agentId, isTyping } });
    },
    seesTyping: async (isTyping) => {
      await conversationWhere(sandbox, (conversation) => conversation.isCustomerTyping === isTyping);
    },
    end: async (lastTexts = []) => {
      const end = async (): Promise<void> => {
        for (const text of lastTexts) await say(text);
        await conversations.end({ path: await path(), body: { agentId } });
      };
      await (lastTexts.length > 0 ? holdReads(sandbox, reads, end) : end());
    },
    transcript: async () => {
      const { entries } = await conversations.get({ path: await path() });
      return entries.filter(({ kind }) => kind === 'message').map(({ role, text }) => ({ from: role, text }));
    },
    requeue: async () => void (await conversations.requeue({ path: await path(), body: { agentId } })),
    join: async () => {
      await conversations.join({ path: await path(), body: { agentId: SECOND_AGENT_ID } });
    },
  };
}

/** No read gets through until `act` is done, so that all it does waits for the same one. */
export async function holdReads(
  sandbox: SandboxClient,
  reads: Reads,
  act: () => Promise<void>,
): Promise<void> {
  const { conversationId } = await conversationWhere(sandbox, () => true);
  await sandbox.faults.add({
    body: { ...reads, conversationId, kind: 'status', status: 503, times: 10_000 },
  });
  await act();
  await sandbox.faults.clear({ query: { conversationId } });
}

/** The only conversation, as soon as it is there and as wanted. */
export async function conversationWhere(
  { conversations, agentEvents }: SandboxClient,
  isWanted: (conversation: Conversation) => boolean,
): Promise<Conversation> {
  // From the first recorded event, so that nothing falls between a look and the next event.
  for await (const _event of agentEvents.stream({ query: { afterId: '0' } })) {
    const wanted = (await conversations.list()).conversations.find(isWanted);
    if (wanted !== undefined) return wanted;
  }
  throw new Error('The sandbox stopped before the conversation was as wanted.');
}
