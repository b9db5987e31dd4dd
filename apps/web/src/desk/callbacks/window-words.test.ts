import { expect, test } from 'vitest';

import { describeWindow } from './window-words.js';

const describeIn = (timeZone: string, startAt: string, endAt: string): readonly string[] => {
  const { local, utc } = describeWindow({ startAt, endAt }, timeZone);
  return [local, utc];
};

test('the day is said once where both ends share it', () => {
  expect(describeIn('Europe/Lisbon', '2026-05-04T09:00:00Z', '2026-05-04T11:30:00Z')).toEqual([
    'Mon 4 May, 10:00 – 12:30 GMT+1',
    'Mon 4 May, 09:00 – 11:30 UTC',
  ]);
});

test('a window around midnight names both days, in the zone where it is one', () => {
  expect(describeIn('Asia/Tokyo', '2026-05-04T22:00:00Z', '2026-05-05T01:00:00Z')).toEqual([
    'Tue 5 May, 07:00 – 10:00 GMT+9',
    'Mon 4 May, 22:00 – Tue 5 May, 01:00 UTC',
  ]);
});

test('times that come twice are told apart', () => {
  expect(describeIn('Europe/Madrid', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z')).toEqual([
    'Sun 25 Oct, 02:30 GMT+2 – 02:30 GMT+1',
    'Sun 25 Oct, 00:30 – 01:30 UTC',
  ]);
});
