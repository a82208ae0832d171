import { expect, test } from 'vitest';
import { dayInProse, dayInTable, momentInProse, monthInProse, weekday } from '../../../web/strings/dates.ts';

test('a day reads 2021年6月30日 in prose and 2021-06-30 in a table', () => {
  expect(dayInProse('2021-06-30')).toBe('2021年6月30日');
  expect(monthInProse('2023-06')).toBe('2023年6月');
  expect(dayInTable('2021-06-30')).toBe('2021-06-30');
  expect(dayInTable(null)).toBe('—');
  expect(weekday('2023-06-23')).toBe('周五');
});

test('a moment is told by the clock of Shanghai, also across midnight', () => {
  expect(momentInProse('2023-06-20T01:00:00.000Z')).toBe('2023年6月20日 09:00');
  expect(momentInProse('2023-06-22T16:30:00.000Z')).toBe('2023年6月23日 00:30');
});
