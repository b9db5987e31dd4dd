// Writing and reading a body of 1,000 items by a generated codec and by plain `soap`, and whole calls per second against
// one server. Many runs in one process, taken in turns. Run: pnpm --filter @parlance/bench run bench:soap
import { Worker } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { createSoapCore, readDocument, writeEnvelope, type SoapTransport } from '@parlance/runtime/soap';
import { soapTransport } from '@parlance/runtime/soap/node';
import { createClientAsync, type Client } from 'soap';

import { generateItems, type Items, type ItemsCodec } from './generated.js';

const RUNS = 200;
const DECLARATIONS = ' xmlns:t="urn:items"';

const itemsOf = (count: number): Items => ({
  item: Array.from({ length: count }, (_, index) => ({
    id: index,
    name: `Name ${index} & co`,
    open: index % 2 === 0,
  })),
});

const envelopeOf = (codec: ItemsCodec, name: string, items: Items): string =>
  writeEnvelope({ headers: [], body: codec.write(`t:${name}`, items, DECLARATIONS) });

/** Of many times, in milliseconds. */
interface Times {
  readonly median: string;
  /** One in ten was as fast: what a machine with nothing else to do would take. */
  readonly fastest: string;
}

/** How long each takes; in turns, so that a busy machine slows all of them. */
async function measure(tasks: Readonly<Record<string, () => unknown>>): Promise<Record<string, Times>> {
  const times = new Map(Object.keys(tasks).map((name) => [name, new Array<number>()]));
  for (let run = -RUNS / 4; run < RUNS; run += 1) {
    for (const [name, task] of Object.entries(tasks)) {
      const startedAt = performance.now();
      await task();
      if (run >= 0) times.get(name)?.push(performance.now() - startedAt);
    }
  }
  return Object.fromEntries(
    [...times].map(([name, all]) => {
      const sorted = all.sort((one, other) => one - other);
      const at = (part: number): string => (sorted[Math.floor(RUNS * part)] ?? Number.NaN).toFixed(3);
      return [name, { median: at(0.5), fastest: at(0.1) }];
    }),
  );
}

async function codecs(codec: ItemsCodec): Promise<void> {
  const items = itemsOf(1_000);
  const answer = envelopeOf(codec, 'PutItemsResponse', items);
  const body = codec.write('t:PutItemsResponse', items, DECLARATIONS);
  const bytes = new TextEncoder().encode(body);
  const httpClient = { request: (): Promise<never> => new Promise(() => undefined) };
  const client = await createClientAsync(wsdlPath, { disableCache: true, httpClient });
  const write = methodOf(client);
  const written = await measure({
    'codec, write': () => envelopeOf(codec, 'PutItems', items),
    'soap, write': () => write(items, () => undefined),
  });
  const read = await measure({
    'codec, read': () =>
      readDocument({ body: [bytes], mediaType: 'text/xml' }, (tag) => codec.read(tag, () => undefined)),
    'soap, read': () => client.wsdl.xmlToObject(answer),
  });
  console.log(
    `1,000 items, ${answer.length} characters; of ${RUNS} runs the median and the fastest tenth, ms`,
  );
  console.table({ ...written, ...read });
}

const wsdlPath = fileURLToPath(new URL('./items.wsdl', import.meta.url));

/** The WSDL's operation, as plain `soap` calls it. */
function methodOf(client: Client): (input: unknown, done: (error: unknown) => void) => void {
  const found = ['Items', 'Items', 'PutItems'].reduce<unknown>(
    (owner, name) => (typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined),
    client,
  );
  if (typeof found !== 'function') throw new Error('soap has no such operation.');
  return (input, done) => void Reflect.apply(found, undefined, [input, done]);
}

async function startServer(
  answer: string,
): Promise<{ readonly url: string; readonly stop: () => Promise<number> }> {
  const worker = new Worker(new URL('./server.mjs', import.meta.url), {
    workerData: { answer },
    execArgv: [],
  });
  const port = await new Promise<unknown>((resolve) => worker.once('message', resolve));
  return { url: `http://127.0.0.1:${String(port)}/items`, stop: () => worker.terminate() };
}

async function calls(codec: ItemsCodec, count: number): Promise<void> {
  const items = itemsOf(count);
  const server = await startServer(envelopeOf(codec, 'PutItemsResponse', items));
  const client = await createClientAsync(wsdlPath, { disableCache: true, endpoint: server.url });
  const plain = methodOf(client);
  const by = (transport?: SoapTransport) => {
    const core = createSoapCore({ baseUrl: server.url, transport });
    return async (): Promise<void> => {
      const { kind } = await codec.put(core, { body: items });
      if (kind !== 'success') throw new Error(`A call ended as ${kind}.`);
    };
  };
  const times = await measure({
    'soap alone': () =>
      new Promise<void>((resolve, reject) => {
        plain(items, (error) =>
          error ? reject(new Error('A call of soap failed.', { cause: error })) : resolve(),
        );
      }),
    'codec through soap': by(soapTransport()),
    'codec through fetch': by(),
  });
  await server.stop();
  console.log(
    `whole calls of ${count} items each way, one after the other; ms per call, and calls per second`,
  );
  console.table(
    Object.fromEntries(
      Object.entries(times).map(([name, ms]) => [
        name,
        {
          ms: ms.median,
          perSecond: Math.round(1_000 / Number(ms.median)),
          'per second, fastest tenth': Math.round(1_000 / Number(ms.fastest)),
        },
      ]),
    ),
  );
}

const codec = await generateItems();
await codecs(codec);
await calls(codec, 10);
await calls(codec, 1_000);
