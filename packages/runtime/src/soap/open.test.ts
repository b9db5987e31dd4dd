import { describe, expect, test } from 'vitest';

import {
  choice,
  complexElement,
  element,
  MANY,
  OPTIONAL,
  orNothing,
  readDocument,
  textElement,
  xsInt,
  xsString,
  type ElementReader,
} from './index.js';

const NS = 'urn:test';

const readNote: ElementReader<unknown> = complexElement(() => ({
  slots: [
    element('text', NS, 'Text', textElement(xsString)),
    element('count', NS, 'Count', textElement(orNothing(xsInt)), OPTIONAL),
  ],
  unknownKey: 'unknownElements',
}));

const readNews: ElementReader<unknown> = complexElement(() => ({
  slots: [choice('items', { ...MANY, isOpen: true }, element('Note', NS, 'Note', readNote))],
}));

const readClosed: ElementReader<unknown> = complexElement(() => ({
  slots: [element('text', NS, 'Text', textElement(xsString))],
}));

async function read(reader: ElementReader<unknown>, content: string): Promise<unknown> {
  let value: unknown;
  const body = new TextEncoder().encode(`<x xmlns="${NS}">${content}</x>`);
  await readDocument({ body: [body], mediaType: '' }, (tag) =>
    reader(tag, (read) => {
      value = read;
    }),
  );
  return value;
}

/** An element as it is kept. */
const kept = (name: string, ...children: readonly unknown[]): object => ({
  namespace: NS,
  name,
  attributes: [],
  children,
});

describe('a type that has more than is described', () => {
  test('keeps what need not be there and is not as described', async () => {
    expect(
      await read(readNote, '<Count>many</Count><Text>a</Text><New/><Count>1<b>c</b></Count>'),
    ).toStrictEqual({
      text: 'a',
      unknownElements: [kept('Count', 'many'), kept('New'), kept('Count', '1', kept('b', 'c'))],
    });
  });

  test('keeps what comes again', async () => {
    expect(
      await read(readNote, '<Count> </Count><Count>1</Count><Count>2</Count><Text>a</Text><Text>b</Text>'),
    ).toStrictEqual({ text: 'a', count: 1, unknownElements: [kept('Count', '2'), kept('Text', 'b')] });
  });

  test('is not read where something is missing', async () => {
    await expect(read(readNote, '<Count>1</Count>')).rejects.toThrow('`Text` is missing (at x)');
  });

  test('is not read where what must be there is not as described', async () => {
    await expect(read(readNote, '<Text><b/></Text>')).rejects.toThrow('only text may be');
  });
});

test('one of several, none of which has to be there, is kept where it is not as described', async () => {
  const reader: ElementReader<unknown> = complexElement(() => ({
    slots: [
      choice(
        'choice',
        OPTIONAL,
        element('A', NS, 'A', textElement(xsInt)),
        element('B', NS, 'B', textElement(xsString)),
      ),
    ],
    unknownKey: 'unknownElements',
  }));
  expect(await read(reader, '<A>x</A><B>b</B><A>1</A>')).toStrictEqual({
    choice: { kind: 'B', value: 'b' },
    unknownElements: [kept('A', 'x'), kept('A', '1')],
  });
});

test('an item that cannot be read is an unknown one, in its place', async () => {
  const items =
    '<Note><Text>1</Text></Note><Note><Count>2</Count>!</Note><Other/><Note><Text>3<b/></Text></Note><Note><Text>4</Text></Note>';
  expect(await read(readNews, items)).toStrictEqual({
    items: [
      { kind: 'Note', value: { text: '1' } },
      { kind: 'unknown', value: kept('Note', kept('Count', '2'), '!') },
      { kind: 'unknown', value: kept('Other') },
      { kind: 'unknown', value: kept('Note', kept('Text', '3', kept('b'))) },
      { kind: 'Note', value: { text: '4' } },
    ],
  });
});

test('a type that has no more than is described refuses what comes again', async () => {
  await expect(read(readClosed, '<Text>a</Text><Text>b</Text>')).rejects.toThrow('`Text` comes twice');
});

// Eighty thousand took a minute while each one copied those before it.
describe('very many unknown elements take no longer than reading them', () => {
  test.each([
    ['fields', readNote, '<Text/>'],
    ['items', readNews, ''],
  ])(
    '%s',
    async (_, reader, start) => {
      const value = await read(reader, `${start}${'<a/>'.repeat(150_000)}`);
      expect(Object.values(value ?? {}).at(-1)).toHaveLength(150_000);
    },
    15_000,
  );

  test('items that cannot be read', async () => {
    const value = await read(readNews, '<Note/>'.repeat(100_000));
    expect(Object.values(value ?? {}).at(-1)).toHaveLength(100_000);
  }, 15_000);
});
