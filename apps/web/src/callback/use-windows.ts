import type { TimeWindow } from '@parlance/chat';
import { useState } from 'react';

import type { Windows } from './callback-input.js';
import { listDays, ownTimeZone, type Day } from './days.js';
import { suggestWindow } from './window.js';

/** The windows that the customer chooses, and what there is to choose from. */
export interface ChosenWindows {
  readonly timeZone: string;
  /** When the form was opened: what was over then is not offered. */
  readonly nowMs: number;
  readonly days: readonly [Day, ...Day[]];
  readonly list: Windows;
  readonly canAdd: boolean;
  readonly change: (index: number, window: TimeWindow) => void;
  readonly add: () => void;
  readonly remove: () => void;
}

/** How far ahead a call can be asked for. */
const DAYS = 14;
const MAX_WINDOWS = 2;

/** Begins with one window on the first day that has time left. */
export function useWindows(limit: number): ChosenWindows {
  const [{ nowMs, timeZone, days }] = useState(() => openCalendar(Date.now(), ownTimeZone()));
  const [list, setList] = useState<Windows>(() => [suggestWindow(days[0], nowMs)]);
  const [window, other] = list;
  const nextDay = dayAfter(days, window);
  return {
    timeZone,
    nowMs,
    days,
    list,
    canAdd: other === undefined && nextDay !== undefined && Math.min(limit, MAX_WINDOWS) > 1,
    change: (index, changed) => {
      if (index > 0) setList([window, changed]);
      else setList(other === undefined ? [changed] : [changed, other]);
    },
    add: () => {
      if (nextDay !== undefined) setList([window, suggestWindow(nextDay, nowMs)]);
    },
    remove: () => setList([window]),
  };
}

function openCalendar(nowMs: number, timeZone: string): Pick<ChosenWindows, 'nowMs' | 'timeZone' | 'days'> {
  const [first, ...later] = listDays(nowMs, timeZone, DAYS);
  if (first === undefined) throw new Error(`${timeZone} has no day within ${DAYS} days.`);
  return { nowMs, timeZone, days: [first, ...later] };
}

/** The day on which a window begins. */
export const dayOf = (days: ChosenWindows['days'], { startAt }: TimeWindow): Day =>
  days.findLast((day) => Date.parse(day.startAt) <= Date.parse(startAt)) ?? days[0];

const dayAfter = (days: ChosenWindows['days'], window: TimeWindow): Day | undefined =>
  days[days.indexOf(dayOf(days, window)) + 1];
