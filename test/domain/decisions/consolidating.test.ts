import { expect, it } from 'vitest';
import { instantAt } from '#domain/calendar.ts';
import { isIncluded, leftOut } from '#domain/decisions/consolidating.ts';
import type { Draft, ReportRound } from '#domain/records/monthly-report.ts';

const draft = (version: number, continues = 0): Draft => ({
  version,
  continues,
  values: { serviceVisits: '12' },
  savedAt: instantAt('2031-05-07', '16:00'),
  savedBy: 'town',
});

const round = (drafts?: Record<string, number>): ReportRound => ({
  round: 1,
  submittedAt: instantAt('2031-05-08', '10:00'),
  submittedBy: 'east',
  receipt: 'YB-990001-203105-01',
  hash: '',
  nil: false,
  ...(drafts ? { drafts } : {}),
  endedAt: null,
  endedBy: null,
  outcome: null,
  remarks: [],
});

it('a draft that the filing took as it stood is in it', () => {
  const slot = { version: 1, rounds: [round({ A: 2 })] };
  expect(isIncluded(slot, 'A', draft(2))).toBe(true);
  expect(leftOut(slot, { A: draft(2), HEADER: draft(5) })).toEqual([]);
});

it('a draft saved after the form was read, or after the filing, is left out', () => {
  const slot = { version: 1, rounds: [round({ A: 2 })] };
  expect(leftOut(slot, { A: draft(3), B: draft(1) })).toEqual(['A', 'B']);
});

it('before a filing, and for what continues the report as it stands, nothing is left out', () => {
  expect(leftOut(null, { A: draft(1) })).toEqual([]);
  expect(leftOut({ version: 3, rounds: [round()] }, { A: draft(4, 3) })).toEqual([]);
});

it('a draft that an earlier filing took stays included when the report is filed again', () => {
  const slot = { version: 4, rounds: [round({ A: 2 }), { ...round({ B: 1 }), round: 2 }] };
  expect(leftOut(slot, { A: draft(2), B: draft(1, 3) })).toEqual([]);
});
