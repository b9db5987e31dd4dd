import type { RecordedEvent } from '../feed.js';
import type { Answer, OperationRequest } from '../operation.js';
import type { World } from '../world.js';

/** An answer that goes on: one server-sent event after the other. */
export interface StreamAnswer {
  readonly events: (signal: AbortSignal) => AsyncIterable<RecordedEvent>;
}

/** What an operation of a door does. Throws `DoorRefusal` where it cannot. */
export type DoorOperation = (request: OperationRequest, world: World) => Answer | StreamAnswer;

/** Operations of a door by operationId. */
export type Door = Readonly<Record<string, DoorOperation>>;

/** An error answer of a door. */
export class DoorRefusal extends Error {
  override readonly name = 'DoorRefusal';
  readonly status: 400 | 404 | 409;
  readonly code: string;

  constructor(status: 400 | 404 | 409, code: string, detail: string) {
    super(detail);
    this.status = status;
    this.code = code;
  }
}

export const invalidRequest = (detail: string): DoorRefusal =>
  new DoorRefusal(400, 'invalid-request', detail);
export const wrongState = (detail: string): DoorRefusal => new DoorRefusal(409, 'wrong-state', detail);

/** Without a body. */
export const NO_CONTENT: Answer = { status: 204 };
export const ok = (value: unknown): Answer => ({ status: 200, value });
export const created = (value: unknown): Answer => ({ status: 201, value });
