import type { Availability, ChatSnapshot } from '@parlance/chat';

import { strings } from './strings.js';

const MINUTE_MS = 60_000;
/** Longer than this nobody should be held to minutes. */
const LONG_MS = 60 * MINUTE_MS;

/** The customer's place in the queue, as far as the contact center tells it. */
export function queueWords(queue: ChatSnapshot['queue']): readonly string[] {
  const { position, estimatedWaitMs } = queue ?? {};
  return [
    ...(position === undefined ? [] : [strings.queuePosition(position)]),
    ...(estimatedWaitMs === undefined ? [] : [waitWords(estimatedWaitMs)]),
  ];
}

/** Whether somebody is there, before a chat. */
export function availabilityWords({ isAvailable, waiting, estimatedWaitMs }: Availability): string {
  if (!isAvailable) return strings.availability.nobody;
  if (estimatedWaitMs !== undefined && estimatedWaitMs >= MINUTE_MS)
    return `${strings.availability.there} ${waitWords(estimatedWaitMs)}`;
  if (waiting !== undefined && waiting > 0)
    return `${strings.availability.there} ${strings.availability.waiting(waiting)}`;
  return strings.availability.there;
}

function waitWords(estimatedWaitMs: number): string {
  if (estimatedWaitMs > LONG_MS) return strings.queueLongWait;
  return strings.queueWait(Math.ceil(estimatedWaitMs / MINUTE_MS));
}
