import { expect, it } from 'vitest';
import { type Day, instantAt } from '#domain/calendar.ts';
import { dueAt } from '#domain/deadlines.ts';
import { rollsNow, setRolling } from '#domain/decisions/rolling.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import type { Rolling } from '#domain/settings.ts';

const at = (day: Day) => instantAt(day, '09:00');
const set = (on: boolean, day: Day, spans: readonly Rolling[] = []) =>
  setRolling(on, { programme: NINGBO, settings: { rollsByHoliday: spans }, at: at(day) });
const due = (month: string, spans: readonly Rolling[]) =>
  dueAt(NINGBO, month, { rollsByHoliday: spans }).slice(0, 10);

it('moves the due day of June 2023 out of the Dragon Boat holiday to the Sunday that is worked for it', () => {
  const spans = set(true, '2023-06-20');
  expect(spans).toEqual([{ from: '2023-06', until: null }]);
  expect(['2023-01', '2023-06', '2023-07', '2023-12'].map((month) => due(month, spans))).toEqual([
    ...['2023-01-23', '2023-06-25', '2023-07-24', '2023-12-25'],
  ]);
});

it('leaves alone what was due: after the due day it begins with the next month', () => {
  expect(set(true, '2023-06-23')).toEqual([{ from: '2023-06', until: null }]);
  expect(set(true, '2023-06-24')).toEqual([{ from: '2023-07', until: null }]);
});

it('ends with the first month that is due later by either reading, and keeps what had moved', () => {
  const spans = set(true, '2023-06-20');
  // The 23rd is past: without the roll June would be due already.
  const off = set(false, '2023-06-24', spans);
  expect(off).toEqual([{ from: '2023-06', until: '2023-07' }]);
  expect(['2023-06', '2023-07'].map((month) => due(month, off))).toEqual(['2023-06-25', '2023-07-23']);
  expect(rollsNow(off)).toBe(false);
});

it('leaves no trace of a roll that moved nothing, and says nothing twice', () => {
  const spans = set(true, '2023-06-20');
  expect(set(false, '2023-06-21', spans)).toEqual([]);
  expect(set(true, '2023-08-01', spans)).toBe(spans);
  const again = set(true, '2023-12-01', [{ from: '2023-06', until: '2023-07' }]);
  expect(again).toEqual([
    { from: '2023-06', until: '2023-07' },
    { from: '2023-12', until: null },
  ]);
});
