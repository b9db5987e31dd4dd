import type { TimeWindow } from '@parlance/chat';

import { listSlots, type Day, type Slot } from './days.js';

const USUAL_START = '10:00';
const USUAL_LENGTH_MS = 2 * 3_600_000;

/** Two hours of a day from ten o'clock on, or as near to it as the day still allows. */
export function suggestWindow(day: Day, nowMs: number): TimeWindow {
  const slots = listSlots(day, nowMs);
  const start = slots.find(({ time }) => time >= USUAL_START);
  return startingAt(slots, start?.at, USUAL_LENGTH_MS) ?? { startAt: day.startAt, endAt: day.endAt };
}

/** The window, as long as before where the day allows it, from another moment of its day on. */
export function moveStart(window: TimeWindow, startAt: string, slots: readonly Slot[]): TimeWindow {
  return startingAt(slots, startAt, lengthOf(window)) ?? window;
}

/** The window at the same time of another day, or as near to it as that day allows. */
export function moveToDay(window: TimeWindow, from: readonly Slot[], day: Day, nowMs: number): TimeWindow {
  const slots = listSlots(day, nowMs);
  const time = from.find(({ at }) => at === window.startAt)?.time ?? USUAL_START;
  const start = slots.find((slot) => slot.time >= time) ?? slots.at(-2);
  return startingAt(slots, start?.at, lengthOf(window)) ?? window;
}

/** The last slot is the day's end: a window ends there at the latest, and starts before. */
function startingAt(
  slots: readonly Slot[],
  startAt: string | undefined,
  lengthMs: number,
): TimeWindow | undefined {
  const start = slots.slice(0, -1).find(({ at }) => at === startAt) ?? slots.at(-2);
  if (start === undefined) return undefined;
  const [soonest, ...later] = slotsAfter(slots, start.at);
  const end = later.findLast(({ at }) => lengthOf({ startAt: start.at, endAt: at }) <= lengthMs) ?? soonest;
  return end === undefined ? undefined : { startAt: start.at, endAt: end.at };
}

/** When a window that starts then may end. */
export const slotsAfter = (slots: readonly Slot[], startAt: string): readonly Slot[] =>
  slots.filter(({ at }) => Date.parse(at) > Date.parse(startAt));

const lengthOf = ({ startAt, endAt }: TimeWindow): number => Date.parse(endAt) - Date.parse(startAt);
