import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { instantAt } from '#domain/calendar.ts';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import { Rounds } from '../../../../web/district/report/rounds.tsx';
import { TOY } from '../../../support/toy-programme.ts';
import { viewOf } from './report-fixture.ts';

type Round = MonthlyReportView['rounds'][number];

const round = (n: number, from: string, until: string | null, outcome: Round['outcome']): Round => ({
  round: n,
  submittedAt: instantAt(from, '10:00'),
  submittedBy: 'east',
  receipt: `YB-990001-203105-0${n}`,
  hash: '',
  nil: false,
  endedAt: until === null ? null : instantAt(until, '10:00'),
  endedBy: until === null ? null : 'city',
  outcome,
  remarks: [],
});

test('the clock is the reviewer’s: the bureau solid, the district hatched, in whole days, and the rounds newest first', () => {
  const view = viewOf({
    state: 'RETURNED',
    rounds: [
      round(1, '2031-05-02', '2031-05-06', 'RETURNED'),
      round(2, '2031-05-09', '2031-05-16', 'RETURNED'),
    ],
  });
  render(<Rounds view={view} now={instantAt('2031-05-20', '08:00')} programme={TOY} />);
  const words = document.querySelector('.clock-words')?.textContent;
  expect(words).toContain('市局 11天');
  expect(words).toContain('区县 6天');
  const sides = [...document.querySelectorAll('.clock-bar > span')].map((span) => span.className);
  expect(sides).toEqual(['clock-city', 'clock-district', 'clock-city', 'clock-district']);
  const steps = screen.getAllByRole('listitem').map((item) => item.querySelector('strong')?.textContent);
  expect(steps).toEqual([
    '第3次填报中',
    '市局退回，批注0处',
    '第2次报送',
    '市局退回，批注0处',
    expect.stringContaining('第1次报送'),
  ]);
});
