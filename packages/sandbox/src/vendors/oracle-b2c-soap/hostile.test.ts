import { connect } from 'node:net';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openScene, SITE_NAME, type Chat, type Scene } from './scene.test-helper.js';

const EXAMPLES = new URL('../../../../../specs/oracle-chat-soap/examples/', import.meta.url);

/** Requests of the spec that the sandbox takes, for a chat. */
const requestsFor = ({ sandbox }: Scene, { sessionId }: Chat): readonly string[] =>
  [
    'get-chat-url.xml',
    'request-chat.xml',
    'post-chat-message.xml',
    'retrieve-messages.xml',
    'decided/send-activity-change.xml',
    'decided/get-operating-hours.xml',
  ].map((file) => requestOf(file, sandbox, sessionId));

/** A request of the spec that the sandbox takes. */
const requestOf = (file: string, { oracleB2cSoap }: Scene['sandbox'], sessionId: string): string =>
  readFileSync(new URL(file, EXAMPLES), 'utf8')
    .replaceAll('integration.user', oracleB2cSoap.username)
    .replaceAll('not-a-password', oracleB2cSoap.password)
    .replaceAll('example_site', SITE_NAME)
    .replaceAll('q7m2xk0v5tr9wd3hb6znf8yc1', sessionId);

const nested = (depth: number): string => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`;
const inBody = (xml: string, body: string): string =>
  xml.replace(/<env:Body>.*<\/env:Body>/s, `<env:Body>${body}</env:Body>`);

describe('hostile XML is refused, and nothing of it is resolved', () => {
  it.each([
    [
      'an external entity',
      (xml: string) =>
        `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${xml.replace('ENDUSER', '&e;')}`,
    ],
    ['an external document type', (xml: string) => `<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">${xml}`],
    [
      'entities that grow',
      (xml: string) =>
        `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>${xml.replace('1.2', '&b;&b;')}`,
    ],
    ['an entity that nobody knows', (xml: string) => xml.replace('ENDUSER', '&nbsp;')],
    ['deep nesting', (xml: string) => inBody(xml, nested(50_000))],
    ['too many elements', (xml: string) => inBody(xml, `<a>${'<b/>'.repeat(100_000)}</a>`)],
    [
      'too many attributes',
      (xml: string) => inBody(xml, `<a ${Array.from({ length: 30_000 }, (_, i) => `a${i}=""`).join(' ')}/>`),
    ],
    [
      'too many namespaces',
      (xml: string) =>
        inBody(xml, `<a ${Array.from({ length: 20_000 }, (_, i) => `xmlns:a${i}="x"`).join(' ')}/>`),
    ],
    ['an unbound prefix', (xml: string) => xml.replace(' xmlns:rncm=', ' xmlns:other=')],
    ['a character that XML does not have', (xml: string) => xml.replace('ENDUSER', '&#0;')],
    ['half of it', (xml: string) => xml.slice(0, xml.length / 2)],
    ['more after it', (xml: string) => `${xml}${xml}`],
    ['another encoding', (xml: string) => `<?xml version="1.0" encoding="ISO-8859-1"?>${xml}`],
  ])('%s', async (_what, change) => {
    const scene = await openScene();
    const chat = await scene.startChat();
    const [xml = ''] = requestsFor(scene, chat);
    const begun = performance.now();
    const reply = await scene.post(scene.siteUrl, change(xml));
    expect(reply.outcome).toBe('500 INVALID_FIELD');
    expect(reply.first('faultstring')).toMatch(/^The request cannot be read: it /);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it('a body that is too long, without reading it to its end', async () => {
    const scene = await openScene();
    const reply = await scene.post(scene.siteUrl, `<a>${'x'.repeat(1_048_576)}</a>`);
    expect(reply.outcome).toBe('500 INVALID_FIELD');
    expect(reply.first('faultstring')).toContain('longer than 1048576 bytes');
  });

  it('bytes of no encoding, and a body that breaks off', async () => {
    const scene = await openScene();
    const response = await fetch(scene.siteUrl, {
      method: 'POST',
      body: Uint8Array.of(0x3c, 0xff, 0xfe, 0xc3),
    });
    expect(await response.text()).toContain('neither UTF-8 nor UTF-16');
    const { hostname, port } = new URL(scene.siteUrl);
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST ${new URL(scene.siteUrl).pathname} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n<a>`,
    );
    await new Promise<void>((resolve) => socket.end(() => resolve()));
    expect((await scene.site('<m:GetChatOperatingHours/>')).outcome).toBe('200');
    expect(scene.sandbox.violations()).toEqual([]);
  });

  it.each(['utf-16le', 'utf-8'] as const)('but %s with its mark is read', async (encoding) => {
    const scene = await openScene();
    const chat = await scene.startChat();
    const xml = `\ufeff<?xml version="1.0" encoding="${encoding.slice(0, 6).replace(/-$/, '-8')}"?>${requestsFor(scene, chat)[0]}`;
    const declared = encoding === 'utf-16le' ? xml.replace(/encoding="[^"]*"/, 'encoding="UTF-16"') : xml;
    const body = Buffer.from(declared, encoding === 'utf-16le' ? 'utf16le' : 'utf8');
    expect((await fetch(scene.siteUrl, { method: 'POST', body })).status).toBe(200);
  });
});

/** Ways to spoil an envelope. */
const spoilt = (xml: string): fc.Arbitrary<string> => {
  const place = fc.nat(xml.length);
  const tokens = xml.match(/<[^>]*>|[^<]+/g) ?? [];
  const token = fc.nat(tokens.length - 1);
  const noise = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      ']]>',
      '<![CDATA[',
      '<!--',
      '-->',
      '<?x?>',
      '<!DOCTYPE a>',
      '&#x10FFFF;',
      '&lt;',
      ' xmlns=""',
      '\u0000',
    ),
  );
  return fc.oneof(
    fc.tuple(place, noise).map(([at, more]) => `${xml.slice(0, at)}${more}${xml.slice(at)}`),
    fc.tuple(place, fc.nat(40)).map(([at, length]) => `${xml.slice(0, at)}${xml.slice(at + length)}`),
    token.map((at) => tokens.filter((_, index) => index !== at).join('')),
    token.map((at) => tokens.flatMap((one, index) => (index === at ? [one, one] : [one])).join('')),
    fc
      .tuple(token, token)
      .map(([one, other]) =>
        tokens
          .map((given, index) => (index === one ? tokens[other] : index === other ? tokens[one] : given))
          .join(''),
      ),
    fc
      .tuple(token, noise)
      .map(([at, text]) => tokens.map((given, index) => (index === at ? text : given)).join('')),
    fc
      .tuple(place, fc.integer({ min: 1, max: 3_000 }))
      .map(([at, depth]) => `${xml.slice(0, at)}${nested(depth)}${xml.slice(at)}`),
  );
};

const RUNS = Number(process.env['PARLANCE_FUZZ_RUNS'] ?? 400);

describe('a spoilt envelope', () => {
  it(
    'is taken or refused like any other, at once, and never breaks the simulator',
    { timeout: 600_000 },
    async () => {
      const scene = await openScene({
        installation: { holdMs: 0 },
        readings: { tokenReuse: 'accepted', afterEnd: 'empty' },
      });
      const chat = await scene.startChat();
      const { sessionId } = await scene.startChat();
      const { token } = await scene.where();
      const ending = requestOf('terminate-chat.xml', scene.sandbox, sessionId);
      const requests = [...requestsFor(scene, chat), ending].map((xml) =>
        xml.replace('7d0c4e52-93ab-4f16-b8e0-2c5a61f7d934', token),
      );
      const figures = { taken: 0, refused: 0, slowestMs: 0, heapMb: 0 };
      const envelope = fc
        .constantFrom(...requests)
        .chain((xml) => spoilt(xml).chain((once) => fc.oneof(fc.constant(once), spoilt(once))));
      await fc.assert(
        fc.asyncProperty(envelope, fc.constantFrom(scene.siteUrl, chat.chatUrl), async (xml, url) => {
          const begun = performance.now();
          const reply = await scene.post(url, xml);
          figures.slowestMs = Math.max(figures.slowestMs, performance.now() - begun);
          figures.heapMb = Math.max(figures.heapMb, process.memoryUsage().heapUsed / 2 ** 20);
          if (reply.status === 200) figures.taken += 1;
          else figures.refused += 1;
          expect(reply.outcome).toMatch(/^(200|500( [A-Z_]+)?)$/);
          expect(reply.element('Body')?.children).toHaveLength(1);
        }),
        { numRuns: RUNS },
      );
      if (process.env['PARLANCE_FUZZ_RUNS'] !== undefined) console.log(`${RUNS} envelopes:`, figures);
      expect(scene.sandbox.violations()).toEqual([]);
      expect(figures.slowestMs).toBeLessThan(5_000);
      expect((await scene.say(chat, 'Still here')).outcome).toBe('200');
    },
  );
});
