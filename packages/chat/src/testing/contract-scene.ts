import { expect, onTestFinished } from 'vitest';

import type { ChatEvent, LoggedEvent, Participant } from '../events.js';
import type { ChatProvider, StartChatInput } from '../provider.js';
import type { ChatSession } from '../chat-session.js';
import { startChat } from '../session.js';
import { EMPTY_SNAPSHOT, reduceChat, type ChatSnapshot } from '../snapshot.js';
import { collect, textsOf } from './watch.js';
import type { ContractWorld } from './world.js';

/** One test's world with a chat in it. */
export interface Scene {
  readonly world: ContractWorld;
  readonly provider: ChatProvider;
  readonly chat: ChatSession;
  /** Every event since the start. */
  readonly events: readonly ChatEvent[];
}

export type SetUp = () => Promise<ContractWorld>;

export const START: StartChatInput = {
  customer: { name: 'Ana', email: 'ana@example.com' },
  message: 'My invoice is wrong',
  language: 'English',
};

/** A world that is cleared away after the test. */
export async function makeWorld(setup: SetUp): Promise<ContractWorld> {
  const world = await setup();
  onTestFinished(() => world.close());
  return world;
}

/** A chat just started, which no agent has taken yet. */
export async function startScene(setup: SetUp): Promise<Scene> {
  const world = await makeWorld(setup);
  const provider = world.createProvider();
  const chat = await startChat(provider, START, world.sessionOptions);
  onTestFinished(() => chat.close());
  return { world, provider, chat, events: collect(chat) };
}

/** A chat that an agent has taken. */
export async function acceptedScene(setup: SetUp): Promise<Scene> {
  const scene = await startScene(setup);
  await scene.world.agent.accept();
  return scene;
}

/** Does what one and the same read shall bring. */
export const betweenReads = ({ world }: Scene, act: () => Promise<void>): Promise<void> =>
  world.faults.holdReads?.(act) ?? act();

/** The texts that the agent's side has, in the form of `textsOf`. */
export const agentTexts = async ({ world }: Scene): Promise<readonly string[]> =>
  (await world.agent.transcript())
    .filter(({ from }) => from !== 'system')
    .map(({ from, text }) => `${from}: ${text}`);

/** The texts that the customer sees, without the system's. */
export const customerTexts = ({ chat }: Scene): readonly string[] =>
  textsOf(chat.snapshot()).filter((text) => !text.startsWith('system: '));

/** The same without the texts that the customer was told not to have arrived. */
function arrivedTexts({ chat }: Scene): readonly string[] {
  const { messages } = chat.snapshot();
  const arrived = messages.filter(({ status, from }) => status !== 'failed' && from.role !== 'system');
  return arrived.map(({ from, text }) => `${from.role}: ${text}`);
}

/** What holds for every chat that has ended: same texts on both sides, each once, in order, and the snapshot true to the log. */
export async function expectFaithful(scene: Scene): Promise<void> {
  const logged = await recordedEvents(scene.chat);
  expect(logged.reduce(reduceChat, EMPTY_SNAPSHOT)).toEqual(scene.chat.snapshot());
  expectSameTexts(arrivedTexts(scene), await agentTexts(scene), scene.chat.profile.echoesCustomer);
  expect(logged.at(-1)?.event.type).toBe('chat-ended');
}

/** Without echoes nobody can tell how the two sides' texts interleave at the vendor; each side's order holds all the same. */
function expectSameTexts(seen: readonly string[], said: readonly string[], isInterleaved: boolean): void {
  if (isInterleaved) {
    expect(seen).toEqual(said);
    return;
  }
  for (const side of ['customer: ', 'agent: ']) {
    const isOfSide = (text: string): boolean => text.startsWith(side);
    expect(seen.filter(isOfSide)).toEqual(said.filter(isOfSide));
  }
}

/** The whole log of an ended chat. */
export async function recordedEvents(chat: ChatSession): Promise<readonly LoggedEvent[]> {
  await chat.ended;
  const logged: LoggedEvent[] = [];
  for await (const event of chat.events()) logged.push(event);
  return logged;
}

export const ofType = <Type extends ChatEvent['type']>(
  events: readonly ChatEvent[],
  type: Type,
): readonly Extract<ChatEvent, { type: Type }>[] =>
  events.filter((event): event is Extract<ChatEvent, { type: Type }> => event.type === type);

/** The agents who are there; a vendor's system may take part too. */
export const agentsIn = ({ participants }: ChatSnapshot): readonly Participant[] =>
  participants.filter(({ role }) => role === 'agent');

/** A part of the world that a capability needs. */
export function offered<Part>(part: Part | undefined, name: string): Part {
  if (part === undefined) throw new Error(`The capability is promised, but the world has no \`${name}\`.`);
  return part;
}
