import { expect, test } from 'vitest';
import { instantAt } from '#domain/calendar.ts';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import { heldDays } from '../../../../web/district/report/rounds.tsx';
import { viewOf } from './report-fixture.ts';

type Round = MonthlyReportView['rounds'][number];

const round = (n: number, from: string, until: string | null, outcome: Round['outcome']): Round => ({
  round: n,
  submittedAt: instantAt(from, '10:00'),
  submittedBy: 'east',
  receipt: `YB-990001-203105-0${n}`,
  hash: '',
  nil: false,
  endedAt: until === null ? null : instantAt(until, '09:00'),
  endedBy: until === null ? null : 'city',
  outcome,
  remarks: [],
});

const NOW = instantAt('2031-05-20', '08:00');

test('the city holds a report from its filing to its end, the district from a return on', () => {
  const view = viewOf({
    rounds: [
      round(1, '2031-05-02', '2031-05-06', 'RETURNED'),
      round(2, '2031-05-09', '2031-05-16', 'RETURNED'),
    ],
  });
  expect(heldDays(view, NOW)).toEqual({ city: 4 + 7, district: 3 + 4 });
});

test('an accepted report is held by nobody any more', () => {
  const view = viewOf({ rounds: [round(1, '2031-05-02', '2031-05-06', 'ACCEPTED')] });
  expect(heldDays(view, NOW)).toEqual({ city: 4, district: 0 });
});

test('a report under review is with the city until now', () => {
  expect(heldDays(viewOf({ rounds: [round(1, '2031-05-18', null, null)] }), NOW)).toEqual({
    city: 2,
    district: 0,
  });
});
