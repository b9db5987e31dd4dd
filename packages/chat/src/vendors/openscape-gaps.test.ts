import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { toFields } from '../json.js';
import type { Batch } from '../provider.js';
import { INPUT, vendor, type Answer } from './openscape.test-helper.js';

/** What happens at the vendor. */
const DEEDS = ['say', 'push', 'accept', 'requeue', 'disconnect'] as const;
/** How the session reads, and what happens to the answer. */
const READS = ['read', 'lost answer', 'lost batch', 'whole answer', 'tail only', 'null for none'] as const;
/** An answer that somebody between gives again, with the flags of now: it has old items. */
const REPEATS = ['repeated answer', 'oldest answer'] as const;

type Deed = (typeof DEEDS)[number] | 'redirect';
type Mood = (typeof READS)[number] | (typeof REPEATS)[number];
type Step = { readonly deed: Deed } | { readonly mood: Mood };

const deeds = (...names: readonly Deed[]): readonly Step[] => names.map((deed) => ({ deed }));
const reads = (...names: readonly Mood[]): readonly Step[] => names.map((mood) => ({ mood }));

const USUAL = [...deeds('say', 'say', 'say', 'accept', ...DEEDS), ...reads('read', 'read', 'read', ...READS)];

const courseOf = (...further: readonly Step[]): fc.Arbitrary<readonly Step[]> =>
  fc.array(fc.constantFrom(...USUAL, ...further), { maxLength: 60, size: 'max' });

/** How this vendor reads its document. */
interface Readings {
  readonly isConnectedWhileWaiting: boolean;
  readonly isRedirectRepeated: boolean;
  readonly hasPushField: boolean;
}

/**
 * Where pages have no items, a lost answer loses them: that is tested elsewhere. And where a repeated redirect hides a
 * requeue and nobody is connected, nothing tells that from the end.
 */
const readings: fc.Arbitrary<Readings> = fc
  .record({
    isConnectedWhileWaiting: fc.boolean(),
    isRedirectRepeated: fc.boolean(),
    hasPushField: fc.boolean(),
  })
  .filter(
    ({ isConnectedWhileWaiting, isRedirectRepeated }) => isConnectedWhileWaiting || !isRedirectRepeated,
  );

interface State {
  readonly items: readonly object[];
  readonly hasAgent: boolean;
  readonly isOver: boolean;
  /** Told by `pushUrl` of the next answer. */
  readonly page: string;
  readonly redirects: number;
  readonly redirect?: { readonly url: string; readonly afterItems: number; readonly isTold: boolean };
}

const FIRST: State = { items: [], hasAgent: false, isOver: false, page: '', redirects: 0 };

const item = ({ hasAgent }: State, type: string, fields: object = {}): object => ({
  messageType: `${hasAgent ? 'AGENT' : 'SYSTEM'}_${type}`,
  from: hasAgent ? '14' : 'System',
  ...fields,
});

/** What a deed changes; one that is not possible now changes nothing. */
function after(state: State, deed: Deed): State {
  const { items, hasAgent, isOver } = state;
  const place = items.length + 1;
  const page = `https://a.example/${place}`;
  const adding = (type: string, fields?: object): State => ({
    ...state,
    items: [...items, item(state, type, fields)],
  });
  if (isOver || (!hasAgent && (deed === 'requeue' || deed === 'disconnect'))) return state;
  switch (deed) {
    case 'say':
      return adding('MESSAGE', { content: `text ${place}` });
    case 'push':
      return { ...adding('PUSH_URL', { pushedUrl: page }), page };
    case 'accept':
      return { ...state, hasAgent: true };
    case 'requeue':
      return { ...adding('REQUEUE'), hasAgent: false };
    case 'disconnect':
      return { ...adding('DISCONNECT'), isOver: true };
    case 'redirect':
      return {
        ...state,
        redirects: state.redirects + 1,
        redirect: { url: `https://b.example/${state.redirects}`, afterItems: items.length, isTold: false },
      };
    default:
      return deed satisfies never;
  }
}

