import { describe, expect, it } from 'vitest';
import { attachScan, scanOf } from '#domain/decisions/attaching-scan.ts';
import { emptySlot, type Slot } from '#domain/decisions/filing.ts';
import type { ReportRound } from '#domain/records/monthly-report.ts';
import type { ReportScan } from '#domain/records/report-scan.ts';
import { Refusal } from '#domain/refusal.ts';

const AT = '2031-05-09T01:00:00.000Z';
const scan = (sha256: string): ReportScan => ({
  ...{ type: 'application/pdf', bytes: 1000, sha256: sha256.repeat(64), at: AT, by: 'east' },
});
const round = (n: number): ReportRound => ({
  ...{ round: n, submittedAt: AT, submittedBy: 'east', receipt: `YB-990001-203105-0${n}`, hash: '' },
  ...{ nil: false, endedAt: null, endedBy: null, outcome: null, remarks: [] },
});
const slot = (state: Slot['state'], rounds: Slot['rounds'] = [round(1)]): Slot => ({
  ...emptySlot('990001', '2031-05'),
  ...{ state, rounds },
});
const OPEN = { closedMonth: '2031-04', at: AT };

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'DONE';
}

describe('a scan', () => {
  it.each(['SUBMITTED', 'OPENED', 'ACCEPTED'] as const)('is attached while the report is %s', (state) => {
    const before = slot(state, [round(1), round(2)]);
    const after = attachScan(before, scan('a'), OPEN);
    expect(after).toEqual({ ...before, rounds: [round(1), { ...round(2), scan: scan('a') }] });
    expect([scanOf(before), scanOf(after)]).toEqual([null, scan('a')]);
  });

  it.each([slot('NOT_RECEIVED', []), slot('RETURNED'), slot('WITHDRAWN')])(
    'is refused while no filing stands: $state',
    (before) => {
      expect(codeOf(() => attachScan(before, scan('a'), OPEN))).toBe('REPORT_STATE');
    },
  );

  it('is replaced until its month is closed, by the city or by the clock, and not after', () => {
    const attached = attachScan(slot('ACCEPTED'), scan('a'), OPEN);
    const replace = (context: typeof OPEN) => codeOf(() => attachScan(attached, scan('b'), context));
    expect(replace(OPEN)).toBe('DONE');
    expect(replace({ ...OPEN, at: '2031-05-31T15:59:59.999Z' })).toBe('DONE');
    expect(replace({ ...OPEN, at: '2031-05-31T16:00:00.000Z' })).toBe('REPORT_CLOSED');
    expect(replace({ ...OPEN, closedMonth: '2031-05' })).toBe('REPORT_CLOSED');
  });

  it('may come after the close where there was none', () => {
    const late = { closedMonth: '2031-06', at: '2031-07-09T01:00:00.000Z' };
    expect(scanOf(attachScan(slot('ACCEPTED'), scan('a'), late))).toEqual(scan('a'));
  });
});
