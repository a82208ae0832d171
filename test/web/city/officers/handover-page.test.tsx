import { act, fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Handover, OpenItem } from '#domain/records/handover.ts';
import { HandoverPage } from '../../../../web/city/officers/handover-page.tsx';
import { answer, refused, serve } from '../../district/station/server-fixture.ts';
import { LISTED, officerOf, REGISTER } from './officers-fixture.ts';

const HANDOVER = '/api/officers/haishu/handover';
const AT = '2023-06-20T01:00:00.000Z';
const OWED: OpenItem = {
  ...{ kind: 'REPORT', districtCode: '330203', subject: '2023-06', state: 'OWED', turn: 'DISTRICT' },
  ...{ drafts: 18, on: '2023-06-23T15:59:59.999Z' },
};
const FILED = {
  ...{ act: 'FILED' as const, districtCode: '330203', month: '2023-05' },
  ...{ receipt: 'YB-330203-202305-01', at: '2023-05-16T04:47:00.000Z' },
};
const DONE: Handover = {
  ...{ schema: 1, version: 1, createdAt: AT, createdBy: 'admin', updatedAt: AT, updatedBy: 'admin' },
  ...{ id: 'JJ-haishu-01', from: 'haishu', to: 'haishu2', reason: '轮岗', role: 'DISTRICT_OFFICER' },
  ...{ districtCode: '330203', townshipCode: null, open: [OWED], acts: [FILED] },
};
const now = answer({ open: [OWED], acts: [FILED], done: null });

async function open(replies: Parameters<typeof serve>[0]) {
  const seen = serve({ ...LISTED, ...replies });
  render(<HandoverPage officerId="haishu" />);
  await screen.findByRole('heading', { level: 1, name: '演示haishu的交接单' });
  return seen;
}
const press = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
  });
const choose = (to: string) =>
  act(() => {
    fireEvent.change(screen.getByLabelText(/^接任人/), { target: { value: to } });
    fireEvent.input(screen.getByLabelText(/^交接原因/), { target: { value: '轮岗' } });
  });

test('says what is open, with what is drafted of it, and what the officer filed', async () => {
  await open({ [`GET ${HANDOVER}`]: now });
  expect(
    screen.getByRole('row', {
      name: /2023年6月月报 海曙区 还没报，已存草稿18份 区县（市） 2023-06-23 23:59/,
    }),
  ).toBeTruthy();
  expect(screen.getByRole('row', { name: /报送 海曙区 2023年5月 YB-330203-202305-01/ })).toBeTruthy();
});

test('offers the own unit’s people first, and no auditor', async () => {
  await open({
    [`GET ${HANDOVER}`]: now,
    'GET /api/officers': answer({
      rows: [...REGISTER, officerOf('auditor', { role: 'AUDITOR', districtCode: null })],
      next: null,
    }),
  });
  const options = [...screen.getByLabelText<HTMLSelectElement>(/^接任人/).options].map(({ value }) => value);
  expect(options).toEqual(['', '330203001', 'gone', 'haishu2', 'admin', 'jiangbei']);
});

test('asks once, says what the successor leaves, and is done in one act', async () => {
  const seen = await open({
    [`GET ${HANDOVER}`]: [now, answer({ open: [], acts: [], done: DONE })],
    'GET /api/officers': [
      answer({ rows: REGISTER, next: null }),
      answer({ rows: [officerOf('haishu', { active: false }), ...REGISTER.slice(4)], next: null }),
    ],
    [`POST ${HANDOVER}`]: answer({ receipt: 'JJ-haishu-01', version: 4, at: AT, late: false }, 4),
  });
  choose('jiangbei');
  await press('下一步');
  expect(screen.getByText(/演示jiangbei现在管江北区，交接后不再管那里/)).toBeTruthy();
  choose('haishu2');
  await press('下一步');
  expect(screen.queryByText(/不再管那里/)).toBeNull();
  await press('确认交接');
  expect((await screen.findByText('交接已办好，编号JJ-haishu-01。')).closest('[role=status]')).toBeTruthy();
  const sent = seen.filter(({ call }) => call.startsWith('POST'));
  expect(sent).toMatchObject([{ ifMatch: '"3"', body: { to: 'haishu2', reason: '轮岗' } }]);
  expect(await screen.findByRole('button', { name: '打印交接单' })).toBeTruthy();
  expect(screen.getByText('演示haishu2（haishu2）')).toBeTruthy();
  expect(screen.getByText('移交人签字')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '下一步' })).toBeNull();
});

test('says at its field what a successor cannot be, and keeps what was typed', async () => {
  await open({
    [`GET ${HANDOVER}`]: now,
    [`POST ${HANDOVER}`]: refused(422, 'INVALID', { issues: [{ pointer: '/to', code: 'NOT_IN_LIST' }] }),
  });
  choose('haishu2');
  await press('下一步');
  await press('确认交接');
  expect(await screen.findByRole('link', { name: /^接任人：/ })).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>(/^交接原因/).value).toBe('轮岗');
});
