import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { startServer } from '../server.test-helper.js';
import { readDocument, soapCall, XmlError } from './index.js';
import { readTree } from './read-tree.js';
import { envelopeReader, type Envelope } from './read-envelope.js';
import { answer, ask, coreFor, envelope, fault, NS, question, sendXml } from './service.test-helper.js';

const read = async (pieces: readonly Uint8Array[], mediaType = 'text/xml'): Promise<Envelope> => {
  const result: Envelope = { headers: {} };
  await readDocument({ body: pieces, mediaType }, envelopeReader(ask, result));
  return result;
};

/** What is said of a text that cannot be read. */
const refusalOf = (text: string): Promise<string> => read([bytes(text)]).then(() => 'nothing', String);

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('XML that is meant to harm', () => {
  test.each([
    [
      'an external entity',
      `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${answer('<x:Id>&x;</x:Id>')}`,
      'document type',
    ],
    [
      'entities within entities',
      `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${answer('<x:Id>&b;</x:Id>')}`,
      'document type',
    ],
    [
      'an external document type',
      `<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd">${answer('')}`,
      'document type',
    ],
    ['an entity that is not declared', answer('<x:Id>&x;</x:Id>'), 'not well-formed'],
    ['deep nesting', answer('<a>'.repeat(100_000)), 'nested deeper than 100'],
    [
      'many attributes',
      answer(`<a ${Array.from({ length: 1_000 }, (_, index) => `a${index}=""`).join(' ')}/>`),
      'more than 100 attributes',
    ],
    [
      'many declarations of prefixes',
      answer(`<a ${Array.from({ length: 1_000 }, (_, index) => `xmlns:a${index}="u"`).join(' ')}/>`),
      'more than 100 attributes',
    ],
    ['very many elements', answer('<a/>'.repeat(200_000)), 'more than 200000 elements'],
    ['control characters', answer('<x:Id>\u0000</x:Id>'), 'not well-formed'],
  ])('%s', async (_, text, message) => {
    await expect(read([bytes(text)])).rejects.toThrow(message);
  });

  test('names in messages are cut short', async () => {
    const long = `<${'a'.repeat(1_000_000)}>`;
    const message = await refusalOf(answer(`${long.repeat(10)}<x:Id>one</x:Id>`));
    expect(message).toContain('not well-formed');
    expect(message.length).toBeLessThan(500);
    const deep = await refusalOf(answer(`${'<b>'.repeat(50)}&x;`));
    expect(deep).toContain('(at .../b/b/b/b/b/b/b/b)');
  });

  test('a text in a million pieces is one text', async () => {
    const { body } = await read([
      bytes(answer(`<x:Id>1</x:Id><x:Note>${'&amp;'.repeat(1_000_000)}</x:Note>`)),
    ]);
    expect(body?.value).toStrictEqual({ id: 1, note: ['&'.repeat(1_000_000)] });
  }, 15_000);

  test('more than the limit is not read, and the connection is given up', async () => {
    let written = 0;
    const { url } = await startServer((response) => {
      response.writeHead(200, { 'content-type': 'text/xml' }).write(answer('').replace(/<\/x:Answer>.*/, ''));
      const filler = '<x:Note>text</x:Note>'.repeat(1_000);
      const more = (): void => {
        while (!response.destroyed && response.write(filler)) written += filler.length;
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    const result = await soapCall(coreFor(url, { maxAnswerBytes: 100_000 }), ask, {
      body: () => question(1),
    });
    expect(result).toMatchObject({
      kind: 'decode',
      cause: { message: expect.stringContaining('larger than 100000 bytes (`maxAnswerBytes`)') },
    });
    expect(written).toBeLessThan(50_000_000);
  });

  test('texts in answers never become properties of all objects', async () => {
    const open = (tag: Parameters<typeof readTree>[0]) => readTree(tag, () => undefined);
    await readDocument({ body: [bytes('<__proto__ a="b"><constructor/></__proto__>')], mediaType: '' }, open);
    expect(Reflect.get({}, 'a')).toBeUndefined();
  });
});

describe('character sets', () => {
  const text = answer('<x:Id>1</x:Id><x:Note>Größe 😀</x:Note>');
  const utf16 = (value: string, isBig: boolean): Uint8Array => {
    const view = new DataView(new ArrayBuffer(value.length * 2));
    for (let index = 0; index < value.length; index += 1)
      view.setUint16(index * 2, value.charCodeAt(index), !isBig);
    return new Uint8Array(view.buffer);
  };
  const latin1 = (value: string): Uint8Array => Uint8Array.from(value, (letter) => letter.charCodeAt(0));
  const plain = answer('<x:Id>1</x:Id><x:Note>Größe</x:Note>');

  test.each([
    ['UTF-8', bytes(text), 'text/xml', 'Größe 😀'],
    ['UTF-8 with a mark', bytes(`\uFEFF${text}`), 'text/xml', 'Größe 😀'],
    ['UTF-16 by its mark', utf16(`\uFEFF${text}`, false), 'text/xml', 'Größe 😀'],
    ['UTF-16 by its shape', utf16(text, true), 'text/xml', 'Größe 😀'],
    ['the media type', latin1(plain), 'text/xml; charset="iso-8859-1"', 'Größe'],
    ['the declaration', latin1(`<?xml version="1.0" encoding="ISO-8859-1"?>${plain}`), 'text/xml', 'Größe'],
    ['the media type in other quotes', latin1(plain), "text/xml; charset='iso-8859-1'", 'Größe'],
    ['us-ascii, which says nothing', bytes(text), 'text/xml; charset=us-ascii', 'Größe 😀'],
    [
      'the media type, against the declaration',
      bytes(`<?xml version="1.0" encoding="ISO-8859-1"?>${text}`),
      'text/xml; charset=utf-8',
      'Größe 😀',
    ],
  ])('by %s, in pieces of any size', async (_, all, mediaType, note) => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 300 }), async (size) => {
        const pieces = Array.from({ length: Math.ceil(all.length / size) }, (__, index) =>
          all.subarray(index * size, (index + 1) * size),
        );
        expect((await read(pieces, mediaType)).body?.value).toStrictEqual({ id: 1, note: [note] });
      }),
      { numRuns: 20 },
    );
  });

  test.each([
    [
      'bytes that are none of the character set',
      latin1(plain),
      'text/xml; charset=utf-8',
      'its bytes are no utf-8',
    ],
    [
      'a character set that nobody knows',
      bytes(text),
      'text/xml; charset=klingon',
      'its character set is unknown',
    ],
  ])('%s', async (_, all, mediaType, message) => {
    await expect(read([all], mediaType)).rejects.toThrow(message);
  });
});

