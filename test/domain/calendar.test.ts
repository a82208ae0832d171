import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import * as calendar from '#domain/calendar.ts';

const MODULE = new URL('../../functions/domain/calendar.ts', import.meta.url).href;

/**
 * Worked out by hand: Shanghai is eight hours ahead, so 15:59:59.999Z is the last millisecond of its day. 2021-05-23
 * is a Sunday, and 2024 has a 29 February.
 */
const SCRIPT = `
  const c = await import(${JSON.stringify(MODULE)});
  console.log(JSON.stringify([
    c.dayOf('2021-05-23T15:59:59.999Z'), c.dayOf('2021-05-23T16:00:00.000Z'), c.clockOf('2021-05-23T16:05:00.000Z'),
    c.startOfDay('2021-05-23'), c.endOfDay('2021-05-23'), c.instantAt('2021-05-23', '08:00'),
    c.instant('2021-05-23T23:59:59+08:00'), c.addDays('2024-02-28', 1), c.daysBetween('2021-03-28', '2021-03-29'),
    c.lastDayOf('2024-02'), c.weekdayOf('2021-05-23'), c.monthsFrom('2021-12', '2022-01'),
  ]));
`;
const EXPECTED = [
  '2021-05-23',
  '2021-05-24',
  '00:05',
  '2021-05-22T16:00:00.000Z',
  '2021-05-23T15:59:59.999Z',
  '2021-05-23T00:00:00.000Z',
  '2021-05-23T15:59:59.000Z',
  '2024-02-29',
  1,
  '2024-02-29',
  0,
  ['2021-12', '2022-01'],
];

describe.each(['America/Los_Angeles', 'Europe/Berlin', 'Pacific/Kiritimati'])('on a machine in %s', (TZ) => {
  it('goes by the clock of Shanghai alone', () => {
    const args = ['--input-type=module', '--no-warnings', '-e', SCRIPT];
    const out = execFileSync(process.execPath, args, { env: { ...process.env, TZ }, encoding: 'utf8' });
    expect(JSON.parse(out)).toEqual(EXPECTED);
  });
});

describe('days', () => {
  it('are only those that exist', () => {
    const texts = [
      '2024-02-29',
      '2023-02-29',
      '2021-06-31',
      '2021-13-01',
      '2021-00-10',
      '2021-6-1',
      '20210601',
      '',
    ];
    expect(texts.map(calendar.isDay)).toEqual([true, false, false, false, false, false, false, false]);
  });

  it('are counted across months, years and the leap day', () => {
    expect(calendar.daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(calendar.daysBetween('2023-02-28', '2023-03-01')).toBe(1);
    expect(calendar.daysBetween('2022-01-01', '2021-12-31')).toBe(-1);
    expect(calendar.addDays('2022-01-01', -1)).toBe('2021-12-31');
  });

  it('end where the next begins', () => {
    expect(
      calendar.milliseconds(calendar.startOfDay('2021-07-01')) -
        calendar.milliseconds(calendar.endOfDay('2021-06-30')),
    ).toBe(1);
  });
});

describe('months', () => {
  it('run over the year’s end in both directions', () => {
    expect(calendar.addMonths('2021-12', 1)).toBe('2022-01');
    expect(calendar.addMonths('2022-01', -1)).toBe('2021-12');
    expect(calendar.addMonths('2021-06', -30)).toBe('2018-12');
  });

  it('are as long as the calendar says', () => {
    expect(['2021-02', '2024-02', '2021-04', '2021-12'].map(calendar.lastDayOf)).toEqual([
      '2021-02-28',
      '2024-02-29',
      '2021-04-30',
      '2021-12-31',
    ]);
  });

  it('from a later to an earlier one are none', () => {
    expect(calendar.monthsFrom('2021-06', '2021-05')).toEqual([]);
  });
});

describe('instants', () => {
  it('are written alike, so that their text compares in time order', () => {
    expect(calendar.instant('2021-06-23T23:59:59+08:00')).toBe('2021-06-23T15:59:59.000Z');
    expect(calendar.instantOf(0)).toBe('1970-01-01T00:00:00.000Z');
    expect(calendar.later('2021-06-23T15:59:59.000Z', '2021-06-23T16:00:00.000Z')).toBe(
      '2021-06-23T16:00:00.000Z',
    );
  });

  it('are not made of text that is no moment', () => {
    expect(() => calendar.instant('2021年6月')).toThrow(RangeError);
  });
});
