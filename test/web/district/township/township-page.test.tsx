import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Me } from '#domain/records/officer.ts';
import { REST_MS } from '../../../../web/district/report/draft/draft-keeper.ts';
import { TownshipPage } from '../../../../web/district/township/township-page.tsx';
import { reportRow } from '../../../support/kept-records.ts';
import { draftOf } from '../report/report-fixture.ts';
import { VIEW } from '../station/desk-fixture.ts';
import { answer, refused, serve } from '../station/server-fixture.ts';

const CODE = '330226101';
const NOW = '2023-06-20T01:00:00.000Z';
const ROW = `/api/districts/330226/reports/2023-06/draft/${CODE}`;
const ME: Me = {
  officer: { id: CODE, name: '演示员', role: 'TOWNSHIP_OFFICER', districtCode: '330226', townshipCode: CODE },
  now: NOW,
  lastSignInAt: null,
};
const UNWRITTEN = draftOf({}, { version: 0, savedAt: null, savedBy: null });

type Row = ReturnType<typeof reportRow> | null;
const OPEN = { version: 0, state: 'NOT_RECEIVED', dueAt: '2023-06-25T15:59:59.999Z' };
const reading = (filed: Row, over: object = {}) =>
  answer({
    ...{ draft: UNWRITTEN, isIncluded: false, report: OPEN, filed },
    previous: reportRow(CODE, { serviceVisits: 191 }),
    ...over,
  });
const FILED = { report: { ...OPEN, version: 1, state: 'SUBMITTED' } };

const PROPOSAL = `/api/stations/${CODE}/draft`;

function open(replies: Parameters<typeof serve>[0]) {
  const seen = serve({
    [`GET /api/stations/${CODE}`]: answer({ ...VIEW, townshipCode: CODE }, 3),
    [`GET ${PROPOSAL}`]: answer(UNWRITTEN, 0),
    ...replies,
  });
  render(<TownshipPage me={ME} districtCode="330226" townshipCode={CODE} />);
  return seen;
}

afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

test('a township gives its figures as a draft, with last month beside each', async () => {
  const seen = open({
    [`GET ${ROW}`]: reading(null),
    [`PUT ${ROW}`]: answer(draftOf({ serviceVisits: '113' }), 1),
  });
  const visits = await screen.findByLabelText('服务人次');
  expect(screen.getByText('上月 191')).toBeTruthy();
  vi.useFakeTimers();
  await act(() => {
    fireEvent.input(visits, { target: { value: '113' } });
  });
  await act(async () => {
    await vi.advanceTimersByTimeAsync(REST_MS);
  });
  const put = seen.find((each) => each.call === `PUT ${ROW}`);
  expect(put?.ifMatch).toBe('"0"');
  expect(put?.body).toEqual({ continues: 0, values: { serviceVisits: '113' } });
  expect(screen.getByText(/已自动保存/)).toBeTruthy();
});

test('after the district has filed nothing can be typed any more', async () => {
  open({ [`GET ${ROW}`]: reading(reportRow(CODE), FILED) });
  expect(await screen.findByText(/宁海县已经报送这个月的月报/)).toBeTruthy();
  expect(screen.queryByLabelText('服务人次')).toBeNull();
});

test('a township without a station has nothing to give', async () => {
  open({ [`GET ${ROW}`]: reading(null), [`GET /api/stations/${CODE}`]: refused(404, 'NOT_FOUND') });
  expect(await screen.findByText('还没有站点记录，本月没有要填的。')).toBeTruthy();
});

test('the due day is the one that the city set', async () => {
  open({ [`GET ${ROW}`]: reading(null) });
  expect(await screen.findByText(/6月25日/)).toBeTruthy();
});

test('once the report is filed the township reads whether its row went into it', async () => {
  const draft = draftOf({ serviceVisits: '113' });
  open({ [`GET ${ROW}`]: reading(reportRow(CODE), { ...FILED, draft, isIncluded: true }) });
  expect(await screen.findByText('您填的已并入月报')).toBeTruthy();
  cleanup();
  open({ [`GET ${ROW}`]: reading(reportRow(CODE), { ...FILED, draft }) });
  expect(await screen.findByText('您填的没有并入月报')).toBeTruthy();
  expect(screen.getByText(/可以撤回重报/)).toBeTruthy();
});

test('a report that was taken back is drafted again, from what it said', async () => {
  const report = { ...OPEN, version: 2, state: 'WITHDRAWN' };
  const seen = open({
    [`GET ${ROW}`]: reading(reportRow(CODE, { serviceVisits: 88 }), { report }),
    [`PUT ${ROW}`]: answer(draftOf({ serviceVisits: '89' }, { continues: 2 }), 1),
  });
  const visits = await screen.findByLabelText<HTMLInputElement>('服务人次');
  expect(visits.value).toBe('88');
  vi.useFakeTimers();
  await act(() => {
    fireEvent.input(visits, { target: { value: '89' } });
  });
  await act(async () => {
    await vi.advanceTimersByTimeAsync(REST_MS);
  });
  expect(seen.find((each) => each.call === `PUT ${ROW}`)?.body).toEqual({
    ...{ continues: 2, values: { serviceVisits: '89' } },
  });
});

test('a township proposes what is to change in its premises, and only that', async () => {
  const saved = draftOf({ address: '新路9号', rooms: 'OFFICE' }, { version: 1, continues: 3 });
  const seen = open({ [`GET ${ROW}`]: reading(null), [`PUT ${PROPOSAL}`]: answer(saved, 1) });
  fireEvent.input(await screen.findByLabelText('地址'), { target: { value: '新路9号' } });
  for (const room of ['个案工作室', '小组活动室', '档案室'])
    fireEvent.click(screen.getByRole('checkbox', { name: room }));
  expect(screen.getByText('改了2处，还没有保存。')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '保存草稿' }));
  expect(await screen.findByText(/草稿.*已保存，改2处，等区县（市）采用/)).toBeTruthy();
  const put = seen.find(({ call }) => call === `PUT ${PROPOSAL}`);
  expect(put?.ifMatch).toBe('"0"');
  expect(put?.body).toEqual({ continues: 3, values: { address: '新路9号', rooms: 'OFFICE' } });
});

test('what was typed stays where the district was quicker', async () => {
  const emptied = draftOf({}, { version: 2, continues: 3 });
  open({
    [`GET ${ROW}`]: reading(null),
    [`GET ${PROPOSAL}`]: [answer(UNWRITTEN, 0), answer(emptied, 2)],
    [`PUT ${PROPOSAL}`]: refused(412, 'STALE'),
  });
  fireEvent.input(await screen.findByLabelText('地址'), { target: { value: '新路9号' } });
  fireEvent.click(screen.getByRole('button', { name: '保存草稿' }));
  await screen.findByRole('alert');
  expect(screen.getByLabelText<HTMLInputElement>('地址').value).toBe('新路9号');
});
