import { expect, it } from 'vitest';
import { yearSheet } from '../../../../web/city/calendar/year-sheet.ts';
import { yearOf } from './calendar-fixture.ts';

it('holds what the table shows: a row a district in words, rates, closes', () => {
  const sheet = yearSheet(yearOf());
  const row = (name: string) => sheet.find(([first]) => first === name) ?? [];
  expect(sheet).toHaveLength(13);
  expect(sheet[0]?.slice(0, 2)).toEqual(['区县（市）', '2023-01']);
  expect(row('慈溪市').slice(1, 3)).toEqual(['迟5天，1月28日 09:00', '按时，2月19日 09:00']);
  expect(row('宁海县').slice(2, 3)).toEqual(['漏报']);
  expect(row('宁海县').slice(6)).toEqual([
    '待审 3天，6月17日 08:00',
    null,
    null,
    null,
    null,
    null,
    null,
    '80.0%',
    '75.0%',
  ]);
  expect(row('按时率').slice(1, 7)).toEqual(['90.0%', '90.0%', '100.0%', '100.0%', '100.0%', null]);
  expect(row('结账').slice(1, 2)).toEqual(['2023-01-28']);
});
