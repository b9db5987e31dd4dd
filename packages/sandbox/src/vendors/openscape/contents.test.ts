import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerContents } from './contents.js';
import { defaultReadings } from './readings.js';
import { addCustomerText, applyAction, startSession, type Session } from './session.js';

const START = { businessUnitName: 'DEFAULT', caption: 'caption', customerName: 'Ana', contactData: [] };
const GREETING_AND_CAPTION = 2;
const started = (): Session => startSession('W1', START, 0);

const say = (session: Session, text: string): Session =>
  applyAction(session, { type: 'say', speech: { kind: 'html', html: text } }, 0);

const read = (session: Session, index: number): { content: unknown; newIndexKey: number } => {
  const { content, newIndexKey } = answerContents(session, index, 0, defaultReadings);
  const texts = Array.isArray(content) ? content.map((item) => item.content) : content;
  return { content: texts, newIndexKey };
};

describe('the index of a contents query', () => {
  it('counts from 1, the caption being number 1', () => {
    const session = say(started(), 'third');
    expect(read(session, 3)).toEqual({ content: ['third'], newIndexKey: 4 });
    expect(read(session, 1).content).toHaveLength(3);
    expect(answerContents(session, 1, 0, defaultReadings).content?.[0]).toMatchObject({
      messageType: 'CUSTOMER_MESSAGE',
      from: 'Ana',
      content: 'caption',
    });
  });

  it('gives what the document says under any interleaving of texts and queries', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constantFrom('agent' as const, 'customer' as const), text: fc.string() }),
      fc.record({ kind: fc.constant('read' as const), index: fc.integer({ min: -3, max: 25 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let session = started();
        const whole = read(session, 0).content;
        const model: unknown[] = Array.isArray(whole) ? [...whole] : [];
        for (const next of steps) {
          if (next.kind === 'read') {
            expect(read(session, next.index)).toEqual(documented(model, next.index));
          } else {
            session =
              next.kind === 'agent' ? say(session, next.text) : addCustomerText(session, next.text, 0);
            model.push(next.text);
          }
        }
      }),
    );
  });

  it('gives each item once and in order to a reader that goes on from newIndexKey, answers lost or not', () => {
    const step = fc.oneof(
      fc.constant('text' as const),
      fc.constant('read' as const),
      fc.constant('lost' as const),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let session = started();
        let nextIndex = GREETING_AND_CAPTION + 1;
        const said: string[] = [];
        const seen: unknown[] = [];
        for (const next of [...steps, 'read' as const]) {
          if (next === 'text') {
            said.push(`text ${said.length}`);
            session = say(session, said.at(-1) ?? '');
          }
          const { content, newIndexKey } = read(session, nextIndex);
          if (next !== 'read') continue;
          seen.push(...(Array.isArray(content) ? content : []));
          nextIndex = newIndexKey;
        }
        expect(seen).toEqual(said);
      }),
    );
  });

  function documented(model: readonly unknown[], index: number): { content: unknown; newIndexKey: number } {
    const newIndexKey = model.length + 1;
    if (index < 0 || index > newIndexKey) return { content: null, newIndexKey };
    return { content: index === 0 ? model : model.slice(index - 1), newIndexKey };
  }
});

describe('other readings of the document', () => {
  const session = started();
  const withReadings = (readings: Partial<typeof defaultReadings>, index: number): unknown =>
    answerContents(session, index, 0, { ...defaultReadings, ...readings });

  it('may give null or nothing where nothing is new', () => {
    expect(withReadings({ nothingNew: 'null' }, 3)).toMatchObject({ content: null, newIndexKey: 3 });
    expect(withReadings({ nothingNew: 'missing' }, 3)).not.toHaveProperty('content');
    expect(withReadings({ nothingNew: 'missing' }, 2)).toHaveProperty('content');
  });

  it('may name who types', () => {
    const rosa = { agentId: 'rosa', agentKey: 14, firstName: 'Rosa', lastName: 'Lindqvist' };
    const kenji = { agentId: 'kenji', agentKey: 15, firstName: 'Kenji', lastName: 'Mori' };
    const typing = [rosa, kenji].reduce(
      (before, agent) => applyAction(before, { type: 'set-typing', agent, isTyping: true }, 0),
      session,
    );
    const named = { ...defaultReadings, whoIsTyping: 'name' } as const;
    expect(answerContents(typing, 0, 3_999, defaultReadings).whoIsTyping).toBe('14,15');
    expect(answerContents(typing, 0, 3_999, named).whoIsTyping).toBe('Rosa Lindqvist,Kenji Mori');
    expect(answerContents(typing, 0, 4_000, defaultReadings).whoIsTyping).toBe('');
  });
});
