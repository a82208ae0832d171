import { afterEach, describe, expect, it } from 'vitest';
import { instant, weekdayOf } from '#domain/calendar.ts';
import {
  closesBy,
  closesFrom,
  daysLate,
  daysLeft,
  dueAt,
  monthsDue,
  openMonthAt,
  periodOf,
  reportMonthOf,
} from '#domain/deadlines.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import { TOY } from '../support/toy-programme.ts';

describe('The due instant of a monthly report', () => {
  it('is the last millisecond of the 23rd in Asia/Shanghai, that day included', () => {
    expect(dueAt(NINGBO, '2021-06')).toBe('2021-06-23T15:59:59.999Z');
  });

  it('does not move for a Sunday or a holiday', () => {
    expect(weekdayOf('2021-05-23')).toBe(0);
    expect(dueAt(NINGBO, '2021-05')).toBe('2021-05-23T15:59:59.999Z');
    expect(NINGBO.calendar.holidays['2023-06-23']).toBe('端午节');
    expect(dueAt(NINGBO, '2023-06')).toBe('2023-06-23T15:59:59.999Z');
  });

  it('is another where the city set one, for that month alone', () => {
    const settings = { dueAt: { '2021-06': { dueAt: '2021-06-25T04:00:00.000Z' } } };
    expect(dueAt(NINGBO, '2021-06', settings)).toBe('2021-06-25T04:00:00.000Z');
    expect(dueAt(NINGBO, '2021-07', settings)).toBe('2021-07-23T15:59:59.999Z');
  });

  it('moves to the next working day where the city has it so, from the month that it says', () => {
    const settings = { rollsByHoliday: [{ from: '2021-05', until: null }] };
    const due = (month: string) => dueAt(NINGBO, month, settings);
    const rollsFrom = (from: string, until: string | null) =>
      dueAt(NINGBO, '2021-05', { rollsByHoliday: [{ from, until }] });
    // A Sunday to Monday, a Saturday over the Sunday, a working day not at all.
    expect(['2021-05', '2021-10', '2021-06'].map(due)).toEqual([
      '2021-05-24T15:59:59.999Z',
      '2021-10-25T15:59:59.999Z',
      '2021-06-23T15:59:59.999Z',
    ]);
    // Dragon Boat Friday and Saturday, then a Sunday that is worked; a week of Spring Festival to its make-up Saturday.
    expect(['2023-06', '2023-01'].map(due)).toEqual(['2023-06-25T15:59:59.999Z', '2023-01-28T15:59:59.999Z']);
    // A working Sunday is a working day: 2023-04-23 pays for Labour Day.
    expect(due('2023-04')).toBe('2023-04-23T15:59:59.999Z');
    expect(rollsFrom('2021-06', null)).toBe('2021-05-23T15:59:59.999Z');
    expect(rollsFrom('2021-04', '2021-05')).toBe('2021-05-23T15:59:59.999Z');
    expect(rollsFrom('2021-04', '2021-06')).toBe('2021-05-24T15:59:59.999Z');
  });

  it('is what the city set for the month, whatever days off there are', () => {
    const dueOn = { '2021-05': { dueAt: '2021-05-23T04:00:00.000Z' } };
    expect(
      dueAt(NINGBO, '2021-05', { rollsByHoliday: [{ from: '2021-04', until: null }], dueAt: dueOn }),
    ).toBe('2021-05-23T04:00:00.000Z');
  });

  it('lets a month be closed from the 24th on, or once a later due instant is past, and at its end in any case', () => {
    const moved = (dueAt: string) => ({ dueAt: { '2024-02': { dueAt } } });
    expect(closesFrom(NINGBO, '2024-02')).toBe('2024-02-23T16:00:00.000Z');
    expect(closesFrom(NINGBO, '2024-02', moved('2024-02-26T04:00:00.000Z'))).toBe('2024-02-26T04:00:00.001Z');
    // Due earlier: its days are not over all the same.
    expect(closesFrom(NINGBO, '2024-02', moved('2024-02-20T15:59:59.999Z'))).toBe('2024-02-23T16:00:00.000Z');
    expect(['2024-02', '2023-02', '2021-12'].map(closesBy)).toEqual([
      '2024-02-29T15:59:59.999Z',
      '2023-02-28T15:59:59.999Z',
      '2021-12-31T15:59:59.999Z',
    ]);
  });

  it('follows the programme: the invented city has the 10th', () => {
    expect(dueAt(TOY, '2031-02')).toBe('2031-02-10T15:59:59.999Z');
  });
});

