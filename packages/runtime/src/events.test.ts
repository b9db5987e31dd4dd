import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  call,
  jsonEvents,
  NetworkError,
  textEvents,
  unwrap,
  unwrapEvents,
  type ServerSentEvent,
} from './index.js';
import { coreFor, operation, startServer, type Answer } from './server.test-helper.js';

const stream = operation({ stream: jsonEvents, accept: 'text/event-stream', responses: { 200: {} } });

const begin: Answer = (response) =>
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });

/** A fetch that answers with these chunks. */
const chunked =
  (chunks: readonly Uint8Array[]): typeof fetch =>
  async () =>
    new Response(
      new ReadableStream({
        start(controller) {
          for (const chunk of chunks) controller.enqueue(chunk);
          controller.close();
        },
      }),
      { headers: { 'content-type': 'text/event-stream' } },
    );

async function collect(chunks: readonly Uint8Array[]): Promise<unknown[]> {
  const core = coreFor('https://api.example.com', { fetch: chunked(chunks) });
  const events: unknown[] = [];
  for await (const event of open(core)) events.push(event);
  return events;
}

const open = (
  core: Parameters<typeof call>[0],
  options: Parameters<typeof call>[3] = {},
): AsyncIterable<unknown> =>
  unwrapEvents(async () => {
    const result = await call(core, stream, {}, options);
    if (result.kind !== 'success') return result;
    const { data } = result;
    if (!isIterable(data)) throw new Error('Not a stream.');
    return { ...result, data };
  });

const isIterable = (data: unknown): data is AsyncIterable<ServerSentEvent<unknown>> =>
  typeof data === 'object' && data !== null && Symbol.asyncIterator in data;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The bytes in pieces, cut at these places. */
function cut(whole: Uint8Array, places: readonly number[]): Uint8Array[] {
  const ends = [...new Set(places.map((place) => place % (whole.length + 1)))].sort(
    (left, right) => left - right,
  );
  return [...ends, whole.length].map((end, index) => whole.subarray(index === 0 ? 0 : ends[index - 1], end));
}

describe('server-sent events', () => {
  test('ids, names, several data lines, comments, all line ends', async () => {
    const text =
      ': hello\n\nid: 1\nevent: a\ndata: {"x":\ndata: 1}\n\ndata:"two"\r\nid:2\r\n\r\nretry: 5\rdata: 3\n\n';
    expect(await collect([bytes(text)])).toStrictEqual([
      { id: '1', event: 'a', data: { x: 1 } },
      { id: '2', data: 'two' },
      { data: 3 },
    ]);
  });

  test('the same events, however the bytes are cut', async () => {
    const event = fc.record({
      id: fc.option(fc.integer({ min: 0 }).map(String), { nil: undefined }),
      event: fc.option(fc.constantFrom('a', 'message-received'), { nil: undefined }),
      data: fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.integer(),
        fc.dictionary(fc.string({ unit: 'grapheme' }), fc.string()),
      ),
    });
    const lineEnd = fc.constantFrom('\n', '\r\n');
    await fc.assert(
      fc.asyncProperty(fc.array(event), lineEnd, fc.array(fc.nat(5_000)), async (events, end, places) => {
        const lines = events.flatMap(({ id, event: name, data }) => [
          ...(id === undefined ? [] : [`id: ${id}`]),
          ...(name === undefined ? [] : [`event: ${name}`]),
          `data: ${JSON.stringify(data)}`,
          '',
        ]);
        const whole = bytes(lines.map((line) => line + end).join(''));
        const want = events.map(({ id, event: name, data }) => ({
          ...(id !== undefined && { id }),
          ...(name !== undefined && { event: name }),
          data: JSON.parse(JSON.stringify(data)),
        }));
        expect(await collect(cut(whole, places))).toStrictEqual(want);
      }),
    );
  });

  test('an event that was not finished is not given', async () => {
    expect(await collect([bytes('data: 1\n\ndata: 2\n')])).toStrictEqual([{ data: 1 }]);
  });

  test('text data', async () => {
    const core = coreFor('https://api.example.com', { fetch: chunked([bytes('data: a\ndata: b\n\n')]) });
    const data = unwrap(await call(core, { ...stream, stream: textEvents }));
    const events: unknown[] = [];
    if (isIterable(data)) for await (const event of data) events.push(event);
    expect(events).toStrictEqual([{ data: 'a\nb' }]);
  });

  test('data that is not JSON is a decode error, after the events before it', async () => {
    const core = coreFor('https://api.example.com', {
      fetch: chunked([bytes('data: 1\n\ndata: secret words\n\n')]),
    });
    const events: unknown[] = [];
    const reading = (async () => {
      for await (const event of open(core)) events.push(event);
    })();
    await expect(reading).rejects.toMatchObject({
      code: 'decode',
      message: expect.not.stringContaining('secret'),
    });
    expect(events).toStrictEqual([{ data: 1 }]);
  });
});

describe('an event stream', () => {
  test('outlives the timeout, which is for its beginning only', async () => {
    const server = await startServer((response, request, count) => {
      begin(response, request, count);
      response.write('data: 1\n\n');
      setTimeout(() => response.end('data: 2\n\n'), 1_500);
    });
    const events: unknown[] = [];
    for await (const event of open(coreFor(server.url), { timeoutMs: 1_000 })) events.push(event);
    expect(events).toStrictEqual([{ data: 1 }, { data: 2 }]);
  });

  test('that does not begin in time is a timeout', async () => {
    const server = await startServer(() => undefined);
    const first = open(coreFor(server.url), { timeoutMs: 50 })[Symbol.asyncIterator]().next();
    await expect(first).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  test("ends with the signal's reason", async () => {
    const controller = new AbortController();
    const server = await startServer((response, request, count) => {
      begin(response, request, count);
      response.write('data: 1\n\n');
    });
    const events: unknown[] = [];
    const reading = (async () => {
      for await (const event of open(coreFor(server.url), { signal: controller.signal })) {
        events.push(event);
        controller.abort('enough');
      }
    })();
    await expect(reading).rejects.toBe('enough');
    expect(events).toHaveLength(1);
  });

  test('whose connection breaks is a network error', async () => {
    const server = await startServer((response, request, count) => {
      begin(response, request, count);
      response.write('data: 1\n\n');
      setTimeout(() => response.destroy(), 20);
    });
    const events: unknown[] = [];
    const reading = (async () => {
      for await (const event of open(coreFor(server.url))) events.push(event);
    })();
    await expect(reading).rejects.toSatisfy((error) => NetworkError.is(error));
    expect(events).toStrictEqual([{ data: 1 }]);
  });

  test('closes its connection when the loop is left', async () => {
    let onClose = (): void => undefined;
    const closed = new Promise<void>((resolve) => (onClose = resolve));
    const server = await startServer((response, request, count) => {
      begin(response, request, count);
      response.on('close', onClose);
      response.write('data: 1\n\ndata: 2\n\n');
    });
    for await (const _ of open(coreFor(server.url))) break;
    await expect(closed).resolves.toBeUndefined();
  });

  test('that is a web page is a decode error', async () => {
    const server = await startServer((response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'),
    );
    expect(await call(coreFor(server.url), stream)).toMatchObject({ kind: 'decode' });
  });

  test('is not asked for before its first event is', async () => {
    const server = await startServer(() => undefined);
    open(coreFor(server.url));
    expect(server.requests).toHaveLength(0);
  });
});
