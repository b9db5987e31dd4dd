import { refusal, type Refusal } from './problems.js';

/**
 * The body as text.
 * @throws Refusal `body-too-large` as soon as it is known to be longer than `maxBytes`, with or without a Content-Length;
 * `invalid-request` when it breaks off or is not UTF-8.
 */
export async function readText(request: Request, maxBytes: number): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const chunks = await readChunks(request, maxBytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw refusal('invalid-request', 'The body is not UTF-8.');
  }
}

async function readChunks({ body }: Request, maxBytes: number): Promise<readonly Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  // Not cancelled when it is too large: on Node that would close the connection before the refusal is out.
  const reader = body?.getReader();
  for (let size = 0; reader;) {
    const { done, value } = await reader.read().catch(() => {
      throw refusal('invalid-request', 'The body broke off.');
    });
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) throw tooLarge(maxBytes);
    chunks.push(value);
  }
  return chunks;
}

const tooLarge = (maxBytes: number): Refusal =>
  refusal('body-too-large', `Send at most ${maxBytes} bytes; the gateway's setting is \`maxBodyBytes\`.`);
