// From the agent's "send" to the customer's session, over 100 messages at the default interval; and what it costs the
// vendor in requests. Run: pnpm bench [messages]
import { setTimeout as delay } from 'node:timers/promises';
import { attachChat, startChat, type ChatProvider, type ChatSession } from '@parlance/chat';
import { listProviders, remote } from '@parlance/chat/remote';
import { openscape } from '@parlance/chat/vendors/openscape';
import { createSandboxClient, type SandboxClient } from '@parlance/client-sandbox';
import { startGateway } from '@parlance/gateway';
import { startSandbox, type Sandbox } from '@parlance/sandbox';

const AGENT = 'rosa';
const messageCount = Number(process.argv[2] ?? 100);

interface Figures {
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly maxMs: number;
  readonly requestsPerChatMinute: number;
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;

const untilReceived = (chat: ChatSession, text: string): Promise<void> =>
  new Promise((resolve) => {
    const stop = chat.subscribe((event) => {
      if (event.type !== 'message-received' || event.message.text !== text) return;
      stop();
      resolve();
    });
  });

const readsOf = async (doors: SandboxClient, conversationId: string): Promise<number> => {
  const { requests } = await doors.requests.list({ query: { conversationId } });
  return requests.length;
};

const measure = async (provider: ChatProvider, doors: SandboxClient, name: string): Promise<Figures> => {
  const chat = await startChat(provider, { customer: { name }, message: 'Hello' });
  const { conversations } = await doors.conversations.list({ query: { customerName: name } });
  const conversationId = conversations[0]?.conversationId;
  if (conversationId === undefined) throw new Error('The sandbox has no conversation of this customer.');
  await doors.conversations.accept({ path: { conversationId }, body: { agentId: AGENT } });
  const startedAt = performance.now();
  const before = await readsOf(doors, conversationId);
  const latencies: number[] = [];
  for (let index = 0; index < messageCount; index += 1) {
    // Agents do not write in step with the customer's polls: any moment of the interval is as likely.
    await delay(Math.random() * 3_000);
    const text = `Message ${index}`;
    const received = untilReceived(chat, text);
    const sentAt = performance.now();
    await doors.conversations.say({ path: { conversationId }, body: { agentId: AGENT, text } });
    await received;
    latencies.push(performance.now() - sentAt);
  }
  const minutes = (performance.now() - startedAt) / 60_000;
  const requests = (await readsOf(doors, conversationId)) - before;
  await doors.conversations.end({ path: { conversationId }, body: { agentId: AGENT } });
  await chat.ended;
  const sorted = latencies.toSorted((a, b) => a - b);
  return {
    medianMs: Math.round(quantile(sorted, 0.5)),
    p95Ms: Math.round(quantile(sorted, 0.95)),
    maxMs: Math.round(quantile(sorted, 1)),
    requestsPerChatMinute: Math.round((requests / minutes) * 10) / 10,
  };
};

/** How long a new process needs to go on with a chat that is under way, at the default interval. */
const measureAttach = async (sandbox: Sandbox, doors: SandboxClient): Promise<number> => {
  const name = 'Attach';
  const first = await startChat(openscape(sandbox.openscape), { customer: { name }, message: 'Hello' });
  const { conversations } = await doors.conversations.list({ query: { customerName: name } });
  const conversationId = conversations[0]?.conversationId ?? '';
  await doors.conversations.accept({ path: { conversationId }, body: { agentId: AGENT } });
  await first.close();
  first.ended.catch(() => undefined);
  await doors.conversations.say({ path: { conversationId }, body: { agentId: AGENT, text: 'Still there?' } });
  const startedAt = performance.now();
  const second = attachChat(openscape(sandbox.openscape), first.handle());
  await untilReceived(second, 'Still there?');
  const elapsedMs = performance.now() - startedAt;
  await second.endChat();
  await second.ended;
  return Math.round(elapsedMs);
};

const sandbox = await startSandbox();
const doors = createSandboxClient({ baseUrl: sandbox.url });
const gateway = await startGateway({
  port: 0,
  log: () => undefined,
  config: {
    allowedOrigins: [],
    providers: { openscape: { vendor: 'openscape', options: { ...sandbox.openscape } } },
  },
});
const [listed] = await listProviders({ baseUrl: gateway.url });
if (listed === undefined) throw new Error('The gateway lists no provider.');
const throughGateway = remote({ baseUrl: gateway.url, ...listed });

console.log(
  `Agent's "send" to the customer's session, ${messageCount} messages each, default interval (3 s)`,
);
console.table({
  'driver alone': await measure(openscape(sandbox.openscape), doors, 'Direct'),
  'gateway and remote': await measure(throughGateway, doors, 'Through the gateway'),
});
console.log(`A new process goes on with a chat after ${await measureAttach(sandbox, doors)} ms`);

await gateway.close();
await sandbox.close();
