/** Header names and values, in the order in which the browser tells them. */
export type HeaderList = readonly (readonly [name: string, value: string])[];

/** One request and what came back. */
export interface Exchange {
  readonly id: number;
  readonly method: string;
  /** As the client meant it: without the development server's proxy. */
  readonly url: string;
  readonly requestHeaders: HeaderList;
  readonly requestBody: string;
  readonly answer?: Answer;
  /** Why there is no answer, or not all of it. */
  readonly failure?: string;
  /** Until the last byte, or the failure. */
  readonly durationMs?: number;
}

export interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: HeaderList;
  /** As far as it has arrived. */
  readonly body: string;
}

/** Everything that went over the network, newest first. */
export interface Wire {
  readonly fetch: typeof globalThis.fetch;
  readonly read: () => readonly Exchange[];
  readonly subscribe: (listener: () => void) => () => void;
  readonly clear: () => void;
}

export interface WireOptions {
  /** Where a request is really sent. */
  readonly route: (url: string) => string;
  readonly fetch?: typeof globalThis.fetch;
  readonly nowMs?: () => number;
}

const KEPT = 100;

/** A `fetch` that remembers what it did. */
export function createWire({
  route,
  fetch: send = (input, init) => fetch(input, init),
  nowMs = () => performance.now(),
}: WireOptions): Wire {
  let exchanges: readonly Exchange[] = [];
  let lastId = 0;
  const listeners = new Set<() => void>();
  const set = (next: readonly Exchange[]): void => {
    exchanges = next;
    for (const listener of listeners) listener();
  };
  const update = (id: number, news: Partial<Exchange>): void =>
    set(exchanges.map((exchange) => (exchange.id === id ? { ...exchange, ...news } : exchange)));

  const listen = async (id: number, response: Response, tookMs: () => number): Promise<void> => {
    const { status, statusText, headers } = response;
    const answer = { status, statusText, headers: [...headers], body: '' };
    update(id, { answer });
    try {
      for await (const text of textOf(response)) {
        answer.body += text;
        update(id, { answer: { ...answer } });
      }
      update(id, { durationMs: tookMs() });
    } catch (error) {
      update(id, { durationMs: tookMs(), failure: `The answer broke off: ${reasonOf(error)}` });
    }
  };

  return {
    read: () => exchanges,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    clear: () => set([]),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { method, url, headers, signal } = request;
      const requestBody = await request.text();
      const id = ++lastId;
      const startedAt = nowMs();
      const tookMs = (): number => nowMs() - startedAt;
      set([{ id, method, url, requestHeaders: [...headers], requestBody }, ...exchanges].slice(0, KEPT));
      try {
        const body = requestBody === '' ? null : requestBody;
        const response = await send(route(url), { method, headers, signal, body });
        void listen(id, response.clone(), tookMs);
        return response;
      } catch (error) {
        update(id, { durationMs: tookMs(), failure: `No answer: ${reasonOf(error)}` });
        throw error;
      }
    },
  };
}

const textOf = (response: Response): AsyncIterable<string> | readonly string[] =>
  response.body?.pipeThrough(new TextDecoderStream()) ?? [];

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
