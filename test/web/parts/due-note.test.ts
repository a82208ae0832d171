import { expect, test } from 'vitest';
import { endOfDay, instantAt } from '#domain/calendar.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import {
  breakAround,
  dayNote,
  dueNote,
  holidayOf,
  workingDays,
} from '../../../web/parts/due-note/due-note.ts';

test('a due day in a holiday says so, and that it does not move', () => {
  expect(dueNote(NINGBO, endOfDay('2023-06-23'))).toBe('6月23日（周五，端午假期内）24时截止，不顺延');
});

test('a due day on a Sunday does not move either', () => {
  expect(dueNote(NINGBO, endOfDay('2021-05-23'))).toBe('5月23日（周日）24时截止，不顺延');
});

test('an ordinary due day says the day and the hour', () => {
  expect(dueNote(NINGBO, endOfDay('2023-05-23'))).toBe('5月23日（周二）24时截止');
  expect(dueNote(NINGBO, instantAt('2023-05-24', '18:00'))).toBe('5月24日（周三）18:00截止');
});

test('a weekend day that is worked in exchange is a working day', () => {
  expect(dayNote(NINGBO, '2023-06-25')).toBe('周日，调休上班');
  expect(workingDays(NINGBO, '2023-06-20', '2023-06-26')).toBe(3);
});

test('a break is known by its first and last day', () => {
  expect(breakAround(NINGBO, '2023-06-23')).toEqual({ first: '2023-06-22', last: '2023-06-24' });
  expect(breakAround(NINGBO, '2023-06-20')).toBeNull();
});

test('holidays are named as people say them', () => {
  expect(holidayOf(NINGBO, '2023-06-23')).toBe('端午');
  expect(holidayOf(NINGBO, '2023-10-01')).toBe('中秋、国庆');
  expect(holidayOf(NINGBO, '2023-01-22')).toBe('春节');
});
