import {
  createAuthority,
  startProxy,
  startTlsFront,
  type Authority,
  type ProxyOptions,
  type TlsFrontOptions,
} from '@parlance/corporate-network';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';

import { call, jsonEvents, toJson, type AnyAnswer, type CallFailure, type Operation } from '../index.js';
import {
  coreFor,
  operation,
  sendJson,
  startServer,
  type Answer,
  type TestServer,
} from '../server.test-helper.js';
import { nodeFetch, type NodeFetchOptions } from './index.js';

const HOST = 'api.corp.test';
const TARGET = `${HOST}:443`;
const BASE_URL = `https://${HOST}`;

let authority: Authority;
beforeAll(async () => {
  authority = await createAuthority('Corporate CA');
});

/** A server behind TLS behind a proxy, which alone knows its name. */
interface Corporation {
  readonly server: TestServer;
  readonly proxyUrl: string;
  readonly asked: readonly string[];
}

interface CorporationOptions {
  readonly hostName?: string;
  readonly isExpired?: boolean;
  readonly front?: Partial<TlsFrontOptions>;
  readonly proxy?: Partial<ProxyOptions>;
  readonly answer?: Answer;
}

async function corporation({
  hostName = HOST,
  isExpired = false,
  front,
  proxy,
  answer = (response) => sendJson(response, 'done'),
}: CorporationOptions = {}): Promise<Corporation> {
  const server = await startServer(answer);
  const identity = await authority.issue({ hostName, isExpired });
  const tls = await startTlsFront({ upstreamPort: Number(new URL(server.url).port), identity, ...front });
  const { port, asked, close } = await startProxy({ targets: { [TARGET]: tls.port }, ...proxy });
  onTestFinished(async () => {
    await close();
    await tls.close();
  });
  return { server, asked, proxyUrl: `${proxy?.tls ? 'https://localhost' : 'http://127.0.0.1'}:${port}` };
}

function ask(
  options: NodeFetchOptions,
  given: Partial<Operation> = {},
  baseUrl: string = BASE_URL,
): Promise<AnyAnswer | CallFailure> {
  const fetch = nodeFetch(options);
  onTestFinished(() => fetch.close());
  return call(coreFor(baseUrl, { fetch, retry: false }), operation(given), {}, { timeoutMs: 10_000 });
}

const failure = (code: string, isRetryable: boolean, ...words: readonly string[]): object => ({
  kind: 'network',
  cause: {
    code,
    isRetryable,
    outcome: 'not-sent',
    message: expect.stringMatching(new RegExp(words.map((word) => `(?=.*${word})`).join(''))),
  },
});

describe('a host behind a proxy, with a certificate of a private issuer', () => {
  test('answers where both are given; the proxy looks the name up', async () => {
    const { proxyUrl, server, asked } = await corporation();
    expect(await ask({ proxyUrl, ca: authority.certificate })).toMatchObject({
      kind: 'success',
      data: 'done',
    });
    expect(server.requests).toHaveLength(1);
    expect(asked).toEqual([TARGET]);
  });

  test('further issuers stand besides those that Node trusts', async () => {
    const { proxyUrl } = await corporation();
    const other = await createAuthority('Another CA');
    const ca = [other.certificate, `${other.certificate}\n${authority.certificate}`];
    expect(await ask({ proxyUrl, ca })).toMatchObject({ kind: 'success' });
  });

  test('credentials of the proxy stand in its address', async () => {
    const credentials = { name: 'gateway', password: 'p:ss@wörd%' };
    const { proxyUrl } = await corporation({ proxy: { credentials } });
    const withCredentials = new URL(proxyUrl);
    withCredentials.username = credentials.name;
    withCredentials.password = encodeURIComponent(credentials.password);
    const ca = authority.certificate;
    expect(await ask({ proxyUrl: withCredentials.href, ca })).toMatchObject({ kind: 'success' });

    const refused = await ask({ proxyUrl: withCredentials.href.replace('gateway', 'somebody'), ca });
    expect(refused).toMatchObject(failure('proxy', false, '407', '`proxyUrl`', 'network\\.proxyUrl'));
    expect(JSON.stringify(refused) + String('cause' in refused && refused.cause)).not.toMatch(
      /somebody|w%C3%B6rd|wörd/,
    );
  });

  test('the proxy may speak TLS itself; its certificate needs the same issuer', async () => {
    const { proxyUrl } = await corporation({
      proxy: { tls: await authority.issue({ hostName: 'localhost' }) },
    });
    expect(await ask({ proxyUrl, ca: authority.certificate })).toMatchObject({ kind: 'success' });
    const { host } = new URL(proxyUrl);
    expect(await ask({ proxyUrl })).toMatchObject(
      failure('certificate', false, `proxy ${host}`, 'issued by nobody', '`ca`'),
    );
  });

  test('a client certificate is shown where it is demanded', async () => {
    const { proxyUrl, server } = await corporation({ front: { clientAuthority: authority.certificate } });
    const own = await authority.issue({ hostName: 'gateway' });
    const ca = authority.certificate;
    expect(await ask({ proxyUrl, ca, ...own })).toMatchObject({ kind: 'success' });
    expect(await ask({ proxyUrl, ca })).toMatchObject(
      failure('certificate', false, HOST, 'client certificate', '`certificate`', 'network\\.certificateFile'),
    );
    expect(server.requests).toHaveLength(1);
  });

  test('a client certificate is demanded over TLS 1.2 as well', async () => {
    const front = { clientAuthority: authority.certificate, maxVersion: 'TLSv1.2' } as const;
    const { proxyUrl } = await corporation({ front });
    const ca = authority.certificate;
    expect(await ask({ proxyUrl, ca, ...(await authority.issue({ hostName: 'gateway' })) })).toMatchObject({
      kind: 'success',
    });
    expect(await ask({ proxyUrl, ca })).toMatchObject(
      failure('certificate', false, 'client certificate', '`certificate`'),
    );
  });
});