/** The index semantics of section 4.3.1: counted from 1, the asked index included. */
async function stageOf({ isConnectedWhileWaiting, isRedirectRepeated, hasPushField }: Readings) {
  let state = FIRST;
  let mood: Mood = 'read';
  const given: object[] = [{ content: [], newIndexKey: 1 }];

  const takeAnswer = (index: number): object => {
    const { items, page, redirect } = state;
    const isRedirecting =
      redirect && (!redirect.isTold || (isRedirectRepeated && redirect.afterItems === items.length));
    const wanted = mood === 'whole answer' ? items : items.slice(Math.max(0, index - 1));
    const some = mood === 'tail only' && index > 0 ? wanted.slice(-1) : wanted;
    state = { ...state, page: '', ...(redirect ? { redirect: { ...redirect, isTold: true } } : {}) };
    return {
      content: isRedirecting || (mood === 'null for none' && some.length === 0) ? null : some,
      newIndexKey: items.length + 1,
      ...(hasPushField ? { pushUrl: page } : {}),
      ...(isRedirecting ? { redirectUrl: redirect.url } : {}),
    };
  };

  const { open } = vendor(({ method, path }): Answer => {
    if (method === 'POST') return { status: 201, body: { sessionId: 'W1' } };
    const old = mood === 'oldest answer' ? given[0] : given.at(-1);
    const connected = !state.isOver && (state.hasAgent || isConnectedWhileWaiting);
    // That a session is not connected any more, together with old items, would look like the end.
    const isOld = connected && REPEATS.some((name) => name === mood);
    const answer = isOld && old ? old : takeAnswer(Number(/contents\/(\d+)$/.exec(path)?.[1] ?? 0));
    given.push(answer);
    if (mood === 'lost answer') throw new TypeError('socket hang up');
    return { body: { sessionId: 'W1', connected, ...answer } };
  });

  const provider = open();
  let handle = await provider.startChat(INPUT);
  const chat = provider.attachChat(handle);
  const batches: Batch[] = [];
  const read = async (how: Mood): Promise<void> => {
    if (batches.at(-1)?.isLast) return;
    mood = how;
    if (mood === 'lost answer') {
      await expect(chat.receive(handle)).rejects.toMatchObject({ name: 'NetworkError' });
      return;
    }
    const batch = await chat.receive(handle);
    if (mood === 'lost batch') return;
    expect(batch.isLast && !state.isOver).toBe(false);
    expect(batch.missed !== undefined && !batch.isLast).toBe(false);
    batches.push(batch);
    handle = batch.next;
  };
  return {
    batches,
    state: () => state,
    take: (step: Step) => ('mood' in step ? read(step.mood) : (state = after(state, step.deed))),
  };
}

const REPORTED: Readonly<Record<string, string>> = {
  MESSAGE: 'message-received',
  PUSH_URL: 'url-pushed',
  REQUEUE: 'transfer-started',
  DISCONNECT: 'participant-left',
};

/** What an item has to be reported as. */
function reported(given: object, place: number): object {
  const { messageType, pushedUrl } = toFields(given) ?? {};
  const type = REPORTED[String(messageType).replace(/^[A-Z]+_/, '')];
  if (pushedUrl !== undefined) return { type, url: pushedUrl };
  return type === 'message-received'
    ? { type, message: { id: `openscape-${place}`, text: `text ${place}` } }
    : { type };
}

it('reports each item once and in order, and the end only at the end, whatever is lost and repeated between', async () => {
  const course = fc.oneof(courseOf(...reads(...REPEATS)), courseOf(...deeds('redirect')));
  await fc.assert(
    fc.asyncProperty(readings, course, async (given, taken) => {
      const { batches, state, take } = await stageOf(given);
      for (const step of taken) await take(step);
      // Two reads after the end, and one more for what a redirect held back.
      for (const step of reads('read', 'read', 'read')) await take(step);
      const events = batches.flatMap((batch) => batch.events);
      const redirects = events.flatMap((event) => (event.type === 'redirect-requested' ? [event.url] : []));
      expect(new Set(redirects).size).toBe(redirects.length);
      const items = events.filter(({ type }) => type !== 'redirect-requested' && type !== 'chat-ended');
      const expected = state().items.map((one, place) => reported(one, place + 1));
      expect(items).toMatchObject(expected.slice(0, items.length));
      const last = batches.at(-1);
      // A redirect that is repeated holds back what came before it, at the end for good: then it is counted.
      if (last?.isLast || !last?.isPartial) expect(items.length + (last?.missed ?? 0)).toBe(expected.length);
      expect(last?.isLast ?? false).toBe(state().isOver);
    }),
    { numRuns: 300 },
  );
});
