import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { MonthlyReport } from '#domain/records/monthly-report.ts';
import { StationPage } from '../../../../web/district/station/station-page.tsx';
import { deskWith, NOW, VIEW } from './desk-fixture.ts';
import { answer, serve } from './server-fixture.ts';

/** 一街道: built on 20 March by the April report, operating since April; the moment is 20 June. */
const PATH = '/api/stations/990001001';
const CORRECTIONS = '/api/districts/990001/corrections';
const READ = {
  [`GET ${PATH}`]: answer(VIEW, 3),
  'GET /api/townships/990001001/villages': answer({ villages: [] }),
  [`GET ${CORRECTIONS}`]: answer({ rows: [], next: null, names: {} }),
};
const KEPT = {
  schema: 1 as const,
  version: 1,
  createdAt: NOW,
  createdBy: 'o1',
  updatedAt: NOW,
  updatedBy: 'o1',
};
const PERMIT = {
  ...KEPT,
  ...{ id: 'p1', districtCode: '990001', from: '2031-03-01', to: '2031-04-23', reason: '核对台账' },
  expiresAt: '2031-06-30T16:00:00.000Z',
};

const page = (data: Parameters<typeof deskWith>[0] = {}) =>
  render(<StationPage {...deskWith(data)} townshipCode="990001001" />);
async function correct(field: RegExp, to: string, reason: string) {
  fireEvent.click(await screen.findByRole('button', { name: '更正日期' }));
  fireEvent.click(screen.getByRole('radio', { name: field }));
  fireEvent.input(screen.getByLabelText(/正确的/), { target: { value: to } });
  fireEvent.input(screen.getByLabelText(/原因/), { target: { value: reason } });
}
const send = () => fireEvent.click(screen.getByRole('button', { name: '保存更正' }));

test('a date is put right with a reason, over the version that was seen, and the first one is named', async () => {
  const done = { receipt: 'GZ-990001-X', version: 4, at: NOW, late: false };
  const seen = serve({ ...READ, [`POST ${CORRECTIONS}`]: answer(done) });
  page();
  await correct(/建成 2031-03-20/, '2031-03-18', '验收单上是18日');
  expect(screen.getByText('原来报的 2031-03-20，会一直留着')).toBeTruthy();
  send();
  expect(await screen.findByText(/已更正：建成 2031-03-20 改为 2031-03-18。回执 GZ-990001-X/)).toBeTruthy();
  const posted = seen.find(({ call }) => call === `POST ${CORRECTIONS}`);
  expect(posted?.ifMatch).toBe('"3"');
  expect(posted?.body).toEqual({
    ...{ townshipCode: '990001001', field: 'builtOn', from: '2031-03-20', to: '2031-03-18' },
    reason: '验收单上是18日',
  });
});

test('closed days are not corrected without a permit; what to tell the city stands ready', async () => {
  const seen = serve(READ);
  page({ closedThrough: '2031-05-10' });
  await correct(/建成/, '2031-03-18', '验收单上是18日');
  expect(screen.getByText(/2031年3月20日已经结账（结到2031年5月10日），现在不能更正。/)).toBeTruthy();
  expect(
    screen.getByText(/一街道社会工作站的建成日期，首报2031-03-20，应为2031-03-18，原因：验收单上是18日/),
  ).toBeTruthy();
  send();
  expect(seen.filter(({ call }) => call.startsWith('POST'))).toEqual([]);
});

test('a permit that covers both days says until when', async () => {
  serve(READ);
  page({ closedThrough: '2031-05-10', permits: [PERMIT] });
  await correct(/建成/, '2031-03-18', '验收单上是18日');
  expect(screen.getByText(/许可管2031年3月1日—2031年4月23日，2031年6月30日 23:59前有效/)).toBeTruthy();
  expect(screen.getByRole('button', { name: '保存更正' }).getAttribute('aria-disabled')).not.toBe('true');
});

test('a permit for other days does not help, and one of two closed days is enough to stop', async () => {
  serve(READ);
  page({ closedThrough: '2031-05-10', permits: [PERMIT] });
  await correct(/建成/, '2031-02-20', '验收单上是20日');
  expect(screen.getByText(/2031年2月20日已经结账/)).toBeTruthy();
});

test('a date whose report the city is reviewing waits for it', async () => {
  const seen = serve(READ);
  const slot: MonthlyReport = {
    ...KEPT,
    ...{ districtCode: '990001', month: '2031-04', state: 'SUBMITTED', firstSubmittedAt: NOW },
    ...{ openedAt: null, acceptedAt: null, returnCount: 0 },
    rounds: [
      {
        ...{ round: 1, submittedAt: NOW, submittedBy: 'o1', receipt: 'YB-1', hash: '', nil: false },
        ...{ endedAt: null, endedBy: null, outcome: null, remarks: [] },
      },
    ],
  };
  page({ reports: [slot] });
  await correct(/建成/, '2031-03-18', '验收单上是18日');
  expect(screen.getByText(/「建成」在2031年4月月报里，正等市局审核/)).toBeTruthy();
  send();
  expect(seen.filter(({ call }) => call.startsWith('POST'))).toEqual([]);
});

test('what was corrected is shown with the first value, why, who and when', async () => {
  const row = {
    ...KEPT,
    ...{ id: 'c1', districtCode: '990001', townshipCode: '990001001', field: 'builtOn' as const },
    ...{ from: '2031-03-22', to: '2031-03-20', reason: '笔误写错了', permit: 'p1' },
  };
  const other = { ...row, id: 'c2', townshipCode: '990001101' };
  serve({
    ...READ,
    [`GET ${CORRECTIONS}`]: answer({ rows: [row, other], next: null, names: { o1: '甲填报' } }),
  });
  page();
  const table = await screen.findByRole('table', { name: '更正过的日期' });
  expect(within(table).getAllByRole('row')).toHaveLength(2);
  expect(table.textContent).toMatch(/2031-03-22.*2031-03-20.*补录.*笔误写错了.*甲填报，2031-06-20 09:00/);
});

test('a station that serves can be told as stopped on the day; what was told stands 未审 in its life', async () => {
  const told = { receipt: 'JD-990001001-1', version: 4, at: NOW, late: false };
  const seen = serve({ ...READ, [`POST ${PATH}/progress`]: answer(told) });
  const [station] = deskWith().desk.stations;
  if (!station) throw new Error('a station');
  const operating = {
    stage: 'operatingOn' as const,
    on: '2031-06-02',
    source: 'PROGRESS#1' as const,
    at: NOW,
  };
  page({ stations: [{ ...station, claims: [...station.claims.slice(0, 2), operating] }] });
  expect((await screen.findByRole('region', { name: '建设历程' })).textContent).toContain('进度即报未审');
  fireEvent.click(await screen.findByRole('button', { name: '报暂停' }));
  fireEvent.click(within(screen.getByRole('form')).getByRole('button', { name: '报暂停' }));
  await waitFor(() => expect(seen.some(({ call }) => call === `POST ${PATH}/progress`)).toBe(true));
  expect(await screen.findByText(/已即报：6月20日暂停，未审/)).toBeTruthy();
});
