import type { SpecOperation } from './generated/types.js';
import type { Answer } from './operation.js';

/** How an API's bodies are written, where that is neither JSON nor a form. */
export interface Wording {
  /** No more of a body is read. */
  readonly longestBytes: number;
  /** What a body says, and at least that it cannot be read; `undefined` for one that is too long. Throws nothing. */
  read(body: Uint8Array | undefined): object;
  /** What of that the request log keeps: no credentials. */
  loggable(said: object): unknown;
  /** Why an answer is not as the spec has it; undefined where it is. */
  problem(operation: SpecOperation, answer: Answer): string | undefined;
}

/** Reads a body up to a length; undefined where there is more of it. */
export async function readBytes({ body }: Request, longestBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    length += part.value.length;
    if (length > longestBytes) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}
