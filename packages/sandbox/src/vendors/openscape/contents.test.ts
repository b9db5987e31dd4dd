import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyAction } from './actions.js';
import { readContents } from './contents.js';
import { defaultReadings, openscapeReadingChoices, type OpenscapeReadings } from './readings.js';
import { addCustomerText, startSession, type Session } from './session.js';
import type { QueryContentResponse } from './wire.js';

const START = { businessUnitName: 'DEFAULT', caption: 'caption', customerName: 'Ana', contactData: [] };
const GREETING_AND_CAPTION = 2;
const ROSA = { agentId: 'rosa', agentKey: 14, firstName: 'Rosa', lastName: 'Lindqvist' };
const KENJI = { agentId: 'kenji', agentKey: 15, firstName: 'Kenji', lastName: 'Mori' };
const PAGE = 'https://www.example.com/parcels';

type Action = Parameters<typeof applyAction>[1];

/** A session as its two sides see it, under some readings. */
class Scene {
  readonly #readings: OpenscapeReadings;
  #session: Session;

  constructor(readings: Partial<OpenscapeReadings> = {}) {
    this.#readings = { ...defaultReadings, ...readings };
    this.#session = startSession('W1', START, 0, this.#readings);
  }

  act(action: Action): this {
    this.#session = applyAction(this.#session, action, 0, this.#readings);
    return this;
  }

  say(html: string): this {
    return this.act({ type: 'say', speech: { kind: 'html', html } });
  }

  customerSays(text: string): this {
    this.#session = addCustomerText(this.#session, text, 0);
    return this;
  }