describe('mutated envelopes', () => {
  const wholes = [
    answer('<x:Id>1</x:Id><x:Note>a &amp; b</x:Note>'),
    fault('S:Server', `<detail><y:Refusal xmlns:y="${NS}"><y:Code>BUSY</y:Code></y:Refusal></detail>`),
    envelope('<![CDATA[x]]><!-- c -->'),
    `<?xml version="1.0" encoding="utf-8"?>${answer('<x:Id>&#x31;</x:Id>')}`,
  ];
  const scraps = [
    '<',
    '>',
    '&',
    '"',
    '&#',
    '&x;',
    '<!DOCTYPE',
    '<![CDATA[',
    ']]>',
    '<?',
    '<!--',
    '</',
    'xmlns:',
    ' xmlns=""',
    '\u0000',
    '\uD800',
    '\uFFFE',
    'S:Body',
    '<x:Id>',
  ];
  const mutation = fc.record({
    at: fc.nat(),
    length: fc.nat(30),
    scrap: fc.oneof(fc.constantFrom(...scraps, ...wholes), fc.string()),
  });

  test('are read, or refused as XML that cannot be read; nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...wholes),
        fc.array(mutation, { minLength: 1, maxLength: 6 }),
        async (whole, mutations) => {
          const text = mutations.reduce((so, { at, length, scrap }) => {
            const start = at % (so.length + 1);
            return so.slice(0, start) + scrap + so.slice(start + length);
          }, whole);
          const outcome = await read([bytes(text)]).catch((error: unknown) => error);
          if (outcome instanceof Error) expect(outcome).toBeInstanceOf(XmlError);
        },
      ),
      { numRuns: 2_000 },
    );
  }, 60_000);

  test('arrive at callers as results of the known kinds', async () => {
    let next: Uint8Array = new Uint8Array();
    const { url } = await startServer((response) => sendXml(response, next));
    const core = coreFor(url);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...wholes), fc.nat(), fc.nat(255), async (whole, at, value) => {
        const changed = bytes(whole);
        changed[at % changed.length] = value;
        next = changed;
        const { kind } = await soapCall(core, ask, { body: () => question(1) });
        expect(['success', 'error', 'decode']).toContain(kind);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
