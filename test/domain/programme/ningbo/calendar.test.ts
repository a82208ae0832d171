import { describe, expect, test } from 'vitest';
import { addDays, isDay, weekdayOf, yearOf } from '#domain/calendar.ts';
import { CALENDAR } from '#domain/programme/ningbo/calendar.ts';

const { holidays, holidaysEn, makeUpDays } = CALENDAR;
const atWeekend = (day: string) => [0, 6].includes(weekdayOf(day));

describe('the reporting calendar of Ningbo', () => {
  test('the first report is that of April 2021, and reports are due on the 23rd', () => {
    expect([CALENDAR.firstMonth, CALENDAR.dueDay]).toEqual(['2021-04', 23]);
  });

  test('the due day of June 2023 lies in the Dragon Boat holiday, and the Sunday after it is worked', () => {
    expect(holidays['2023-06-21']).toBeUndefined();
    expect(['2023-06-22', '2023-06-23', '2023-06-24'].map((day) => holidays[day])).toEqual([
      '端午节',
      '端午节',
      '端午节',
    ]);
    expect(holidays['2023-06-25']).toBeUndefined();
    expect(makeUpDays['2023-06-25']).toBe('端午节');
    expect(weekdayOf('2023-06-25')).toBe(0);
  });

  test.each([
    ['2021-10-01', '国庆节'],
    ['2022-12-31', '元旦'],
    ['2023-01-23', '春节'],
    ['2023-09-30', '中秋节、国庆节'],
    ['2024-02-09', undefined],
    ['2024-02-17', '春节'],
    ['2025-01-28', '春节'],
    ['2025-10-08', '国庆节、中秋节'],
  ])('%s is %s', (day, name) => {
    expect(holidays[day]).toBe(name);
  });

  test('every make-up day is a Saturday or Sunday, and none is a holiday', () => {
    for (const day of Object.keys(makeUpDays)) {
      expect(isDay(day)).toBe(true);
      expect(atWeekend(day)).toBe(true);
      expect(holidays[day]).toBeUndefined();
    }
  });

  test.each([
    ['2021', 11],
    ['2022', 11],
    ['2023', 11],
    ['2024', 11],
    ['2025', 13],
  ])('in %s weekdays off less days worked in exchange are the %i statutory days', (year, statutory) => {
    // The New Year break of 2023 begins on Saturday 2022-12-31, so its weekday off still falls in 2023.
    const off = Object.keys(holidays).filter((day) => day.startsWith(year) && !atWeekend(day));
    const worked = Object.keys(makeUpDays).filter((day) => day.startsWith(year));
    expect(off.length - worked.length).toBe(statutory);
  });

  test('each make-up day is at most two weeks from the holiday that it pays for', () => {
    for (const [day, name] of Object.entries(makeUpDays)) {
      const near = Array.from({ length: 29 }, (_, index) => addDays(day, index - 14));
      expect(near.some((other) => holidays[other] === name)).toBe(true);
    }
  });

  test('the years 2021 to 2025 are entered, and every holiday has an English name', () => {
    expect([...new Set(Object.keys(holidays).map(yearOf))].sort()).toEqual([2021, 2022, 2023, 2024, 2025]);
    expect(new Set(Object.values(holidays))).toEqual(new Set(Object.keys(holidaysEn)));
  });
});
