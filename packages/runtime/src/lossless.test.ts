import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { byTable, call, lossless, parseLossless, type AnyAnswer, type CallFailure } from './index.js';
import { coreFor, operation, startServer } from './server.test-helper.js';

describe('JSON with whole numbers of 64 bits', () => {
  test.each([
    ['9007199254740991', 9_007_199_254_740_991],
    ['-9007199254740991', -9_007_199_254_740_991],
    ['9007199254740992', '9007199254740992'],
    ['9223372036854775807', '9223372036854775807'],
    ['-9223372036854775808', '-9223372036854775808'],
    ['[9007199254740993,1]', ['9007199254740993', 1]],
    ['{"a":{"b": 9007199254740993 }}', { a: { b: '9007199254740993' } }],
    ['0.1234567890123456', 0.123_456_789_012_345_6],
    ['1234567890123456.5', 1_234_567_890_123_456.5],
    ['1e30', 1e30],
    ['"9007199254740993"', '9007199254740993'],
    ['{"say \\" 9007199254740993":"\\\\"}', { 'say " 9007199254740993': '\\' }],
  ])('%s', (text, value) => {
    expect(parseLossless(text)).toStrictEqual(value);
  });

  test.each(['{9007199254740993: 1}', '[09007199254740993]', '"9007199254740993', '--9007199254740993', ''])(
    'what is no JSON does not become any: %s',
    (text) => {
      expect(() => parseLossless(text)).toThrow(SyntaxError);
    },
  );

  test('what fits is read as ever, whatever is around it', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        fc.pre(!/\d{16}/.test(text));
        expect(parseLossless(text)).toStrictEqual(JSON.parse(text));
      }),
    );
  });

  test('every integer keeps its digits, in any structure', () => {
    const long = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), long)), (pairs) => {
        const text = `[${pairs.map(([name, id]) => `{${JSON.stringify(name)}:[${id}]}`).join(' ,\n')}]`;
        const digits = (id: bigint): number | string =>
          Number.isSafeInteger(Number(id)) ? Number(id) : String(id);
        expect(parseLossless(text)).toStrictEqual(
          pairs.map(([name, id]) => Object.fromEntries([[name, [digits(id)]]])),
        );
      }),
    );
  });

  test('a long text does not exhaust the stack', () => {
    const body = '\\"9007199254740993'.repeat(200_000);
    expect(parseLossless(`["${body}",9007199254740993]`)).toHaveProperty('1', '9007199254740993');
  });
});

describe('an operation that reads so', () => {
  async function resultOf(
    status: number,
    text: string | Buffer,
    type = 'application/json',
    read = lossless(),
  ): Promise<AnyAnswer | CallFailure> {
    const server = await startServer((response) =>
      response.writeHead(status, { 'x-trace': 't', ...(type && { 'content-type': type }) }).end(text),
    );
    const responses = { 200: { body: 'json' }, 204: {}, 409: { body: 'json', code: 'no' } } as const;
    return call(coreFor(server.url), operation({ read, responses }), {}, { retry: false });
  }

  test('keeps digits of a success and of a refusal', async () => {
    expect(await resultOf(200, '{"id":9007199254740993}')).toMatchObject({
      kind: 'success',
      data: { id: '9007199254740993' },
    });
    expect(await resultOf(409, '{"id":9007199254740993}')).toMatchObject({
      kind: 'error',
      code: 'no',
      error: { id: '9007199254740993' },
    });
  });

  test('keeps them in any character set, and tells the headers as they came', async () => {
    const type = 'application/vnd.acme+json; charset=iso-8859-1';
    const result = await resultOf(200, Buffer.from('["ü",9007199254740993]', 'latin1'), type);
    expect(result).toMatchObject({ kind: 'success', data: ['ü', '9007199254740993'] });
    const headers = result.kind === 'success' ? result.response.headers : new Headers();
    expect([headers.get('content-type'), headers.get('x-trace')]).toStrictEqual([type, 't']);
  });

  test('has no data of a 204, and no use for what is no JSON', async () => {
    expect(await resultOf(204, '')).toMatchObject({ kind: 'success', data: undefined });
    expect(await resultOf(200, '{"id":9007199254740993')).toMatchObject({ kind: 'decode' });
    expect(await resultOf(200, '<p>9007199254740993</p>', 'text/html')).toMatchObject({ kind: 'decode' });
    expect(await resultOf(418, '{"id":1}')).toMatchObject({ kind: 'undeclared', status: 418 });
  });

  test('can have its success told by the body', async () => {
    const read = lossless(byTable({ property: 'ok', success: true, errors: {}, otherwise: { code: 'bad' } }));
    expect(await resultOf(200, '{"ok":true,"id":9007199254740993}', undefined, read)).toMatchObject({
      kind: 'success',
      data: { ok: true, id: '9007199254740993' },
    });
  });
});
