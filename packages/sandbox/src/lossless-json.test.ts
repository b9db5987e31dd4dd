import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkable, parseJson, writeJson } from './lossless-json.js';

describe('JSON with whole numbers of 64 bits', () => {
  it('keeps every digit, both ways', () => {
    expect(parseJson('{"id":9223372036854775807,"twin":"9223372036854775807","small":-12}')).toEqual({
      id: '9223372036854775807',
      twin: '9223372036854775807',
      small: -12,
    });
    expect(writeJson({ id: 9223372036854775807n, ids: [-5n, 0n] })).toBe(
      '{"id":9223372036854775807,"ids":[-5,0]}',
    );
  });

  it('leaves texts alone, and other numbers', () => {
    const text = '{"said":"9223372036854775807, \\"90071992547409931\\"","n":[1e30,1.5,90071992547409930.5]}';
    expect(parseJson(text)).toEqual(JSON.parse(text));
  });

  it('reads and writes any other JSON as usual', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = JSON.stringify(value);
        const isLarge = /\d{16}/.test(text);
        if (!isLarge) expect(parseJson(text)).toEqual(JSON.parse(text));
        expect(writeJson(value)).toBe(text);
      }),
    );
  });

  it('refuses what is no JSON', () => {
    expect(() => parseJson('{"id":9223372036854775807')).toThrow(SyntaxError);
    expect(() => parseJson('{id:1}')).toThrow(SyntaxError);
  });

  it('shows a schema numbers, or text where they would lose digits', () => {
    expect(checkable({ a: 5n, b: [9223372036854775807n], c: null })).toEqual({
      a: 5,
      b: ['9223372036854775807'],
      c: null,
    });
  });
});
