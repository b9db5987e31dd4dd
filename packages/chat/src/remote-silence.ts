type Fetch = typeof globalThis.fetch;

/**
 * A `fetch` whose event streams fail after `silenceMs` without a byte. A line that died in silence (a sleeping laptop, a
 * lost mobile network) is otherwise not noticed; a gateway that has nothing to say sends comment lines.
 */
export function failOnSilence(fetch: Fetch, silenceMs: number): Fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
    if (!isStream || response.body === null) return response;
    const { status, headers } = response;
    return new Response(watch(response.body.getReader(), silenceMs), { status, headers });
  };
}

function watch(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
  silenceMs: number,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const source: UnderlyingDefaultSource<Uint8Array<ArrayBuffer>> = {
    pull: async (controller) => {
      const { done, value } = await readWithin(reader, silenceMs);
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  };
  // Reads only when asked, so that no timer runs when nobody reads.
  return new ReadableStream(source, { highWaterMark: 0 });
}

async function readWithin<Chunk>(
  reader: ReadableStreamDefaultReader<Chunk>,
  silenceMs: number,
): Promise<ReadableStreamReadResult<Chunk>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`Nothing came for ${silenceMs} ms.`)), silenceMs);
  });
  try {
    return await Promise.race([reader.read(), silence]);
  } catch (error) {
    reader.cancel(error).catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
