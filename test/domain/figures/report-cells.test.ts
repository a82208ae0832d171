import { describe, expect, it } from 'vitest';
import { type CellSlot, reportCell, tally } from '#domain/figures/report-cells.ts';

const DUE = '2031-03-20T15:59:59.999Z';
const slot = (over: Partial<CellSlot>): CellSlot => ({
  ...{ state: 'SUBMITTED', firstSubmittedAt: null, acceptedAt: null, returnCount: 0, rounds: [], ...over },
});
const cell = (kept: CellSlot | null, at: string) => reportCell('990001', kept, DUE, at);
const filed = (submittedAt: string): CellSlot['rounds'][number] => ({
  ...{ round: 1, submittedAt, submittedBy: 'east', receipt: 'R', hash: '', nil: false },
  ...{ endedAt: null, endedBy: null, outcome: null, remarks: [] },
});

describe('a cell of the reporting calendar', () => {
  it('is on time to the last millisecond and a day late after it', () => {
    const outcome = (first: string) => {
      const { outcome: said, daysLate } = cell(
        slot({ firstSubmittedAt: first, rounds: [filed(first)] }),
        first,
      );
      return [said, daysLate];
    };
    expect(outcome(DUE)).toEqual(['ON_TIME', 0]);
    expect(outcome('2031-03-20T16:00:00.000Z')).toEqual(['LATE', 1]);
    expect(outcome('2031-03-21T16:00:00.000Z')).toEqual(['LATE', 2]);
  });

  it('is empty until the due instant and missing after it', () => {
    expect(cell(null, DUE)).toMatchObject({ state: 'NOT_RECEIVED', outcome: null, daysLate: 0 });
    expect(cell(null, '2031-03-20T16:00:00.000Z')).toMatchObject({ outcome: 'MISSING', daysLate: 1 });
  });

  it('keeps its timeliness when the report goes back, and says how many remarks wait', () => {
    const back = {
      ...filed('2031-03-15T02:00:00.000Z'),
      ...{ endedAt: '2031-03-16T02:00:00.000Z', outcome: 'RETURNED' as const },
      remarks: [{ pointer: '/rows/990001001/staffOnSite', text: '请核对' }],
    };
    const returned = slot({
      ...{ state: 'RETURNED', firstSubmittedAt: back.submittedAt, returnCount: 1, rounds: [back] },
    });
    expect(cell(returned, '2031-03-25T00:00:00.000Z')).toMatchObject({
      ...{ outcome: 'ON_TIME', filedAt: null, returned: 1, remarks: 1 },
    });
  });
});

it('counts only the months that were due', () => {
  const month = (name: string, dueAt: string, cells: readonly (CellSlot | null)[]) => ({
    ...{ month: name, dueAt },
    cells: cells.map((one) => reportCell('990001', one, dueAt, '2031-04-01T00:00:00.000Z')),
  });
  const early = slot({ firstSubmittedAt: '2031-03-01T00:00:00.000Z' });
  const late = slot({ firstSubmittedAt: '2031-03-25T00:00:00.000Z' });
  const months = [
    month('2031-03', DUE, [early, late, null]),
    month('2031-04', '2031-04-20T15:59:59.999Z', [early, null]),
  ];
  expect(tally(months, '2031-04-01T00:00:00.000Z')).toEqual({ of: 3, onTime: 1, late: 1, missing: 1 });
});
