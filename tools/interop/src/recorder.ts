/** What a client has sent. */
export interface Recorder {
  readonly sent: readonly string[];
  /** For the client: as its own, and keeps what is sent. */
  readonly fetch: typeof fetch;
}

export function recorder(): Recorder {
  const sent: string[] = [];
  return {
    sent,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      sent.push(await request.clone().text());
      return fetch(request);
    },
  };
}