  query(index: number, nowMs = 0): QueryContentResponse {
    const { answer, session } = readContents(this.#session, index, nowMs, this.#readings);
    this.#session = session;
    return answer;
  }

  read(index: number): { content: unknown; newIndexKey: number } {
    const { content, newIndexKey } = this.query(index);
    return { content: content?.map((item) => item.content) ?? content, newIndexKey };
  }
}

const READ = { kind: 'read' } as const;

/** Any set of readings. */
const readings = fc.record(
  Object.fromEntries(
    Object.entries(openscapeReadingChoices).map(([name, choices]) => [name, fc.constantFrom(...choices)]),
  ),
);

const deed: fc.Arbitrary<Action> = fc.oneof(
  fc.string().map((html): Action => ({ type: 'say', speech: { kind: 'html', html } })),
  fc.constantFrom<Action>(
    { type: 'accept', agent: ROSA },
    { type: 'join', agent: KENJI },
    { type: 'requeue', agent: ROSA },
    { type: 'request-call', agent: ROSA },
    { type: 'push-url', agent: ROSA, url: PAGE },
    { type: 'push-url', url: PAGE },
    { type: 'set-typing', agent: ROSA, isTyping: true },
    { type: 'inject', itemType: 'AGENT_FUTURE', text: 'x' },
  ),
);

describe('the index of a contents query', () => {
  it('counts from 1, the caption being number 1', () => {
    const scene = new Scene().say('third');
    expect(scene.read(3)).toEqual({ content: ['third'], newIndexKey: 4 });
    expect(scene.read(1).content).toHaveLength(3);
    expect(scene.query(1).content?.[0]).toMatchObject({
      messageType: 'CUSTOMER_MESSAGE',
      from: 'Ana',
      content: 'caption',
    });
  });

  it('gives what the document says under any interleaving of deeds and queries', () => {
    const step = fc.oneof(
      deed.map((action) => ({ kind: 'agent' as const, action })),
      fc.record({ kind: fc.constant('customer' as const), text: fc.string() }),
      fc.record({ kind: fc.constant('read' as const), index: fc.integer({ min: -3, max: 25 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const scene = new Scene();
        for (const next of steps) {
          if (next.kind === 'agent') scene.act(next.action);
          else if (next.kind === 'customer') scene.customerSays(next.text);
          else expect(scene.read(next.index)).toEqual(documented(scene, next.index));
        }
      }),
    );
  });

  it('gives each item once and in order to a reader that goes on from newIndexKey, by any readings and answers lost or not', () => {
    const step = fc.oneof(
      deed.map((action) => ({ kind: 'deed' as const, action })),
      fc.constant({ kind: 'deed' as const, action: { type: 'redirect', url: PAGE } satisfies Action }),
      fc.constantFrom(READ, { kind: 'lost' as const }),
    );
    fc.assert(
      fc.property(readings, fc.array(step, { maxLength: 60 }), (chosen, steps) => {
        const scene = new Scene(chosen);
        const seen: unknown[] = [];
        let nextIndex = GREETING_AND_CAPTION + 1;
        const end = { kind: 'deed', action: { type: 'inject', itemType: 'LAST', text: '' } } as const;
        for (const next of [...steps, end, READ, READ]) {
          if (next.kind === 'deed') scene.act(next.action);
          else {
            const { content, newIndexKey } = scene.query(nextIndex);
            if (next.kind === 'lost' || !Array.isArray(content)) continue;
            seen.push(...content);
            nextIndex = newIndexKey;
          }
        }
        expect(seen).toEqual(scene.query(1).content?.slice(GREETING_AND_CAPTION));
      }),
    );
  });

  function documented(scene: Scene, index: number): { content: unknown; newIndexKey: number } {
    const { content: model, newIndexKey } = scene.read(0);
    if (!Array.isArray(model)) throw new Error('A query of all has contents.');
    expect(newIndexKey).toBe(model.length + 1);
    if (index < 0 || index > newIndexKey) return { content: null, newIndexKey };
    return { content: index === 0 ? model : model.slice(index - 1), newIndexKey };
  }
});

describe('what is told once', () => {
  it('is the key of an agent who asks to call, one agent after the other', () => {
    const scene = new Scene().act({ type: 'accept', agent: ROSA }).act({ type: 'join', agent: KENJI });
    scene.act({ type: 'request-call', agent: ROSA }).act({ type: 'request-call', agent: KENJI });
    expect([1, 2, 3].map(() => scene.query(3).callMeAgentKey)).toEqual([14, 15, 0]);
    scene.act({ type: 'request-call', agent: ROSA });
    expect([1, 2].map(() => scene.query(3).callMeAgentKey)).toEqual([14, 0]);
  });

  it('goes with the agent', () => {
    const scene = new Scene().act({ type: 'accept', agent: ROSA }).act({ type: 'request-call', agent: ROSA });
    expect(scene.act({ type: 'requeue', agent: ROSA }).query(3).callMeAgentKey).toBe(0);
  });

  it.each([
    { pushedUrl: 'item-and-field', items: 2, fields: [`${PAGE}2`, '', ''] },
    { pushedUrl: 'item', items: 2, fields: ['', '', ''] },
    { pushedUrl: 'field', items: 0, fields: [PAGE, `${PAGE}2`, ''] },
  ] as const)('is a pushed page, by the reading $pushedUrl', ({ pushedUrl, items, fields }) => {
    const scene = new Scene({ pushedUrl }).act({ type: 'push-url', agent: ROSA, url: PAGE });
    scene.act({ type: 'push-url', agent: ROSA, url: `${PAGE}2` });
    const answers = [1, 2, 3].map(() => scene.query(3));
    expect(answers.map(({ pushUrl }) => pushUrl)).toEqual(fields);
    for (const { content } of answers) expect(content).toHaveLength(items);
  });

  it('is a redirect, with `content` null in that answer', () => {
    const scene = new Scene().act({ type: 'redirect', url: PAGE }).say('after it');
    expect(scene.query(3)).toMatchObject({ redirectUrl: PAGE, content: null, connected: true });
    expect(scene.query(3)).toMatchObject({ redirectUrl: '', content: [{ content: 'after it' }] });
    expect(scene.act({ type: 'redirect', url: PAGE }).query(4)).toMatchObject({ redirectUrl: PAGE });
  });

  it('may be a redirect in each answer until something further is said', () => {
    const scene = new Scene({ redirectTold: 'each-answer' }).act({ type: 'redirect', url: PAGE });
    for (let times = 0; times < 3; times += 1)
      expect(scene.query(3)).toMatchObject({ redirectUrl: PAGE, content: null });
    expect(scene.customerSays('still me').query(1)).toMatchObject({
      redirectUrl: '',
      content: [{}, {}, { content: 'still me' }],
    });
  });
});

describe('other readings of the document', () => {
  it('may give null or nothing where nothing is new', () => {
    expect(new Scene({ nothingNew: 'null' }).query(3)).toMatchObject({ content: null, newIndexKey: 3 });
    expect(new Scene({ nothingNew: 'missing' }).query(3)).not.toHaveProperty('content');
    expect(new Scene({ nothingNew: 'missing' }).query(2)).toHaveProperty('content');
  });

  it('may give an empty list for an index that does not exist', () => {
    const scene = new Scene({ unknownIndex: 'empty' });
    expect([4, -1].map((index) => scene.query(index).content)).toEqual([[], []]);
  });

  it('may name who types', () => {
    const typing = (reading: Partial<OpenscapeReadings>): Scene =>
      new Scene(reading)
        .act({ type: 'set-typing', agent: ROSA, isTyping: true })
        .act({ type: 'set-typing', agent: KENJI, isTyping: true });
    expect(typing({}).query(0, 3_999).whoIsTyping).toBe('14,15');
    expect(typing({ whoIsTyping: 'name' }).query(0, 3_999).whoIsTyping).toBe('Rosa Lindqvist,Kenji Mori');
    expect(typing({}).query(0, 4_000).whoIsTyping).toBe('');
  });

  it.each([
    { whileWaiting: 'connected', connected: [true, true, true, true] },
    { whileWaiting: 'not-connected', connected: [false, true, false, true] },
  ] as const)(
    'may call a waiting session $whileWaiting, after a requeue too',
    ({ whileWaiting, connected }) => {
      const scene = new Scene({ whileWaiting });
      const deeds: readonly Action[] = [
        { type: 'accept', agent: ROSA },
        { type: 'requeue', agent: ROSA },
        { type: 'accept', agent: KENJI },
      ];
      const now = (): boolean => scene.query(0).connected;
      expect([now(), ...deeds.map((action) => scene.act(action).query(0).connected)]).toEqual(connected);
    },
  );

  it('may name a requeue as the document prints it, and leave the texts of events out', () => {
    const items = (reading: Partial<OpenscapeReadings>): unknown =>
      new Scene(reading)
        .act({ type: 'accept', agent: ROSA })
        .act({ type: 'join', agent: KENJI })
        .act({ type: 'requeue', agent: ROSA })
        .query(3).content;
    expect(items({})).toMatchObject([
      {
        messageType: 'AGENT_CONFERENCE_JOIN',
        from: '15',
        content: expect.stringContaining('Kenji Mori has'),
      },
      { messageType: 'AGENT_REQUEUE', from: '14', content: expect.stringContaining('Rosa Lindqvist has') },
    ]);
    expect(items({ requeueType: 'AGENT_REQUELUE', eventTexts: 'empty' })).toMatchObject([
      { messageType: 'AGENT_CONFERENCE_JOIN', content: '' },
      { messageType: 'AGENT_REQUELUE', agentFirstName: 'Rosa', content: '' },
    ]);
  });

  it('may end a redirected session, by the agent or by the system', () => {
    const byAgent = new Scene({ afterRedirect: 'ends' }).act({ type: 'redirect', agent: ROSA, url: PAGE });
    expect(byAgent.query(3)).toMatchObject({ redirectUrl: PAGE, content: null, connected: false });
    expect(byAgent.query(3)).toMatchObject({ content: [{ messageType: 'AGENT_DISCONNECT' }] });
    const bySystem = new Scene({ afterRedirect: 'ends' }).act({ type: 'redirect', url: PAGE });
    expect(bySystem.query(3)).toMatchObject({ redirectUrl: PAGE, connected: false, newIndexKey: 3 });
    expect(bySystem.query(3)).toMatchObject({ content: [] });
  });

  it('have our own as their first choice', () => {
    const first = Object.entries(openscapeReadingChoices).map(([name, [choice]]) => [name, choice]);
    expect(defaultReadings).toEqual(Object.fromEntries(first));
  });
});
