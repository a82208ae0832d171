import { expect, test } from 'vitest';
import { instantAt } from '#domain/calendar.ts';
import type { MonthlyReport } from '#domain/records/monthly-report.ts';
import { type Debt, isOverdue } from '../../../../web/district/home/debt.ts';
import { debtsOf } from '../../../../web/district/home/debts.ts';
import { townshipLines } from '../../../../web/district/township-lines.ts';
import { BUILDING, deskOf, MONTH, NOW, SERVING } from '../report/report-fixture.ts';

const slot = (month: string, over: Partial<MonthlyReport> = {}): MonthlyReport => ({
  schema: 1,
  version: 1,
  createdAt: NOW,
  createdBy: 'east',
  updatedAt: NOW,
  updatedBy: 'east',
  districtCode: '990001',
  month,
  state: 'SUBMITTED',
  firstSubmittedAt: instantAt(`${month}-05`, '10:00'),
  openedAt: null,
  acceptedAt: null,
  returnCount: 0,
  rounds: [
    {
      round: 1,
      submittedAt: instantAt(`${month}-05`, '10:00'),
      submittedBy: 'east',
      receipt: `YB-990001-${month.replace('-', '')}-01`,
      hash: '',
      nil: false,
      endedAt: null,
      endedBy: null,
      outcome: null,
      remarks: [],
    },
  ],
  ...over,
});

const returned = (month: string): MonthlyReport => {
  const { rounds } = slot(month);
  return slot(month, {
    state: 'RETURNED',
    rounds: rounds.map((round) => ({
      ...round,
      endedAt: instantAt(`${month}-07`, '10:00'),
      outcome: 'RETURNED',
      remarks: [{ pointer: `/rows/${SERVING}/serviceVisits`, text: '请核对人次' }],
    })),
  });
};

function debts(over: Parameters<typeof deskOf>[0] = {}, now = NOW): readonly Debt[] {
  const desk = deskOf(over);
  const { programme } = desk;
  const lines = townshipLines(desk.desk, programme, now.slice(0, 10));
  return debtsOf({ desk: desk.desk, programme, lines, now });
}

test('the month’s report comes first while it is owed, with the stations whose figures are missing', () => {
  const [first] = debts();
  expect(first).toMatchObject({
    kind: 'report',
    month: MONTH,
    on: '2031-05-10',
    serving: 1,
    waiting: ['一街道'],
  });
  expect(debts({ drafts: { [SERVING]: NOW } })[0]).toMatchObject({ waiting: [] });
});

test('a filed report is no debt', () => {
  expect(debts({ reports: [slot(MONTH)] }).filter((debt) => debt.kind === 'report')).toEqual([]);
});

test('a report taken back is owed again', () => {
  expect(debts({ reports: [slot(MONTH, { state: 'WITHDRAWN' })] })[0]?.kind).toBe('report');
});

test('a returned report is quoted with the cell of each remark, and due with its month', () => {
  const debt = debts({ reports: [returned(MONTH)] }).find((each) => each.kind === 'returned-report');
  expect(debt).toMatchObject({
    on: '2031-05-10',
    returnedOn: '2031-05-07',
    isLate: false,
    remarks: [{ township: '一街道', field: 'serviceVisits', text: '请核对人次' }],
  });
});

test('a report returned after its due day stands at the day of the return and is not overdue', () => {
  const debt = debts({ reports: [returned('2031-04')] }).find((each) => each.kind === 'returned-report');
  expect(debt).toMatchObject({ on: '2031-04-07' });
  expect(debt && isOverdue(debt, '2031-05-08')).toBe(false);
});

test('a gate that was reached is no debt', () => {
  // One of two was built by the end of March: a third of two is one, so nothing is missed.
  expect(debts().some((debt) => debt.kind === 'gate')).toBe(false);
});

test('a gate is a debt in its last month, with what the nearest station lacks', () => {
  const gate = debts({ reports: [slot(MONTH)] }, instantAt('2031-11-10', '09:00')).find(
    (debt) => debt.kind === 'gate',
  );
  expect(gate).toMatchObject({ on: '2031-11-30', planned: 2, figure: { need: 2, actual: 1 } });
  expect(
    gate?.kind === 'gate' &&
      gate.nearest.map(({ line, missing }) => [line.township.code, missing.map((l) => l.id)]),
  ).toEqual([[BUILDING, ['ROOMS']]]);
});
