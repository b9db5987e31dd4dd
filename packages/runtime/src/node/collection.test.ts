import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { expect, onTestFinished, test } from 'vitest';

import { startServer } from '../server.test-helper.js';
import { nodeFetch } from './index.js';

setFlagsFromString('--expose-gc');
const collectGarbage: unknown = runInNewContext('gc');

/** Until everything that nobody holds is gone and its finalizers have run. */
async function collect(): Promise<void> {
  if (typeof collectGarbage !== 'function') throw new Error('There is no garbage collector to call.');
  for (let round = 0; round < 5; round += 1) {
    collectGarbage();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test('a body can be read long after its headers', async () => {
  const server = await startServer((response) => {
    response.writeHead(200).write('first ');
    setTimeout(() => response.end('second'), 50);
  });
  const fetch = nodeFetch({});
  onTestFinished(() => fetch.close());
  const response = await fetch(server.url);
  await collect();
  expect(await response.text()).toBe('first second');
});

test('an abort ends a body that is read by its reader alone', async () => {
  const server = await startServer((response) => response.writeHead(200).write('first'));
  const fetch = nodeFetch({});
  onTestFinished(() => fetch.close());
  const controller = new AbortController();
  const open = async (): Promise<ReadableStreamDefaultReader<Uint8Array> | undefined> =>
    (await fetch(new Request(server.url, { signal: controller.signal }))).body?.getReader();
  const reader = await open();
  await reader?.read();
  const next = reader?.read();
  await collect();
  controller.abort('enough');
  await expect(next).rejects.toBe('enough');
});
