import { assertEvent } from './spec.test-helper.js';

/** One server-sent event, or a comment. */
export interface Sent {
  readonly id?: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly isComment: boolean;
}

/** What an event stream brings, one by one; each event is checked against the spec. Ends with the stream. */
export async function* sentEvents({ body }: Response): AsyncGenerator<Sent, void, undefined> {
  if (!body) throw new Error('The answer has no body.');
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body) {
    rest += decoder.decode(chunk, { stream: true });
    const blocks = rest.split('\n\n');
    rest = blocks.pop() ?? '';
    yield* blocks.map(toSent);
  }
}

/** The events of a stream up to the first that is wanted, without comments; the whole stream by default. */
export async function readUntil(
  response: Response,
  isWanted: (sent: Sent) => boolean = () => false,
): Promise<readonly Sent[]> {
  const read: Sent[] = [];
  for await (const sent of sentEvents(response)) {
    if (!sent.isComment) read.push(sent);
    if (isWanted(sent)) break;
  }
  return read;
}

/** Whether an event is of this type. */
export const isType =
  (type: string) =>
  ({ data }: Sent): boolean =>
    data?.['type'] === type;

function toSent(block: string): Sent {
  const lines = block.split('\n');
  const field = (name: string): string | undefined =>
    lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
  const id = field('id');
  const text = field('data');
  if (text === undefined) return { isComment: lines.every((line) => line.startsWith(':')) };
  const data: unknown = JSON.parse(text);
  assertEvent(data);
  if (typeof data !== 'object' || data === null || id === undefined)
    throw new Error('An event has no id or no fields.');
  return { id, data: Object.fromEntries(Object.entries(data)), isComment: false };
}
