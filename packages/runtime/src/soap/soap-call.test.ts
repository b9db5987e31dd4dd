import { gzipSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { ApiError, DecodeError } from '../errors.js';
import { unwrap } from '../result.js';
import { startServer } from '../server.test-helper.js';
import { soapCall } from './index.js';
import { answer, ask, coreFor, envelope, fault, NS, question, sendXml } from './service.test-helper.js';

/** What comes of a call that is answered with this. */
const callAnswered = async (
  body: string | Uint8Array,
  more: { readonly status?: number; readonly type?: string } = {},
): ReturnType<typeof soapCall<NonNullable<(typeof ask)['answers']>>> => {
  const { url } = await startServer((response) => sendXml(response, body, more));
  return soapCall(coreFor(url), ask, { body: () => question(1) });
};

describe('a call', () => {
  test('sends an envelope and gives the answer', async () => {
    const { url, requests } = await startServer((response) =>
      sendXml(response, answer('<x:Id>2</x:Id><x:Note>a</x:Note><x:Note> b </x:Note>')),
    );
    const result = await soapCall(coreFor(`${url}/service/`), ask, {
      headers: () => ['<h xmlns="urn:h"/>'],
      body: () => question(1),
    });
    expect(unwrap(result)).toStrictEqual({ id: 2, note: ['a', ' b '] });
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({
      method: 'POST',
      url: '/service/',
      headers: { soapaction: '"urn:ask"', 'content-type': 'text/xml; charset=utf-8' },
      body: `<?xml version="1.0" encoding="utf-8"?>\n<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Header><h xmlns="urn:h"/></soapenv:Header><soapenv:Body><t:Ask xmlns:t="urn:test"><t:Id>1</t:Id></t:Ask></soapenv:Body></soapenv:Envelope>`,
    });
  });

  test.each([
    ['other prefixes', `<Answer xmlns="${NS}"><Id>2</Id></Answer>`],
    ['another order', `<x:Answer xmlns:x="${NS}"><x:Note>n</x:Note><x:Id> 2\n</x:Id></x:Answer>`],
    [
      'more than is described',
      `<x:Answer xmlns:x="${NS}" a="b"><x:Id>2</x:Id><x:New><x:Id>9</x:Id></x:New><Id>8</Id></x:Answer>`,
    ],
    ['CDATA and comments', `<x:Answer xmlns:x="${NS}"><x:Id><!-- no --><![CDATA[2]]></x:Id></x:Answer>`],
    ['references', `<x:Answer xmlns:x="${NS}"><x:Id>&#50;</x:Id></x:Answer>`],
  ])('does not mind %s', async (_, body) => {
    expect(await callAnswered(envelope(body))).toMatchObject({ kind: 'success', data: { id: 2 } });
  });

  test('carries user name and password in the envelope, asked for each time', async () => {
    const { url, requests } = await startServer((response) => sendXml(response, answer('<x:Id>1</x:Id>')));
    let calls = 0;
    const core = {
      ...coreFor(url),
    };
    const secured = {
      ...core,
      soap: {
        ...core.soap,
        credentials: { username: 'a&b', password: () => `secret-${(calls += 1)}` },
      },
    };
    for (let count = 0; count < 2; count += 1)
      await soapCall(secured, { ...ask, isSecured: true }, { body: () => question(1) });
    expect(requests[0]?.body).toContain(
      '<wsse:Username>a&amp;b</wsse:Username><wsse:Password Type="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText">secret-1</wsse:Password>',
    );
    expect(requests[0]?.body).toMatch(/wsu:Id="UsernameToken-\d+"/);
    expect(requests[1]?.body).toContain('secret-2');
    const without = await soapCall(core, { ...ask, isSecured: true }, { body: () => question(1) });
    expect(without).toMatchObject({ kind: 'config', cause: { code: 'credentials-missing' } });
  });

  test('an input that cannot be written is a ConfigError, and nothing is sent', async () => {
    const { url, requests } = await startServer((response) => sendXml(response, ''));
    const result = await soapCall(coreFor(url), ask, { body: () => question(1.5) });
    expect(result).toMatchObject({
      kind: 'config',
      cause: { code: 'unwritable-value', outcome: 'not-sent' },
    });
    expect(requests).toStrictEqual([]);
  });

  test('waits longer than the server holds its answer back', async () => {
    const { url } = await startServer((response) => {
      setTimeout(() => sendXml(response, answer('<x:Id>1</x:Id>')), 60);
    });
    const held = { ...ask, holdMs: 50 };
    const input = { body: () => question(1) };
    expect(await soapCall(coreFor(url, { timeoutMs: 20 }), held, input)).toMatchObject({ kind: 'success' });
    expect(await soapCall(coreFor(url), held, input, { timeoutMs: 20 })).toMatchObject({ kind: 'timeout' });
  });

  test('a broken connection is a NetworkError, also inside the answer', async () => {
    const { url } = await startServer((response) => {
      response.writeHead(200, { 'content-type': 'text/xml' }).write('<S:Envelope');
      setImmediate(() => response.destroy());
    });
    expect(await soapCall(coreFor(url), ask, { body: () => question(1) })).toMatchObject({
      kind: 'network',
      cause: { code: 'connection-lost' },
    });
  });

  test.each([
    ['', ''],
    ['text/html', ''],
    ['text/plain', 'OK'],
  ])('one-way: an answer of type "%s" that is "%s" is a success', async (type, body) => {
    const { url } = await startServer((response) => sendXml(response, body, { status: 202, type }));
    const { answer: _, ...oneWay } = ask;
    expect(await soapCall(coreFor(url), oneWay, { body: () => question(1) })).toMatchObject({
      kind: 'success',
      status: 202,
      data: undefined,
    });
  });

  test.each([
    ['a length that is too large', { 'content-length': '100000' }],
    ['pieces without the last one', {}],
    ['neither length nor pieces', { connection: 'close', 'transfer-encoding': 'identity' }],
  ])('a connection that breaks after the envelope does no harm: %s', async (_, headers) => {
    const { url } = await startServer((response) => {
      response.writeHead(200, { 'content-type': 'text/xml', ...headers });
      response.write(answer(`<x:Id>1</x:Id><x:Note>${'n'.repeat(300)}</x:Note>`), () => {
        setTimeout(() => response.destroy(), 50);
      });
    });
    expect(await soapCall(coreFor(url), ask, { body: () => question(1) })).toMatchObject({
      kind: 'success',
      data: { id: 1 },
    });
  });

  test('headers of the caller replace those of the same name', async () => {
    const { url, requests } = await startServer((response) => sendXml(response, answer('<x:Id>1</x:Id>')));
    const headers = { 'Content-Type': 'text/xml', SOAPAction: '""' };
    await soapCall(coreFor(url), ask, { body: () => question(1) }, { headers });
    expect(requests[0]?.headers).toMatchObject({ 'content-type': 'text/xml', soapaction: '""' });
  });

  test('answers may be zipped, and UTF-16', async () => {
    const text = answer('<x:Id>1</x:Id><x:Note>Größe</x:Note>');
    const zipped = gzipSync(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    const { url } = await startServer((response) => {
      response.writeHead(200, { 'content-type': 'text/xml', 'content-encoding': 'gzip' }).end(zipped);
    });
    expect(unwrap(await soapCall(coreFor(url), ask, { body: () => question(1) }))).toStrictEqual({
      id: 1,
      note: ['Größe'],
    });
  });

  test('a small zipped answer that unpacks to a large one ends at the limit', async () => {
    const zipped = gzipSync(answer(`<x:Id>1</x:Id>${' '.repeat(100_000_000)}`));
    expect(zipped.length).toBeLessThan(200_000);
    const { url } = await startServer((response) => {
      response.writeHead(200, { 'content-type': 'text/xml', 'content-encoding': 'gzip' }).end(zipped);
    });
    const before = process.memoryUsage().rss;
    expect(await soapCall(coreFor(url), ask, { body: () => question(1) })).toMatchObject({
      kind: 'decode',
      cause: { message: expect.stringContaining('larger than 16777216 bytes') },
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  }, 15_000);

  test('one connection serves call after call, also after an answer that was given up', async () => {
    const sockets = new Set<unknown>();
    const { url } = await startServer((response, _, count) => {
      sockets.add(response.socket);
      sendXml(response, count === 3 ? '<html/>' : answer('<x:Id>1</x:Id>'), {
        type: count === 3 ? 'text/html' : 'text/xml',
      });
    });
    const core = coreFor(url);
    const kinds: string[] = [];
    for (let call = 0; call < 5; call += 1)
      kinds.push((await soapCall(core, ask, { body: () => question(1) })).kind);
    expect(kinds).toStrictEqual(['success', 'success', 'decode', 'success', 'success']);
    // Giving up may cost a connection, no more.
    expect(sockets.size).toBeLessThan(3);
  });
});

describe('a fault', () => {
  test.each([200, 400, 500])('of the service, with status %s', async (status) => {
    const detail = `<detail><y:Refusal xmlns:y="${NS}"><y:Code>BUSY</y:Code></y:Refusal><z/></detail>`;
    const result = await callAnswered(fault('S:Server', detail), { status });
    expect(result).toMatchObject({
      kind: 'error',
      status,
      code: 'busy',
      error: {
        faultCode: 'Server',
        faultString: 'No.',
        details: [
          { kind: 'Refusal', value: { code: 'BUSY' } },
          { kind: 'unknown', value: { namespace: '', name: 'z' } },
        ],
      },
      cause: { isRetryable: true, outcome: 'not-sent' },
    });
    expect(result.kind === 'error' && ApiError.is(result.cause)).toBe(true);
  });

  test.each([
    ['S:Client', 'soap-client', false],
    ['Client.Authentication', 'soap-client', false],
    ['S:Server', 'soap-server', false],
    ['ns:ODD_CODE', 'soap-fault', false],
  ])('%s without a detail is %s', async (code, expected, isRetryable) => {
    const result = await callAnswered(fault(code), { status: 500 });
    expect(result).toMatchObject({ kind: 'error', code: expected, cause: { isRetryable } });
  });

  test('a kind that is not listed is the fault itself', async () => {
    const detail = `<detail><y:Refusal xmlns:y="${NS}"><y:Code>constructor</y:Code></y:Refusal></detail>`;
    expect(await callAnswered(fault('S:Client', detail), { status: 500 })).toMatchObject({ code: 'refused' });
  });

  test('an error that is no envelope is told by its status', async () => {
    expect(await callAnswered('<html>Bad gateway</html>', { status: 502, type: 'text/html' })).toMatchObject({
      kind: 'undeclared',
      status: 502,
      cause: { code: 'http-502', isRetryable: true },
    });
  });
});

describe('an answer that cannot be read is a DecodeError', () => {
  test.each([
    ['a web page', '<html></html>', { type: 'text/html' }, 'it is no XML'],
    ['nothing', '', {}, 'it is empty'],
    ['an empty body', envelope(''), {}, 'its body is empty'],
    ['another element', envelope('<x/>'), {}, 'another element than the declared one'],
    ['no envelope', '<x/>', {}, 'it is no SOAP envelope'],
    ['SOAP 1.2', '<e:Envelope xmlns:e="http://www.w3.org/2003/05/soap-envelope"/>', {}, 'it is SOAP 1.2'],
    ['a text that breaks off', answer('<x:Id>1</x:Id>').slice(0, -5), {}, 'it is not well-formed'],
    ['something missing', answer(''), {}, '`Id` is missing (at Envelope/Body/Answer)'],
    [
      'a wrong value',
      answer('<x:Id>one</x:Id>'),
      {},
      'something else than a value of xs:int (at Envelope/Body/Answer/Id)',
    ],
    ['an element in a text', answer('<x:Id>1<b/></x:Id>'), {}, 'it has an element where only text may be'],
    ['an unbound prefix', answer('<q:Id>1</q:Id>'), {}, 'it is not well-formed'],
  ])('%s', async (_, body, more, message) => {
    const result = await callAnswered(body, more);
    expect(result).toMatchObject({ kind: 'decode', cause: { message: expect.stringContaining(message) } });
    expect(result.kind === 'decode' && DecodeError.is(result.cause)).toBe(true);
  });

  test('its message does not quote the answer', async () => {
    const result = await callAnswered(answer('<x:Id>my secret</x:Id>'));
    expect(
      JSON.stringify(result, (_, value) =>
        value instanceof Error ? `${value.message}${String(value.cause)}` : value,
      ),
    ).not.toContain('secret');
  });
});
