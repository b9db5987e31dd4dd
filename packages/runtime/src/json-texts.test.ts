import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  call,
  DecodeError,
  jsonTexts,
  lossless,
  parseLossless,
  toJson,
  withJsonTexts,
  type AnyAnswer,
  type CallFailure,
} from './index.js';
import { coreFor, operation, startServer } from './server.test-helper.js';

const places = [['who'], ['all', 'who'], ['who', 'more']];
const body = withJsonTexts(toJson('application/json'), places);
const textOf = (value: unknown): string => {
  const text = body.serialize(value);
  return typeof text === 'string' ? text : 'no text';
};
const sent = (value: unknown): unknown => JSON.parse(textOf(value));

describe('what is sent', () => {
  test('has JSON inside a text, also inside another one and in lists', () => {
    const wire = { who: '{"name":"I","more":"[1]"}', all: [{ who: '{"a":1}' }, {}] };
    expect(sent({ who: { name: 'I', more: [1] }, all: [{ who: { a: 1 } }, {}] })).toStrictEqual(wire);
  });

  test('leaves out what is not there', () => {
    expect(sent({ who: undefined })).toStrictEqual({});
    expect(sent({ who: null, other: 1 })).toStrictEqual({ who: null, other: 1 });
  });

  test('does not change what it was given', () => {
    const given = Object.freeze({ who: Object.freeze({ more: Object.freeze({}) }) });
    expect(sent(given)).toStrictEqual({ who: '{"more":"{}"}' });
  });
});

async function resultOf(
  text: string,
  status = 200,
  read = jsonTexts({ '2XX': places }),
): Promise<AnyAnswer | CallFailure> {
  const server = await startServer((response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(text),
  );
  const responses = { '2XX': { body: 'json' }, 400: { body: 'json' } } as const;
  return call(coreFor(server.url), operation({ responses, read }), {}, { retry: false });
}

describe('what is answered', () => {
  test('comes as it was sent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.object(), fc.array(fc.object()), async (more, all) => {
        const value: unknown = JSON.parse(
          JSON.stringify({ who: { name: 'I', more }, all: all.map((who) => ({ who })) }),
        );
        expect(await resultOf(textOf(value))).toMatchObject({ kind: 'success', data: value });
      }),
      { numRuns: 20 },
    );
  });

  test('is left as it is where there is no text', async () => {
    const data = { who: { name: 'I' }, all: null, other: '{' };
    expect(await resultOf(JSON.stringify(data))).toMatchObject({ kind: 'success', data });
    expect(await resultOf('{"who":null}')).toMatchObject({ kind: 'success', data: { who: null } });
    expect(await resultOf('[]')).toMatchObject({ kind: 'success', data: [] });
  });

  test.each([
    ['{"who":"{\\"secret\\""}', 'who'],
    ['{"who":""}', 'who'],
    ['{"who":"null"}', 'who'],
    ['{"who":"5"}', 'who'],
    ['{"who":"{\\"more\\":\\"secret\\"}"}', 'who.more'],
    ['{"all":[{"who":"{}"},{"who":"secret"}]}', 'all.who'],
  ])('%s is refused by name, and not quoted', async (text, name) => {
    const result = await resultOf(text);
    expect(result).toMatchObject({ kind: 'decode', status: 200 });
    const cause = result.kind === 'decode' ? result.cause : undefined;
    expect(DecodeError.is(cause)).toBe(true);
    expect(cause?.message).toContain(`\`${name}\` has no JSON in it`);
    expect(cause?.message).not.toContain('secret');
  });

  test('a refusal stays as it is', async () => {
    expect(await resultOf('{"who":"nobody"}', 400)).toMatchObject({
      kind: 'error',
      error: { who: 'nobody' },
    });
  });

  test('keeps the digits of numbers inside too', async () => {
    const read = lossless(jsonTexts({ '200': [['who']] }, parseLossless));
    const text = '{"id":9007199254740993,"who":"{\\"id\\":9007199254740995}"}';
    expect(await resultOf(text, 200, read)).toMatchObject({
      data: { id: '9007199254740993', who: { id: '9007199254740995' } },
    });
  });
});