describe('How late a report is', () => {
  const due = dueAt(NINGBO, '2021-06');

  it('counts begun days: one second into the 24th is one day', () => {
    const examples: readonly (readonly [string, number])[] = [
      ['2021-06-23T23:59:59+08:00', 0],
      ['2021-06-24T00:00:00+08:00', 1],
      ['2021-06-24T23:59:59+08:00', 1],
      ['2021-06-25T00:00:00+08:00', 2],
      ['2021-06-01T00:00:00+08:00', 0],
    ];
    for (const [at, days] of examples) expect(daysLate(instant(at), due)).toBe(days);
  });
});

describe('The months of reporting', () => {
  it('cover the 24th of last month to the 23rd, also over a leap day and a new year', () => {
    expect(periodOf(NINGBO, '2024-03')).toEqual({ first: '2024-02-24', last: '2024-03-23' });
    expect(periodOf(NINGBO, '2022-01')).toEqual({ first: '2021-12-24', last: '2022-01-23' });
    expect(periodOf(TOY, '2031-03')).toEqual({ first: '2031-02-11', last: '2031-03-10' });
  });

  it('hold each day in exactly one report', () => {
    expect(reportMonthOf(NINGBO, '2024-02-23')).toBe('2024-02');
    expect(reportMonthOf(NINGBO, '2024-02-24')).toBe('2024-03');
    expect(reportMonthOf(NINGBO, '2024-02-29')).toBe('2024-03');
    expect(reportMonthOf(NINGBO, '2021-12-24')).toBe('2022-01');
  });

  it('fall due one by one, the last instant of the 23rd not yet', () => {
    expect(monthsDue(NINGBO, '2021-04-23T15:59:59.999Z')).toEqual([]);
    expect(monthsDue(NINGBO, '2021-04-23T16:00:00.000Z')).toEqual(['2021-04']);
    expect(monthsDue(NINGBO, '2021-07-01T00:00:00.000Z')).toEqual(['2021-04', '2021-05', '2021-06']);
  });

  it('wait for a later due instant that the city set', () => {
    const settings = { dueAt: { '2021-05': { dueAt: '2021-07-02T00:00:00.000Z' } } };
    expect(monthsDue(NINGBO, '2021-07-01T00:00:00.000Z', settings)).toEqual(['2021-04', '2021-06']);
  });

  it('open on the 1st in Asia/Shanghai', () => {
    expect(openMonthAt(NINGBO, '2021-06-30T15:59:59.999Z')).toBe('2021-06');
    expect(openMonthAt(NINGBO, '2021-06-30T16:00:00.000Z')).toBe('2021-07');
    expect(openMonthAt(NINGBO, '2021-03-31T15:59:59.999Z')).toBeNull();
  });

  it('say how many days are left', () => {
    expect(daysLeft(NINGBO, '2023-06', instant('2023-06-20T09:00+08:00'))).toBe(3);
    expect(daysLeft(NINGBO, '2023-06', instant('2023-06-23T23:59:59+08:00'))).toBe(0);
    expect(daysLeft(NINGBO, '2023-06', instant('2023-06-24T00:00:00+08:00'))).toBe(-1);
  });
});

describe('On a host in another time zone', () => {
  const home = process.env.TZ;
  afterEach(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });

  it.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'UTC'])(
    'in %s the deadline is the same',
    (zone) => {
      process.env.TZ = zone;
      expect(dueAt(NINGBO, '2024-02')).toBe('2024-02-23T15:59:59.999Z');
      expect(monthsDue(NINGBO, '2021-04-23T16:00:00.000Z')).toEqual(['2021-04']);
      expect(openMonthAt(NINGBO, '2021-06-30T16:00:00.000Z')).toBe('2021-07');
      expect(daysLeft(NINGBO, '2023-06', instant('2023-06-20T00:30+08:00'))).toBe(3);
    },
  );
});
