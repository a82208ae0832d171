import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { HistoryStep } from '#contract/history.ts';
import { Offline } from '../../../../web/parts/api/api-problem.ts';
import { changeLines } from '../../../../web/parts/history/change-words.ts';
import { RecordHistory } from '../../../../web/parts/history/record-history.tsx';
import { NOW } from '../../district/station/desk-fixture.ts';

const step = (version: number, over: Partial<HistoryStep> = {}): HistoryStep => ({
  version,
  at: NOW,
  officer: { id: 'o1', name: '演示填报人' },
  operation: 'putStation',
  hash: 'a1',
  reason: null,
  changes: [{ field: 'rooms', from: ['OFFICE'], to: ['OFFICE', 'ARCHIVE_ROOM'] }],
  ...over,
});

function open() {
  const fold = screen.getByText('修改记录', { selector: 'summary' }).parentElement;
  if (!(fold instanceof HTMLDetailsElement)) throw new Error('a disclosure');
  fold.open = true;
}

test('the history is read when it is opened: who, what and from what to what', async () => {
  const ask = vi.fn(async () => ({ rows: [step(2)], next: null }));
  render(<RecordHistory ask={ask} />);
  expect(ask).not.toHaveBeenCalled();
  open();
  const row = (await screen.findByText(/^功能室：/)).closest('tr');
  expect(row?.textContent).toContain('演示填报人修改站点记录');
  expect(row?.textContent).toMatch(/→ .*档案室/);
  expect(screen.queryByRole('button', { name: '更早的记录' })).toBeNull();
});

test('earlier steps come on demand, after the last one that is shown', async () => {
  const ask = vi
    .fn<(after?: number) => Promise<{ rows: HistoryStep[]; next: string | null }>>()
    .mockResolvedValueOnce({ rows: [step(3)], next: '3' })
    .mockResolvedValueOnce({ rows: [step(2, { reason: '补录' })], next: null });
  render(<RecordHistory ask={ask} />);
  open();
  fireEvent.click(await screen.findByRole('button', { name: '更早的记录' }));
  expect(await screen.findByText('原因：补录')).toBeTruthy();
  expect(ask.mock.calls).toEqual([[undefined], [3]]);
});

test('a history that cannot be read says so, and can be asked for again', async () => {
  const ask = vi
    .fn<() => Promise<{ rows: HistoryStep[]; next: null }>>()
    .mockRejectedValueOnce(new Offline('no answer'))
    .mockResolvedValueOnce({ rows: [], next: null });
  render(<RecordHistory ask={ask} />);
  open();
  expect(await screen.findByRole('alert')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
  expect(await screen.findByText('还没有修改记录。')).toBeTruthy();
});

test('of people and of dated stages, only what went and what came is named', () => {
  const posting = { id: 'p1', role: 'WORKER', certified: true, startOn: '2031-03-01', endOn: null };
  const stage = { stage: 'builtOn', on: '2031-04-01', source: 'BASELINE', at: NOW };
  expect(
    changeLines([
      { field: 'staff', from: [posting], to: [posting, { ...posting, id: 'p2', startOn: '2031-05-01' }] },
      { field: 'claims', from: [], to: [stage] },
      { field: 'auditHash', from: 'a', to: 'b' },
    ]),
  ).toEqual([
    '驻站人员：空 → （职务 社工、持有社会工作者职业资格证书、到岗日期 2031-05-01）',
    '开工、建成、运营等日期：空 → 建成 2031-04-01',
  ]);
});

test('a scan that was attached or replaced is told by its kind and size, and no other change of rounds is', () => {
  const scan = (bytes: number, sha: string) => ({
    ...{ type: 'application/pdf', bytes, sha256: sha.repeat(64), at: NOW, by: 'o1' },
  });
  const lines = (from: readonly object[], to: readonly object[]) =>
    changeLines([{ field: 'rounds', from, to }]);
  const first = { round: 1, scan: scan(300_000, 'a') };
  expect(lines([{ round: 1 }], [first])).toEqual(['签字盖章件：空 → PDF，293KB']);
  expect(lines([first], [{ round: 1, scan: scan(3_000_000, 'b') }])).toEqual([
    '签字盖章件：PDF，293KB → PDF，2.9MB',
  ]);
  expect(lines([first], [{ ...first, outcome: 'RETURNED' }])).toEqual([]);
  expect(lines([first], [first, { round: 2 }])).toEqual([]);
});

test('a figure that was corrected is told by its station, its name, the old value and the right one', () => {
  const round = {
    ...{ round: 1, submittedAt: NOW, submittedBy: 'o1', receipt: 'YB-330226-202305-01', hash: 'a1' },
    ...{ nil: false, endedAt: NOW, endedBy: 'c1', outcome: 'ACCEPTED', remarks: [] },
  };
  const correction = {
    ...{ townshipCode: '330226001', field: 'serviceVisits', from: 231, to: 230 },
    ...{ reason: '重复计数', permit: null },
  };
  const corrected = { ...round, round: 2, receipt: 'YB-330226-202305-02', correction };
  const told = [{ field: 'rounds', from: [round], to: [round, corrected] }];
  expect(changeLines(told)).toEqual(['更正：跃龙街道 服务人次 231 → 230']);
  const later = [{ field: 'rounds', from: [round, corrected], to: [round, corrected, round] }];
  expect(changeLines(later)).toEqual([]);
});
