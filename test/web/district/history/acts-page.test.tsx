import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { ActsPage } from '../../../../web/district/history/acts-page.tsx';
import { deskWith, NOW } from '../station/desk-fixture.ts';
import { answer, offline, serve } from '../station/server-fixture.ts';

const KEPT = {
  schema: 1 as const,
  version: 1,
  createdAt: NOW,
  createdBy: 'o2',
  updatedAt: NOW,
  updatedBy: 'c1',
};
const D = '/api/districts/990001';
const EMPTY = { rows: [], next: null };
const problem = {
  ...KEPT,
  ...{ id: '2031-06-01', districtCode: '990001', month: '2031-06', text: '场地移交未完成' },
  ...{ raisedOn: '2031-06-05', townshipCode: null, owner: 'DISTRICT', ageDays: 15, closedOn: null },
  createdAt: '2031-06-05T02:00:00.000Z',
  replies: [{ at: '2031-06-08T02:00:00.000Z', by: 'c1', text: '已协调' }],
};
const correction = {
  ...KEPT,
  ...{ id: 'X', districtCode: '990001', townshipCode: '990001001', field: 'builtOn', permit: null },
  ...{ from: '2031-03-22', to: '2031-03-20', reason: '笔误写错了', createdAt: '2031-06-10T02:00:00.000Z' },
};

const returned = {
  ...{ round: 1, submittedAt: '2031-06-05T02:00:00.000Z', submittedBy: 'o1', receipt: 'YB-990001-203106-01' },
  ...{ hash: '', nil: false, endedAt: '2031-06-07T02:00:00.000Z', endedBy: 'c1' },
  ...{ outcome: 'RETURNED' as const, remarks: [{ pointer: '/problems', text: '请写清楚' }] },
};
const slot = {
  ...KEPT,
  ...{ districtCode: '990001', month: '2031-06', state: 'RETURNED' as const, firstSubmittedAt: NOW },
  ...{ openedAt: null, acceptedAt: null, returnCount: 1 },
  rounds: [returned],
};

test('what both sides did stands newest first, with who, the receipt and the way there', async () => {
  serve({
    [`GET ${D}/corrections`]: answer({ ...EMPTY, rows: [correction], names: { o2: '乙填报' } }),
    [`GET ${D}/permits`]: answer(EMPTY),
    [`GET ${D}/problems`]: answer({ ...EMPTY, rows: [problem], names: { c1: '市局经办' } }),
  });
  render(<ActsPage {...deskWith({ reports: [slot] })} />);
  await screen.findByRole('table');
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows.map((row) => row.textContent)).toEqual([
    '2031-06-10 10:00乙填报更正一街道的建成日期：2031-03-22 改为 2031-03-20，原因：笔误写错了GZ-990001-X',
    '2031-06-08 10:00市局经办答复或写进展：已协调WT-990001-2031-06-01',
    '2031-06-07 10:00市局经办退回2031年6月月报，1处要改—',
    '2031-06-05 10:00演示填报人报送2031年6月月报YB-990001-203106-01',
    '2031-06-05 10:00本区县（市）提出困难和问题：场地移交未完成WT-990001-2031-06-01',
  ]);
  expect(screen.getByRole('link', { name: '报送2031年6月月报' }).getAttribute('href')).toBe(
    '#/report/2031-06',
  );
});

test('a corrected figure is one act of the district, and no acceptance by the bureau', async () => {
  const accepted = { ...returned, outcome: 'ACCEPTED' as const, remarks: [] };
  const corrected = {
    ...{ ...accepted, round: 2, submittedAt: NOW, endedAt: NOW, endedBy: 'o1' },
    receipt: 'YB-990001-203106-02',
    correction: {
      ...{ townshipCode: '990001001', field: 'serviceVisits' as const, from: 231, to: 230 },
      ...{ reason: '重复计数一次', permit: null },
    },
  };
  const empty = answer({ ...EMPTY, names: {} });
  serve({
    [`GET ${D}/corrections`]: empty,
    [`GET ${D}/permits`]: answer(EMPTY),
    [`GET ${D}/problems`]: empty,
  });
  render(
    <ActsPage {...deskWith({ reports: [{ ...slot, state: 'ACCEPTED', rounds: [accepted, corrected] }] })} />,
  );
  await screen.findByRole('table');
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows.map((row) => row.querySelector('a')?.textContent)).toEqual([
    '2031年6月月报更正：一街道 服务人次 231 → 230，原因：重复计数一次',
    '通过2031年6月月报',
    '报送2031年6月月报',
  ]);
});

test('a lost connection is said, and asked again by a button', async () => {
  serve({ [`GET ${D}/corrections`]: offline });
  render(<ActsPage {...deskWith()} />);
  expect(await screen.findByRole('button', { name: '再试一次' })).toBeTruthy();
});
