/** A request as it leaves, in a form that can be compared: JSON as a value, queries and headers by name. */
export interface Sent {
  readonly line: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** An answer to give: JSON as it goes over the wire. */
export interface Given {
  readonly status?: number;
  readonly json?: string;
  readonly type?: string;
}

/** A fetch that keeps what is sent and answers as it is told. */
export function recorder({ status = 200, json = '{}', type = 'application/json' }: Given = {}): {
  readonly fetch: typeof globalThis.fetch;
  readonly sent: readonly Sent[];
} {
  const sent: Sent[] = [];
  const fetch = async (...[input, init]: Parameters<typeof globalThis.fetch>): Promise<Response> => {
    const request = new Request(input, init);
    const { origin, pathname, searchParams } = new URL(request.url);
    const text = await request.text();
    sent.push({
      line: `${request.method} ${origin}${pathname}`,
      query: Object.fromEntries(searchParams),
      headers: Object.fromEntries(request.headers),
      body: text === '' ? undefined : JSON.parse(text),
    });
    const headers = { 'content-type': type };
    return new Response(status === 204 ? null : json, { status, headers });
  };
  return { fetch, sent };
}
