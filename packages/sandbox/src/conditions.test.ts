import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choice,
  ConditionRefusal,
  count,
  createConditions,
  flag,
  text,
  type Conditions,
  type Definition,
} from './conditions.js';

interface Values {
  readonly isOpen: boolean;
  readonly limit: number;
  readonly colours: string;
  readonly mood: 'good' | 'bad';
}

const installation = { group: 'installation', description: '' } as const;
const definitions: { readonly [Name in keyof Values]: Definition<Values[Name]> } = {
  isOpen: flag(installation),
  limit: count(installation),
  colours: text(installation, { isRight: (colours) => /^[a-z ]*$/.test(colours), expected: 'small letters' }),
  mood: choice({ group: 'reading', description: 'How it is.' }, ['good', 'bad']),
};
const INITIAL: Values = { isOpen: true, limit: 5, colours: 'red', mood: 'good' };
const create = (): Conditions<Values> => createConditions<Values>(definitions, INITIAL);

describe('conditions', () => {
  it('change some at a time, and go back to what they were at first', () => {
    const conditions = createConditions<Values>(definitions, { ...INITIAL, limit: 7 });
    conditions.change({ mood: 'bad', isOpen: false });
    conditions.change({ limit: 0 });
    expect(conditions.values()).toEqual({ isOpen: false, limit: 0, colours: 'red', mood: 'bad' });
    conditions.reset();
    expect(conditions.values()).toEqual({ ...INITIAL, limit: 7 });
  });

  it('are listed with meaning, possible values and what they were at first', () => {
    const conditions = create();
    conditions.change({ mood: 'bad' });
    expect(conditions.list().map(({ name }) => name)).toEqual(['isOpen', 'limit', 'colours', 'mood']);
    expect(conditions.list().at(-1)).toEqual({
      name: 'mood',
      group: 'reading',
      description: 'How it is.',
      type: 'choice',
      choices: ['good', 'bad'],
      value: 'bad',
      defaultValue: 'good',
    });
  });

  it.each([
    [{ isOpen: 'true' }, 'isOpen must be true or false.'],
    [{ limit: -1 }, 'limit must be a whole number from 0 on.'],
    [{ limit: 1.5 }, 'limit must be'],
    [{ limit: '1' }, 'limit must be'],
    [{ limit: 2 ** 60 }, 'limit must be'],
    [{ colours: 'RED' }, 'colours must be small letters.'],
    [{ colours: null }, 'colours must be'],
    [{ mood: 'fair' }, 'mood must be one of good, bad.'],
    [{ shape: 1 }, 'no condition shape. There are isOpen, limit, colours, mood.'],
    [JSON.parse('{"__proto__": 1}'), 'no condition __proto__'],
    [{ toString: 1 }, 'no condition toString'],
  ])('refuse %j, and then nothing is changed', (values, reason) => {
    const conditions = create();
    const change = (): void => conditions.change({ isOpen: false, ...values, limit: 1, ...values });
    expect(change).toThrow(ConditionRefusal);
    expect(change).toThrow(reason);
    expect(conditions.values()).toEqual(INITIAL);
  });

  it('refuse to begin with a value that is not possible', () => {
    expect(() => createConditions<Values>(definitions, { ...INITIAL, limit: Number.NaN })).toThrow('limit');
  });

  it('never have a value of another kind, whatever is asked for', () => {
    const values = fc.dictionary(fc.constantFrom(...Object.keys(definitions), 'other'), fc.anything());
    fc.assert(
      fc.property(values, (asked) => {
        const conditions = create();
        try {
          conditions.change(asked);
        } catch (error) {
          expect(error).toBeInstanceOf(ConditionRefusal);
        }
        const { isOpen, limit, colours, mood } = conditions.values();
        expect([typeof isOpen, Number.isSafeInteger(limit), typeof colours]).toEqual([
          'boolean',
          true,
          'string',
        ]);
        expect(['good', 'bad']).toContain(mood);
        expect(Object.keys(conditions.values())).toHaveLength(4);
      }),
    );
  });
});