describe('what is wrong is named, with the setting that mends it', () => {
  test('no issuer', async () => {
    const { proxyUrl } = await corporation();
    expect(await ask({ proxyUrl })).toMatchObject(
      failure('certificate', false, HOST, 'issued by nobody', '`ca` to nodeFetch', 'network\\.caFile'),
    );
  });

  test('an expired certificate', async () => {
    const { proxyUrl } = await corporation({ isExpired: true });
    expect(await ask({ proxyUrl, ca: authority.certificate })).toMatchObject(
      failure('certificate', false, HOST, 'expired'),
    );
  });

  test("another host's certificate", async () => {
    const { proxyUrl } = await corporation({ hostName: 'other.corp.test' });
    expect(await ask({ proxyUrl, ca: authority.certificate })).toMatchObject(
      failure('certificate', false, HOST, 'another host name'),
    );
  });

  test('a TLS version below the least one', async () => {
    const { proxyUrl } = await corporation({ front: { maxVersion: 'TLSv1.2' } });
    const options = { proxyUrl, ca: authority.certificate };
    expect(await ask({ ...options, minTlsVersion: 'TLSv1.2' })).toMatchObject({ kind: 'success' });
    expect(await ask({ ...options, minTlsVersion: 'TLSv1.3' })).toMatchObject(
      failure('certificate', false, HOST, 'TLS version', '`minTlsVersion`'),
    );
  });

  test('no proxy where only a proxy leads out', async () => {
    expect(await ask({ ca: authority.certificate })).toMatchObject(
      failure('network', true, HOST, '`proxyUrl` of nodeFetch', 'network\\.proxyUrl'),
    );
  });

  test('a proxy that is not there', async () => {
    const { port, close } = await startProxy({ targets: {} });
    await close();
    expect(await ask({ proxyUrl: `http://name:secret@127.0.0.1:${port}` })).toMatchObject(
      failure('proxy', true, `127\\.0\\.0\\.1:${port}`, 'ECONNREFUSED', '`proxyUrl`'),
    );
  });

  test('a proxy that does not allow the host', async () => {
    const { proxyUrl } = await corporation({ proxy: { targets: {} } });
    expect(await ask({ proxyUrl })).toMatchObject(failure('proxy', false, TARGET, '403', 'administrator'));
  });

  test('a proxy that cannot reach the host', async () => {
    const { port, close } = await startProxy({ targets: {} });
    await close();
    const { proxyUrl } = await corporation({ proxy: { targets: { [TARGET]: port } } });
    expect(await ask({ proxyUrl })).toMatchObject(failure('proxy', true, TARGET, '502', '`baseUrl`'));
  });

  test('something that hangs up instead of being a proxy', async () => {
    const front = await startTlsFront({
      upstreamPort: 1,
      identity: await authority.issue({ hostName: HOST }),
    });
    onTestFinished(() => front.close());
    expect(await ask({ proxyUrl: `http://127.0.0.1:${front.port}` })).toMatchObject(
      failure('proxy', true, 'does not answer as a proxy', '`proxyUrl`'),
    );
  });
});

