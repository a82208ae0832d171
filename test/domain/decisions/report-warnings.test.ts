import { expect, test } from 'vitest';
import type { Claim } from '#domain/claims.ts';
import { type StaffedStation, warningsOf } from '#domain/decisions/report-warnings.ts';
import { readTypedRow, type TypedRow } from '#domain/typed-row.ts';
import { TOY } from '../../support/toy-programme.ts';

const DAY = '2031-09-10';
const PROGRAMME = {
  ...TOY,
  thresholds: { ...TOY.thresholds, staffMinimum: 3, monthlyHints: { serviceVisits: 3000, staffOnSite: 15 } },
};

const worker = {
  role: 'WORKER',
  employer: 'TOWNSHIP',
  certified: true,
  fullTime: true,
  onSite: true,
  startOn: '2031-01-01',
  endOn: null,
} as const;

const claim = (stage: Claim['stage'], on: string): Claim => ({
  stage,
  on,
  source: 'BASELINE',
  at: `${on}T00:00:00.000Z`,
});

const serving: StaffedStation = {
  claims: [
    claim('startedOn', '2031-01-02'),
    claim('builtOn', '2031-02-01'),
    claim('operatingOn', '2031-03-01'),
  ],
  modes: [{ from: '2031-01-01', operatingMode: 'SOCIAL_WORK_POST' }],
  staff: [worker, worker, worker],
};

const row = (typed: TypedRow) => readTypedRow('990001101', typed).row;
const codes = (typed: TypedRow, station = serving, previous: TypedRow | null = null) =>
  warningsOf(row(typed), previous && row(previous), station, PROGRAMME, DAY).map((w) => [w.field, w.code]);

test('three workers, as the register counts them, need no explanation', () => {
  expect(codes({ staffOnSite: '3', serviceVisits: '3000' })).toEqual([]);
});

test('fewer workers than the least three are explained', () => {
  const two = { ...serving, staff: [worker, worker] };
  expect(codes({ staffOnSite: '2' }, two)).toEqual([['staffOnSite', 'STAFF_BELOW_MINIMUM']]);
});

test('another number of workers than the register counts is explained', () => {
  expect(codes({ staffOnSite: '4' })).toEqual([['staffOnSite', 'STAFF_DIFFERS']]);
  expect(codes({ staffOnSite: '2' })).toEqual([
    ['staffOnSite', 'STAFF_BELOW_MINIMUM'],
    ['staffOnSite', 'STAFF_DIFFERS'],
  ]);
});

test('a worker who left before the day is no longer counted', () => {
  const left = { ...serving, staff: [worker, worker, { ...worker, endOn: DAY }] };
  expect(warningsOf(row({ staffOnSite: '3' }), null, left, PROGRAMME, DAY)).toEqual([
    { field: 'staffOnSite', code: 'STAFF_DIFFERS', facts: { value: 3, counted: 2, least: 3 } },
  ]);
});

test('a station that does not serve is not asked for workers', () => {
  const building = { ...serving, claims: serving.claims.slice(0, 2) };
  const suspended = { ...serving, claims: [...serving.claims, claim('suspendedOn', '2031-08-01')] };
  expect(codes({ staffOnSite: '0' }, building)).toEqual([]);
  expect(codes({ staffOnSite: '0' }, suspended)).toEqual([]);
});

test('a figure above the hint of the programme is explained, with last month beside it', () => {
  const warnings = warningsOf(
    row({ staffOnSite: '3', serviceVisits: '3001' }),
    row({ staffOnSite: '3', serviceVisits: '131' }),
    serving,
    PROGRAMME,
    DAY,
  );
  expect(warnings).toEqual([
    { field: 'serviceVisits', code: 'ABOVE_HINT', facts: { value: 3001, hint: 3000, previous: 131 } },
  ]);
});

test('a figure that nobody gave asks for nothing', () => {
  expect(codes({ staffOnSite: '3' })).toEqual([]);
});
