import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  enumeration,
  escapeAttribute,
  escapeText,
  listOf,
  orNothing,
  unionOf,
  wholeNumber,
  writeTree,
  xsBase64Binary,
  xsBoolean,
  xsDecimal,
  xsDouble,
  xsHexBinary,
  xsInt,
  xsInteger,
  xsLong,
  xsPositiveInteger,
  xsString,
  xsToken,
  xsUnsignedLong,
  type SimpleType,
} from './index.js';

const percent = wholeNumber('Percent', 0, 100);
const color = enumeration('Color', xsString, ['red', 'dark blue']);
const rate = enumeration('Rate', xsDecimal, ['1.2', '-0']);
const size = unionOf('Size', xsInt, enumeration('Word', xsToken, ['small']));

describe('values as texts', () => {
  test.each<[SimpleType<unknown>, string, unknown]>([
    [xsString, ' a  b ', ' a  b '],
    [xsToken, ' a\n b ', 'a b'],
    [xsBoolean, ' 1 ', true],
    [xsBoolean, 'false', false],
    [xsInt, '+07', 7],
    [xsInt, '-0', 0],
    [xsLong, '9223372036854775807', '9223372036854775807'],
    [xsUnsignedLong, '18446744073709551615', '18446744073709551615'],
    [xsInteger, '-123456789012345678901234567890', '-123456789012345678901234567890'],
    [xsDecimal, ' 0.10', '0.10'],
    [xsDouble, 'INF', Number.POSITIVE_INFINITY],
    [xsDouble, '-INF', Number.NEGATIVE_INFINITY],
    [xsDouble, 'NaN', Number.NaN],
    [xsDouble, '1.5E3', 1_500],
    [xsBase64Binary, 'aG k=', new Uint8Array([104, 105])],
    [xsHexBinary, 'ff00', new Uint8Array([255, 0])],
    [percent, '100', 100],
    [color, ' red ', 'red'],
    [rate, '+01.20', '1.2'],
    [rate, '.0', '-0'],
    [listOf(xsInt), ' 1  2 ', [1, 2]],
    [listOf(xsInt), '', []],
    [size, '5', 5],
    [size, 'small', 'small'],
  ])('%o reads %j', (type, text, value) => {
    expect(type.parse(text)).toStrictEqual(value);
  });

  test.each<[SimpleType<unknown>, string]>([
    [xsBoolean, 'True'],
    [xsBoolean, 'toString'],
    [xsInt, '2147483648'],
    [xsInt, '1.0'],
    [xsInt, ''],
    [xsInt, '0x1'],
    [xsLong, '9223372036854775808'],
    [xsPositiveInteger, '0'],
    [xsInteger, '１'],
    [xsDecimal, '1e3'],
    [xsDecimal, '.'],
    [xsDouble, 'Infinity'],
    [xsDouble, 'toString'],
    [xsBase64Binary, 'a'],
    [xsHexBinary, 'f'],
    [percent, '101'],
    [color, 'blue'],
    [rate, '12'],
    [rate, '-1.2'],
    [rate, '10.2'],
    [listOf(xsInt), '1 x'],
    [size, 'large'],
  ])('%o refuses %j', (type, text) => {
    expect(() => type.parse(text)).toThrow(type.label.replace('a list of ', ''));
  });

  test.each<[SimpleType<unknown>, unknown, string]>([
    [xsString, 5, 'a text'],
    [xsString, undefined, 'a text'],
    [xsInt, 1.5, 'xs:int'],
    [xsInt, '1', 'xs:int'],
    [xsLong, 5, 'xs:long'],
    [xsDecimal, Number.NaN, 'xs:decimal'],
    [xsBoolean, 'true', 'xs:boolean'],
    [xsBase64Binary, 'aGk=', 'Uint8Array'],
    [color, 'blue', 'Color'],
    [listOf(xsToken), ['a b'], 'a list of words'],
    [listOf(xsToken), 'ab', 'a list'],
    [size, 'large', 'Size'],
  ])('%o does not write %j', (type, value, message) => {
    const print = (): unknown => Reflect.apply(type.print, type, [value, 'field']);
    expect(print).toThrow(message);
    expect(print).toThrow('`field`');
  });

  test('an empty text is no value where a value may be missing', () => {
    expect(orNothing(xsInt).parse(' \n')).toBeUndefined();
    expect(orNothing(xsInt).parse(' 1')).toBe(1);
    expect(() => orNothing(xsInt).parse('x')).toThrow('xs:int');
  });

  test('digits of any length cost no more than reading them', () => {
    expect(xsInteger.parse('9'.repeat(1_000_000))).toHaveLength(1_000_000);
    expect(() => xsLong.parse('9'.repeat(1_000_000))).toThrow('xs:long');
  });
});

describe('texts in XML', () => {
  test.each(['\u0000', '\u0008', '\u001F', '\uD800', 'a\uDC00b', '\uFFFE', '\uFFFF'])(
    '%j is refused',
    (text) => {
      expect(() => escapeText(text, 'body')).toThrow('`body` holds a character that XML cannot carry');
      expect(() => escapeAttribute(text, 'body')).toThrow('`body`');
    },
  );

  test('everything else is written so that it reads the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const written = escapeText(text, 'body');
        expect(written).not.toMatch(/[<\r]|&(?!amp;|lt;|gt;|#13;)/);
        const back = written
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&#13;', '\r')
          .replaceAll('&amp;', '&');
        expect(back).toBe(text);
      }),
    );
    expect(escapeAttribute('a"b\t\n\r<', 'x')).toBe('a&quot;b&#9;&#10;&#13;&lt;');
  });

  test('attributes that would stand twice are refused', () => {
    const one = { namespace: 'urn:a', name: 'a', value: '1' };
    const tree = { namespace: '', name: 'x', attributes: [one, { ...one, namespace: '' }], children: [] };
    expect(writeTree(tree)).toBe('<x xmlns="" xmlns:a0="urn:a" a0:a="1" a="1"></x>');
    expect(() => writeTree({ ...tree, attributes: [one, one] })).toThrow('each name stands once');
  });

  test('names that would open another element are refused', () => {
    const tree = { namespace: '', name: 'a><b', attributes: [], children: [] };
    expect(() => writeTree(tree)).toThrow('without a prefix');
  });
});