describe('behind a proxy as without one', () => {
  test('a DELETE keeps its body', async () => {
    const { proxyUrl, server } = await corporation();
    const fetch = nodeFetch({ proxyUrl, ca: authority.certificate });
    onTestFinished(() => fetch.close());
    const remove = operation({ method: 'delete', body: toJson('application/json') });
    await call(coreFor(BASE_URL, { fetch }), remove, { body: { sessionId: 's' } });
    expect(server.requests).toMatchObject([{ method: 'DELETE', body: '{"sessionId":"s"}' }]);
  });

  test("an abort gives the signal's own reason while the proxy is waited for", async () => {
    const controller = new AbortController();
    const { proxyUrl } = await corporation({ answer: () => controller.abort('enough') });
    const fetch = nodeFetch({ proxyUrl, ca: authority.certificate });
    onTestFinished(() => fetch.close());
    const request = new Request(BASE_URL, { signal: controller.signal });
    await expect(fetch(request)).rejects.toBe('enough');
  });

  test('an event stream comes event by event, and an abort ends it', async () => {
    const { proxyUrl, server } = await corporation({
      answer: (response) =>
        response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n'),
    });
    const controller = new AbortController();
    const fetch = nodeFetch({ proxyUrl, ca: authority.certificate });
    onTestFinished(() => fetch.close());
    const stream = operation({ stream: jsonEvents, accept: 'text/event-stream', responses: { 200: {} } });
    const result = await call(
      coreFor(BASE_URL, { fetch }),
      stream,
      {},
      { signal: controller.signal, timeoutMs: 0 },
    );
    const data: unknown = 'data' in result ? result.data : undefined;
    const events: unknown[] = [];
    const read = async (): Promise<void> => {
      if (!isIterable(data)) throw new Error('No stream.');
      for await (const event of data) {
        events.push(event);
        controller.abort('enough');
      }
    };
    await expect(read()).rejects.toBe('enough');
    expect(events).toEqual([{ data: 1 }]);
    expect(server.requests).toHaveLength(1);
  });
});

describe('straight out, without a proxy', () => {
  test('a private issuer is trusted where it is given', async () => {
    const server = await startServer((response) => sendJson(response, 'done'));
    const identity = await authority.issue({ hostName: 'localhost' });
    const front = await startTlsFront({ upstreamPort: Number(new URL(server.url).port), identity });
    onTestFinished(() => front.close());
    const url = `https://localhost:${front.port}`;
    expect(await ask({ ca: authority.certificate }, {}, url)).toMatchObject({
      kind: 'success',
      data: 'done',
    });
    expect(await ask({}, {}, url)).toMatchObject(failure('certificate', false, 'localhost', '`ca`'));
  });

  test("Node's own fetch names the certificate and the setting as well", async () => {
    const server = await startServer((response) => sendJson(response, 'done'));
    const identity = await authority.issue({ hostName: 'localhost' });
    const front = await startTlsFront({ upstreamPort: Number(new URL(server.url).port), identity });
    onTestFinished(() => front.close());
    const core = coreFor(`https://localhost:${front.port}`, { fetch: globalThis.fetch, retry: false });
    expect(await call(core, operation())).toMatchObject(
      failure('certificate', false, 'localhost', 'certificate', '`ca` to nodeFetch', 'network\\.caFile'),
    );
  });

  test('a server that does not answer with TLS', async () => {
    const server = await startServer((response) => sendJson(response, 'done'));
    expect(await ask({}, {}, server.url.replace('http:', 'https:'))).toMatchObject(
      failure('certificate', false, 'does not answer with TLS', 'http://'),
    );
  });

  test('a TLS failure that may have come after the request leaves its outcome open', async () => {
    const cause = Object.assign(new Error('bad record'), { code: 'ERR_SSL_BAD_RECORD_MAC' });
    const fetch = (): Promise<Response> => Promise.reject(new TypeError('fetch failed', { cause }));
    expect(await call(coreFor(BASE_URL, { fetch }), operation())).toMatchObject({
      cause: { code: 'certificate', outcome: 'unknown', isRetryable: false },
    });
  });

  test('closing ends what is under way', async () => {
    const server = await startServer((response) => response.writeHead(200).write('first'));
    const fetch = nodeFetch({});
    const response = await fetch(server.url);
    const text = response.text();
    await fetch.close();
    await expect(text).rejects.toThrow('terminated');
    await expect(fetch(server.url)).rejects.toThrow('fetch failed');
  });
});

const isIterable = (data: unknown): data is AsyncIterable<unknown> =>
  typeof data === 'object' && data !== null && Symbol.asyncIterator in data;
