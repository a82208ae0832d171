import { render, screen } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import type { SinceLastMonth } from '#domain/records/since-last-month.ts';
import { ReportsPage } from '../../../../web/city/reports-page.tsx';
import { serve } from '../../district/station/server-fixture.ts';
import { AS_BEFORE, deskOf, filedSlot, meAs, waitingSlot } from '../city-fixture.ts';

const WAITING = [
  waitingSlot(filedSlot('330281', '2023-06-16T08:00:00.000Z', 'OPENED')),
  waitingSlot(filedSlot('330203', '2023-06-19T03:00:00.000Z')),
];

beforeEach(() => void serve({}));
const page = (role: 'CITY_OFFICER' | 'LEADER', waiting = WAITING) =>
  render(<ReportsPage me={meAs(role)} desk={deskOf({ waiting })} month={null} />);

test('the reports that wait stand first, longest wait first, each with its way to the review', () => {
  page('CITY_OFFICER');
  const links = screen.getAllByRole('link', { name: /^审核/ });
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '#/reports/2023-06/330281',
    '#/reports/2023-06/330203',
  ]);
  expect(links.map((link) => link.className)).toEqual(['button button-primary', 'button']);
});

test('who only reads may look at each, and no button of theirs is filled', () => {
  page('LEADER');
  const links = screen.getAllByRole('link', { name: /^查看/ });
  expect(links.map((link) => link.className)).toEqual(['button', 'button']);
});

test('where none waits the queue says who has not filed', () => {
  page('CITY_OFFICER', []);
  expect(screen.getByText('没有待审核的月报。6月还有10个区县（市）没报。')).toBeTruthy();
});

const since = (over: Partial<SinceLastMonth> | null) =>
  page('CITY_OFFICER', [
    waitingSlot(filedSlot('330226', '2023-06-19T03:00:00.000Z'), over && { ...AS_BEFORE, ...over }),
  ]);
const difference = () => screen.getByRole('table').querySelector('.queue-difference')?.textContent;
const built = (townshipCode: string) => ({ townshipCode, stage: 'builtOn' as const });

test('each report says how it differs from last month’s: what moved, what is put off, what stands out, what was answered', () => {
  since({
    ...{ moved: [built('330226111'), { townshipCode: '330226201', stage: 'startedOn' }] },
    ...{ expected: [{ townshipCode: '330226112', days: 19 }], changed: 9, swings: 2, overHint: 1 },
    remarks: { of: 1, answered: 1 },
  });
  expect(difference()).toBe(
    '西店镇建成、茶院乡开工；深甽镇预计推迟19天；2格变动超三成；1格超提示线；上次退回的1处已改',
  );
});

test('of more than two stations that moved two are named and all are counted', () => {
  since({ moved: [built('330226111'), built('330226201'), built('330226112')], changed: 3 });
  expect(difference()).toBe('西店镇建成、茶院乡建成等3个');
});

test.each<[string, Partial<SinceLastMonth> | null]>([
  ['与上月相同', {}],
  ['进度同上月，数字变动不大', { changed: 4 }],
  ['没有上月可比', { hasPrevious: false }],
  ['与上月相同；上次退回的3处改了2处', { remarks: { of: 3, answered: 2 } }],
  ['与上月相同；上次退回的1处还没改', { remarks: { of: 1, answered: 0 } }],
  ['打开看', null],
])('where nothing moved it says so, or why it cannot say: %s', (said, over) => {
  since(over);
  expect(difference()).toBe(said);
});
