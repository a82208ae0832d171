import { act, fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Me } from '#domain/records/officer.ts';
import { AuditPage } from '../../../../web/city/audit/audit-page.tsx';
import { subjectOfReceipt } from '../../../../web/city/audit/subject.ts';
import { answer, serve } from '../../district/station/server-fixture.ts';

const ME: Me = {
  officer: { id: 'auditor', name: '演示审计员', role: 'AUDITOR', districtCode: null, townshipCode: null },
  now: '2023-06-20T01:00:00.000Z',
  lastSignInAt: null,
};
const STEP = {
  ...{ version: 1, at: '2023-05-22T07:20:00.000Z', officer: { id: 'ninghai', name: '演示填报人' } },
  ...{
    operation: 'submitReport',
    reason: null,
    hash: 'a1b2',
    changes: [{ field: 'state', from: null, to: 'SUBMITTED' }],
  },
};
const HISTORY = { 'GET /api/districts/330226/reports/2023-05/history': answer({ rows: [STEP], next: null }) };
const VERDICT = 'GET /api/audit/reports/330226-2023-05';

async function look(receipt: string, replies: Parameters<typeof serve>[0]) {
  const seen = serve(replies);
  render(<AuditPage me={ME} />);
  act(() => {
    fireEvent.click(screen.getByRole('radio', { name: '按回执号' }));
  });
  act(() => {
    fireEvent.input(screen.getByRole('textbox', { name: /回执号/ }), { target: { value: receipt } });
  });
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: '查看' }));
  });
  return seen;
}

test('a receipt leads to its report’s history: who, when, what, with each version’s hash and whether it holds', async () => {
  await look(' yb-330226-202305-01', {
    ...HISTORY,
    [VERDICT]: answer({ versions: 1, hash: 'a1b2', fault: null }),
  });
  expect(await screen.findByRole('heading', { name: '宁海县2023年5月月报' })).toBeTruthy();
  expect(screen.getByText('核验通过')).toBeTruthy();
  expect(
    screen.getByRole('row', { name: /2023-05-22 15:20 演示填报人 ninghai 报送月报 .*第1版 a1b2/ }),
  ).toBeTruthy();
});

test('a history that does not hold says where and how', async () => {
  const fault = { version: 0, kind: 'RECORD_CHANGED' };
  await look('YB-330226-202305-01', { ...HISTORY, [VERDICT]: answer({ versions: 1, hash: 'a1b2', fault }) });
  expect(await screen.findByText('核验不通过')).toBeTruthy();
  expect(screen.getByText(/现在的记录：记录和修改记录对不上/)).toBeTruthy();
});

test('a record that nobody has written is said to be none', async () => {
  await look('YB-330226-202305-01', {
    'GET /api/districts/330226/reports/2023-05/history': answer({ rows: [], next: null }),
  });
  expect(await screen.findByText('没有这份记录：还没有人写过。')).toBeTruthy();
});

test('a number that is no receipt of a record asks the server for nothing', async () => {
  const seen = await look('WT-330226-2023-05-01', {});
  expect(screen.getByRole('link', { name: /不是月报、年度计划或即报的回执号/ })).toBeTruthy();
  expect(seen).toEqual([]);
});

test.each([
  ['YB-330226-202305-02', { kind: 'reports', id: '330226-2023-05' }],
  ['JH-330203-2021-01', { kind: 'plans', id: '330203-2021' }],
  ['JD-330203001-20230620-01', { kind: 'stations', id: '330203001' }],
  ['YB-990001-202305-01', null],
  ['YB-330226-2023-05', null],
])('the receipt %s belongs to %o', (receipt, subject) => {
  expect(subjectOfReceipt(receipt)).toEqual(subject);
});
