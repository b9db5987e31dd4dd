import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readMoment } from './moment.js';

describe('a moment', () => {
  it.each([
    { text: '2027-03-02T09:30Z', utc: '2027-03-02T09:30:00.000Z' },
    { text: '2027-03-02T09:30:15Z', utc: '2027-03-02T09:30:15.000Z' },
    { text: '2027-03-02T09:30:15.25+02:00', utc: '2027-03-02T07:30:15.250Z' },
    { text: '2027-03-02T09:30-0330', utc: '2027-03-02T13:00:00.000Z' },
    { text: '2028-02-29T23:59:59+14:00', utc: '2028-02-29T09:59:59.000Z' },
  ])('is read from $text', ({ text, utc }) => {
    expect(readMoment(text)).toBe(Date.parse(utc));
  });

  it.each([
    '',
    'tomorrow',
    '2027-03-02',
    '2027-03-02T09:30',
    '2027-03-02T09:30:00',
    '2027-03-02 09:30Z',
    '2027-02-29T09:30Z',
    '2027-02-30T09:30Z',
    '2027-13-01T09:30Z',
    '2027-00-10T09:30Z',
    '2027-03-02T24:00Z',
    '2027-03-02T09:60Z',
    '2027-03-02T09:30+24:00',
    '2027-03-02T09:30Zulu',
    '+012027-03-02T09:30Z',
    '9999-12-31T23:59-01:00',
    '0000-01-01T00:00+01:00',
  ])('is not read from %j', (text) => {
    expect(readMoment(text)).toBeUndefined();
  });

  it('is the same one, whatever the offset it is written with', () => {
    const moment = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9998-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    const offsetMinutes = fc.integer({ min: -23 * 60 - 59, max: 23 * 60 + 59 });
    fc.assert(
      fc.property(moment, offsetMinutes, (at, offset) => {
        expect(readMoment(writtenAt(at, offset))).toBe(at.getTime());
      }),
    );
  });
});

function writtenAt(at: Date, offsetMinutes: number): string {
  const local = new Date(at.getTime() + offsetMinutes * 60_000).toISOString().replace('Z', '');
  const pad = (value: number): string => String(value).padStart(2, '0');
  const minutes = Math.abs(offsetMinutes);
  return `${local}${offsetMinutes < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
