import { describe, expect, test } from 'vitest';

import { startServer } from '../../server.test-helper.js';
import { soapCall, type SoapInput, type SoapTransport } from '../index.js';
import { answer, ask, coreFor, question, sendXml } from '../service.test-helper.js';
import { soapTransport } from './index.js';

/** What arrives at a server of one call. */
async function sentBy(
  transport: SoapTransport | undefined,
  input: SoapInput = { headers: () => ['<h xmlns="urn:h">1</h>'], body: () => question(1) },
): Promise<{ readonly body: string; readonly headers: object; readonly kind: string }> {
  const { url, requests } = await startServer((response) => sendXml(response, answer('<x:Id>1</x:Id>')));
  const core = coreFor(url, { transport });
  const secured = { ...core, soap: { ...core.soap, credentials: { username: 'a&b', password: '<p>' } } };
  const { kind } = await soapCall(secured, { ...ask, isSecured: true }, input);
  return { kind, body: requests[0]?.body ?? '', headers: requests[0]?.headers ?? {} };
}

/** Without what may differ: blanks between elements, unused declarations, ids, the end of the declaration's line, the order of attributes. */
const alike = (envelope: string): string =>
  envelope
    .replace(/^<\?xml[^>]*>\s*/, '')
    .replaceAll(/ xmlns:(?:xsi|w|wsu)="[^"]*"/g, '')
    .replaceAll(/wsu:Id="[^"]*"/g, 'wsu:Id=""')
    .replaceAll(/<wsse:Security [^>]*>/g, (tag) => tag.split(/[ >]/).sort().join(' '))
    .replaceAll(/ +>/g, '>')
    .replaceAll('> <', '><');

describe('the transport by the soap package', () => {
  test('sends what the default one sends, and the answer is read by the same codec', async () => {
    const [ours, theirs] = [await sentBy(undefined), await sentBy(soapTransport())];
    expect(theirs.kind).toBe('success');
    expect(alike(theirs.body)).toBe(alike(ours.body));
    for (const { body } of [ours, theirs]) expect(body).toMatch(/ wsu:Id="[A-Za-z][\w-]*"/);
    expect(theirs.headers).toMatchObject({
      soapaction: '"urn:ask"',
      'content-type': 'text/xml; charset=utf-8',
    });
  });

  test.each<[string, SoapInput]>([
    ['no headers', { body: () => question(1) }],
    ['an empty body', { headers: () => ['<h xmlns="urn:h">1</h>'], body: () => '' }],
  ])('sends what the default one sends: %s', async (_, input) => {
    const [ours, theirs] = [await sentBy(undefined, input), await sentBy(soapTransport(), input)];
    expect(alike(theirs.body)).toBe(alike(ours.body));
  });

  test('calls at the same time do not mix', async () => {
    const { url, requests } = await startServer((response, { body }) => {
      const id = /<t:Id>(\d+)</.exec(body)?.[1] ?? '';
      setTimeout(() => sendXml(response, answer(`<x:Id>${id}</x:Id>`)), Number(id) % 3);
    });
    const core = coreFor(url, { transport: soapTransport() });
    const ids = Array.from({ length: 30 }, (_, index) => index);
    const results = await Promise.all(
      ids.map((id) => soapCall(core, ask, { headers: () => [`<h>${id}</h>`], body: () => question(id) })),
    );
    expect(results.map((result) => (result.kind === 'success' ? result.data.id : -1))).toStrictEqual(ids);
    for (const { body } of requests) expect(/<h>(\d+)</.exec(body)?.[1]).toBe(/<t:Id>(\d+)</.exec(body)?.[1]);
  });

  test('ends with the caller, and tells failures as the default one does', async () => {
    const transport = soapTransport();
    const { url } = await startServer(() => undefined);
    const input = { body: () => question(1) };
    expect(await soapCall(coreFor(url, { transport }), ask, input, { timeoutMs: 50 })).toMatchObject({
      kind: 'timeout',
    });
    const gone = await startServer(() => undefined);
    await gone.close();
    expect(await soapCall(coreFor(gone.url, { transport }), ask, input)).toMatchObject({
      kind: 'network',
      cause: { outcome: 'not-sent' },
    });
  });

  test('credentials that XML cannot carry are refused', async () => {
    const { url } = await startServer(() => undefined);
    const core = coreFor(url, { transport: soapTransport() });
    const secured = { ...core, soap: { ...core.soap, credentials: { username: 'a', password: '\u0000' } } };
    const result = await soapCall(secured, { ...ask, isSecured: true }, { body: () => question(1) });
    expect(result).toMatchObject({ kind: 'config', cause: { code: 'unwritable-text' } });
  });
});
