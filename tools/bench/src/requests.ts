// What a chat costs each vendor in requests, at the drivers' default intervals: a minute in which nothing is said, and one
// with four texts of the customer, each typed first. Beside it, for a vendor with two resources to read, what asking both
// every 3 s would take. Run: pnpm --filter @parlance/bench run bench:requests
import { setTimeout as delay } from 'node:timers/promises';
import { startChat, type ChatProvider } from '@parlance/chat';
import { genesysGws } from '@parlance/chat/vendors/genesys-gws';
import { openscape } from '@parlance/chat/vendors/openscape';
import { oracleB2c } from '@parlance/chat/vendors/oracle-b2c';
import { oracleB2cSoap } from '@parlance/chat/vendors/oracle-b2c-soap';
import { createGenesysGwsClient } from '@parlance/client-genesys-gws';
import { createSandboxClient, type SandboxClient } from '@parlance/client-sandbox';
import { startSandbox, type Sandbox } from '@parlance/sandbox';

const AGENT = 'rosa';
const MINUTE_MS = 60_000;
const POLL_MS = 3_000;
const TEXTS = 4;

interface Figures {
  readonly idle: number;
  readonly active: number;
}

/** A customer who types and says something, a few times in a minute. */
interface Customer {
  setTyping(isTyping: boolean): Promise<unknown>;
  say(text: string): Promise<unknown>;
}

async function countIn(doors: SandboxClient, name: string, minute: () => Promise<void>): Promise<number> {
  const { conversations } = await doors.conversations.list({ query: { customerName: name } });
  const conversationId = conversations[0]?.conversationId ?? '';
  const count = async (): Promise<number> =>
    (await doors.requests.list({ query: { conversationId } })).requests.length;
  const before = await count();
  await minute();
  return (await count()) - before;
}

const idleMinute = (): Promise<void> => delay(MINUTE_MS);

async function activeMinute(customer: Customer): Promise<void> {
  const end = delay(MINUTE_MS);
  for (let index = 0; index < TEXTS; index += 1) {
    await customer.setTyping(true);
    await delay(2_000);
    await customer.say(`Text ${index}`);
    await customer.setTyping(false);
    await delay(8_000);
  }
  await end;
}

async function accept(doors: SandboxClient, name: string): Promise<void> {
  const { conversations } = await doors.conversations.list({ query: { customerName: name } });
  const conversationId = conversations[0]?.conversationId ?? '';
  await doors.conversations.accept({ path: { conversationId }, body: { agentId: AGENT } });
  await doors.conversations.say({ path: { conversationId }, body: { agentId: AGENT, text: 'Hello' } });
  await delay(2 * POLL_MS);
}

async function measureDriver(provider: ChatProvider, doors: SandboxClient, name: string): Promise<Figures> {
  const chat = await startChat(provider, { customer: { name }, message: 'Hello' });
  await accept(doors, name);
  const idle = await countIn(doors, name, idleMinute);
  const active = await countIn(doors, name, () =>
    activeMinute({
      setTyping: (isTyping) => chat.setTyping(isTyping),
      say: (text) => chat.sendMessage(text),
    }),
  );
  await chat.endChat();
  await chat.ended;
  return { idle, active };
}

/** Chat and messages of Genesys, both every 3 s. */
async function measureTwoPolls({ genesysGws: access }: Sandbox, doors: SandboxClient): Promise<Figures> {
  const { chats } = createGenesysGwsClient(access);
  const name = 'Two polls';
  const { id: chatId } = await chats.requestChat({ body: { nickname: name, subject: 'Hello' } });
  const path = { chatId };
  const timer = setInterval(() => {
    void Promise.all([chats.get({ path }), chats.listMessages({ path, query: { index: 0 } })]);
  }, POLL_MS);
  await accept(doors, name);
  const idle = await countIn(doors, name, idleMinute);
  const active = await countIn(doors, name, () =>
    activeMinute({
      setTyping: (isTyping) =>
        isTyping ? chats.sendStartTypingNotification({ path }) : chats.sendStopTypingNotification({ path }),
      say: (text) => chats.sendMessage({ path, body: { text } }),
    }),
  );
  clearInterval(timer);
  await chats.complete({ path });
  return { idle, active };
}

const sandbox = await startSandbox();
const doors = createSandboxClient({ baseUrl: sandbox.url });
const [gws, twoPolls, scape, oracle, soap] = await Promise.all([
  measureDriver(genesysGws(sandbox.genesysGws), doors, 'Genesys'),
  measureTwoPolls(sandbox, doors),
  measureDriver(openscape(sandbox.openscape), doors, 'OpenScape'),
  measureDriver(oracleB2c(sandbox.oracleB2c), doors, 'Oracle'),
  measureDriver(oracleB2cSoap(sandbox.oracleB2cSoap), doors, 'Oracle over SOAP'),
]);
await sandbox.close();
console.log('requests per chat minute          idle  active (4 texts, each typed first)');
for (const [name, { idle, active }] of [
  ['genesys-gws', gws],
  ['genesys-gws, both polled every 3 s', twoPolls],
  ['openscape', scape],
  ['oracle-b2c', oracle],
  ['oracle-b2c-soap', soap],
] as const)
  console.log(`${name.padEnd(35)} ${String(idle).padStart(3)} ${String(active).padStart(7)}`);
