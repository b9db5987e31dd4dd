import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import type { ChatHandle, ProviderChat } from '../provider.js';
import { begin, chatIs, message, messages, vendor, type Answer } from './genesys-gws.test-helper.js';

type Step =
  | 'say'
  | 'skip an index'
  | 'read'
  | 'lost answer'
  | 'lost batch'
  | 'repeated answer'
  | 'oldest answer'
  | 'whole answer'
  | 'shuffled'
  | 'doubled'
  | 'another process';

const steps: readonly Step[] = [
  'skip an index',
  'read',
  'lost answer',
  'lost batch',
  'repeated answer',
  'oldest answer',
  'whole answer',
  'shuffled',
  'doubled',
  'another process',
];

const course = fc.array(fc.constantFrom<Step>('say', 'say', 'say', 'say', ...steps), {
  maxLength: 60,
  size: 'max',
});

/** A server that keeps positions: for the chat, or for the HTTP session that a cookie names. */
const world = async (positionKept: 'per-chat' | 'per-http-session') => {
  const said: { readonly index: number; readonly text: string }[] = [];
  const positions = new Map<string, number>();
  const given: Answer[] = [messages()];
  let [mood, index, sessions]: [Step, number, number] = ['read', 0, 0];

  const answerFrom = (query: string | null, session: string): Answer => {
    const key = positionKept === 'per-chat' ? 'chat' : session;
    const from = query === null ? (positions.get(key) ?? 0) + 1 : Number(query);
    positions.set(key, Math.max(index, positions.get(key) ?? 0));
    const wanted = said.filter((one) => mood === 'whole answer' || one.index >= from);
    const listed = wanted.map((one) => message(one.index, 'Agent', 'Text', one.text));
    const doubled = mood === 'doubled' ? [...listed, ...listed] : listed;
    return messages(...(mood === 'shuffled' ? doubled.toReversed() : doubled));
  };

  const { open } = vendor(({ method, path, headers }) => {
    const session = headers.get('cookie') ?? `JSESSIONID=s${(sessions += 1)}`;
    const setCookie = { 'set-cookie': `${session}; Path=/` };
    if (path === '/chats') return { body: { statusCode: 0, id: 'C1' }, headers: setCookie };
    if (method === 'POST') return {};
    if (!path.includes('/messages')) return chatIs('Chatting');
    const stale = { 'repeated answer': given.at(-1), 'oldest answer': given[0] };
    const answer =
      (mood in stale ? stale[mood === 'oldest answer' ? mood : 'repeated answer'] : undefined) ??
      answerFrom(new URLSearchParams(path.split('?')[1]).get('index'), session);
    given.push(answer);
    if (mood === 'lost answer') throw new TypeError('socket hang up');
    return { ...answer, headers: setCookie };
  });

  const seen: { readonly id: string; readonly text: string }[] = [];
  let { handle, chat }: { handle: ChatHandle; chat: ProviderChat } = await begin(open());
  const read = async (): Promise<void> => {
    const batch = await chat.receive(handle).catch(() => undefined);
    if (batch === undefined || mood === 'lost batch') return;
    expect(batch.missed).toBeUndefined();
    seen.push(...batch.events.flatMap((event) => (event.type === 'message-received' ? [event.message] : [])));
    handle = batch.next;
  };
  const take = async (step: Step): Promise<void> => {
    if (step === 'say' || step === 'skip an index') {
      index += 1;
      if (step === 'say') said.push({ index, text: `text ${index}` });
      return;
    }
    if (step === 'another process') chat = open().attachChat(JSON.parse(JSON.stringify(handle)));
    mood = step;
    await read();
  };
  return { said, seen, take };
};

it.each(['per-chat', 'per-http-session'] as const)(
  'brings each text once and in order, whatever is lost, repeated, reordered and left out (positions %s)',
  async (positionKept) => {
    await fc.assert(
      fc.asyncProperty(course, async (taken) => {
        const { said, seen, take } = await world(positionKept);
        for (const step of [...taken, 'read' as const]) await take(step);
        expect(seen.map(({ text }) => text)).toEqual(said.map(({ text }) => text));
        expect(seen.map(({ id }) => id)).toEqual(said.map(({ index }) => `genesys-gws-${index}`));
      }),
      { numRuns: 200 },
    );
  },
);
