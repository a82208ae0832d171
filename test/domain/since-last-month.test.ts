import { expect, test } from 'vitest';
import { instantAt } from '#domain/calendar.ts';
import type { ReportContent } from '#domain/records/monthly-report.ts';
import { sinceLastMonth } from '#domain/since-last-month.ts';
import {
  BEFORE,
  BUILDING,
  compared,
  contentOf,
  QUIET,
  ROWS,
  roundOf,
  SERVING,
  STATIONS,
  served,
} from '../support/compared-reports.ts';

const filed = (content: ReportContent = compared.content, over: Partial<typeof compared> = {}) => {
  const { month, previous, programme } = compared;
  const round = { rounds: [roundOf()], said: new Map([[1, content]]) };
  return { month, previous, programme, stations: [], ...round, ...over };
};

test('a report in short: the day put off, the cells that stand out, and those above the hint', () => {
  expect(sinceLastMonth(filed())).toEqual({
    ...{ hasPrevious: true, moved: [], expected: [{ townshipCode: BUILDING, days: 19 }] },
    ...{ changed: 1, swings: 1, overHint: 1, remarks: null },
  });
});

test('a report that repeats last month’s differs in nothing', () => {
  expect(sinceLastMonth(filed(contentOf(BEFORE)))).toMatchObject({
    ...{ hasPrevious: true, moved: [], expected: [], changed: 0, swings: 0, overHint: 0, remarks: null },
  });
});

test('the longest delay stands first, and a day brought forward is one below 0', () => {
  const [, , building] = ROWS;
  const rows = [
    served(QUIET, { expectedBuiltOn: '2023-07-01' }),
    served(SERVING, { expectedBuiltOn: '2023-08-01' }),
    ...(building ? [building] : []),
  ];
  const before = rows.map((row) => ({ ...row, expectedBuiltOn: '2023-07-06' }));
  expect(
    sinceLastMonth(filed(contentOf(rows), { previous: { ...compared.previous, content: contentOf(before) } }))
      ?.expected,
  ).toEqual([
    { townshipCode: SERVING, days: 26 },
    { townshipCode: BUILDING, days: 25 },
    { townshipCode: QUIET, days: -5 },
  ]);
});

test('stages that the report states moved, and those told since last month’s as well', () => {
  const told = {
    ...{ stage: 'builtOn' as const, on: '2023-06-16', source: 'PROGRESS#1' as const },
    at: instantAt('2023-06-16', '17:00'),
  };
  const stations = STATIONS.filter(({ townshipCode }) => townshipCode === BUILDING).map((station) => ({
    ...station,
    claims: [...station.claims, told],
  }));
  const rows = ROWS.map((row) =>
    row.townshipCode === SERVING ? { ...row, suspendedOn: '2023-06-05' } : row,
  );
  expect(sinceLastMonth(filed(contentOf(rows), { stations }))?.moved).toEqual([
    { townshipCode: SERVING, stage: 'suspendedOn' },
    { townshipCode: BUILDING, stage: 'builtOn' },
  ]);
});

test('without a month before only the hints and what moved can be said', () => {
  expect(sinceLastMonth({ ...filed(), previous: null })).toMatchObject({
    ...{ hasPrevious: false, expected: [], changed: 0, swings: 0, overHint: 1 },
  });
});

test('a remark is answered once its field says something else than in the round that came back, whatever was withdrawn between', () => {
  const remarks = [
    { pointer: `/rows/${SERVING}/serviceVisits`, text: '请核对' },
    { pointer: `/rows/${QUIET}/serviceVisits`, text: '请核对' },
    { pointer: '/nextPlan', text: '请写明' },
  ];
  const rounds = [
    roundOf({ outcome: 'RETURNED', remarks }),
    roundOf({ round: 2, outcome: 'WITHDRAWN' }),
    roundOf({ round: 3 }),
  ];
  const again = {
    ...contentOf(ROWS.map((row) => (row.townshipCode === SERVING ? { ...row, serviceVisits: 1412 } : row))),
    nextPlan: '七月完成装修',
  };
  const said = new Map([
    [1, compared.content],
    [2, again],
    [3, again],
  ]);
  expect(sinceLastMonth({ ...filed(), rounds, said })?.remarks).toEqual({ of: 3, answered: 2 });
});

test('a slot without what its round said is not compared', () => {
  expect(sinceLastMonth({ ...filed(), rounds: [], said: new Map() })).toBeNull();
});
