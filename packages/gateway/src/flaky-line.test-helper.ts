import type { ContractFaults } from '@parlance/chat/testing';

/** A line between a browser and a gateway, with a way to break it. */
export interface FlakyLine extends Pick<ContractFaults, 'failNextRead' | 'failNextSend'> {
  readonly fetch: typeof globalThis.fetch;
}

type ReadFault = Parameters<ContractFaults['failNextRead']>[0];
type SendFault = Parameters<ContractFaults['failNextSend']>[0];

/**
 * A read that fails: the open event stream breaks off, and what follows it is lost on the way there (`before`), is refused
 * (`unavailable`) or breaks off once more (`after`).
 */
export function flakyLine(answer: (request: Request) => Promise<Response>): FlakyLine {
  const readFaults: ReadFault[] = [];
  const sendFaults: SendFault[] = [];
  const open = new Set<ReadableStreamDefaultController<Uint8Array>>();

  const stream = async (request: Request): Promise<Response> => {
    const fault = readFaults.shift();
    if (fault === 'before') throw lost();
    if (fault === 'unavailable') return new Response('', { status: 503 });
    const response = await answer(request);
    if (!response.body) return response;
    const { status, headers } = response;
    return new Response(breakable(response.body, open, fault === 'after'), { status, headers });
  };

  const send = async (request: Request): Promise<Response> => {
    const fault = sendFaults.shift();
    if (fault === 'before') throw lost();
    const response = await answer(request);
    if (fault === 'after') throw lost();
    return response;
  };

  return {
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { pathname } = new URL(request.url);
      if (pathname.endsWith('/events')) return stream(request);
      return pathname.endsWith('/messages') ? send(request) : answer(request);
    },
    failNextRead: async (kind) => {
      readFaults.push(kind);
      for (const controller of open) controller.error(lost());
      open.clear();
    },
    failNextSend: async (kind) => void sendFaults.push(kind),
  };
}

const lost = (): TypeError => new TypeError('The line is down.');

/** The same bytes, until the line breaks; at once after the first bytes when `isBad`. */
function breakable(
  body: ReadableStream<Uint8Array>,
  open: Set<ReadableStreamDefaultController<Uint8Array>>,
  isBad: boolean,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let isOver = false;
  return new ReadableStream<Uint8Array>({
    start: (controller) => void open.add(controller),
    pull: async (controller) => {
      const { done, value } = await reader.read();
      if (!open.has(controller)) return;
      if (done) controller.close();
      else if (isBad && isOver) controller.error(lost());
      else controller.enqueue(value);
      isOver = true;
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
