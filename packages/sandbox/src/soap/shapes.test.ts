import { describe, expect, it } from 'vitest';
import { shapeProblem } from './check.js';
import { readKindly, ShapeRefusal } from './lenient.js';
import {
  elementShape,
  isOfType,
  type ComplexShape,
  type ElementShape,
  type SimpleType,
  type TypeShape,
} from './shapes.js';
import { readXml } from './xml.js';

const element = (name: string, type: TypeShape, times: '1' | '?' | '*' = '1'): ElementShape =>
  elementShape('urn:a', name, type, times);
const text: TypeShape = { kind: 'simple', of: 'string' };
const long: TypeShape = { kind: 'simple', of: 'long' };
const shape = (content: ComplexShape['content'], ...children: readonly ElementShape[]): ComplexShape => ({
  kind: 'complex',
  content,
  children: () => children,
});
const root = (inside: string): string => `<r xmlns="urn:a">${inside}</r>`;

describe('simple types', () => {
  const cases: readonly (readonly [SimpleType, readonly string[], readonly string[]])[] = [
    [
      'long',
      ['0', ' -9223372036854775808 ', '+9223372036854775807'],
      ['', '1.0', '9223372036854775808', '1e3', '٣'],
    ],
    ['int', ['2147483647', '-2147483648'], ['2147483648', 'one']],
    ['decimal', ['1.2', '-.5', '7.'], ['1,2', '.', '1e2']],
    ['boolean', ['true', ' 0 '], ['TRUE', 'yes', '']],
    ['dateTime', ['2026-02-14T09:30:00Z', '2026-02-14T09:30:00.123+01:00'], ['2026-02-14 09:30:00', '09:30']],
    ['date', ['2026-02-14'], ['14.02.2026']],
    ['QName', ['S:Server', 'Client'], ['a:b:c', '1a', '']],
    ['anyURI', ['http://a/b'], ['a b']],
  ];
  it.each(cases)('%s', (of, right, wrong) => {
    for (const value of right)
      expect([value, isOfType({ kind: 'simple', of }, value)]).toEqual([value, true]);
    for (const value of wrong)
      expect([value, isOfType({ kind: 'simple', of }, value)]).toEqual([value, false]);
  });
});

describe('what an element has to be', () => {
  const sequence = shape('sequence', element('x', text), element('y', long, '?'), element('z', text, '*'));
  it.each<readonly [TypeShape, string, string | undefined]>([
    [sequence, '<x/><y>1</y><z/><z/>', undefined],
    [sequence, '<x/>', undefined],
    [sequence, '<y>1</y><x/>', 'the children of r are in another order'],
    [sequence, '<y>1</y>', 'x must stand in r once'],
    [sequence, '<x/><y>1</y><y>2</y>', 'y must stand in r at most once'],
    [sequence, '<x/><y>one</y>', 'y is no long that it can be'],
    [sequence, '<x><q/></x>', 'x must have text only'],
    [sequence, '<x/>words', 'r must not have text'],
    [sequence, '<x xmlns=""/>', 'r must not have x'],
    [sequence, '<x a="1"/>', 'x must not have this a'],
    [{ ...sequence, isOpen: true }, '<x/><q/><z/>', undefined],
    [shape('all', element('x', text), element('y', text)), '<y/><x/>', undefined],
    [shape('choice', element('x', text), element('y', text)), '<y/>', undefined],
    [shape('choice', element('x', text), element('y', text)), '<y/><x/>', 'r must have one child'],
    [shape('repeated-choice', element('x', text, '*'), element('y', text, '*')), '<y/><x/><y/>', undefined],
    [shape('any'), '<q b="1"><q/></q>', undefined],
    [
      shape('sequence', element('x', { ...text, attributes: { id: { type: long, isRequired: true } } })),
      '<x/>',
      'x must have id',
    ],
  ])('%o takes %s: %s', (type, inside, problem) => {
    expect(shapeProblem(readXml(root(inside)), type)).toBe(problem);
  });
});

describe('what is read kindly', () => {
  const id: TypeShape = { ...shape('sequence'), attributes: { id: { type: long, isRequired: true } } };
  const type = shape(
    'sequence',
    element('x', text),
    element('y', long, '?'),
    element('z', text, '*'),
    element('i', id),
  );
  const read = (inside: string): unknown =>
    readKindly(readXml(root(inside)), type, new Set(['urn:a', 'urn:b']));

  it.each([
    [
      '<i id=" 7 " other="1"/><z>1</z><x> a </x><y> 9007199254740993 </y><z>2</z>',
      { i: { id: '7' }, x: ' a ', y: '9007199254740993', z: ['1', '2'] },
    ],
    ['<x xmlns=""/><y xmlns="urn:b"/>', { x: '' }],
    ['', {}],
  ])('%s', (inside, said) => {
    expect(read(inside)).toEqual(said);
  });

  it.each(['<q/>', '<x xmlns="urn:c"/>', '<y>one</y>', '<x/><x/>', '<x><q/></x>', '<i id="a"/>'])(
    'is not %s',
    (inside) => {
      expect(() => read(inside)).toThrow(ShapeRefusal);
    },
  );
});
