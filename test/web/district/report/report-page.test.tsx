import { act, fireEvent, render, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { ReportPage } from '../../../../web/district/report/report-page.tsx';
import { answer, offline, serve } from '../station/server-fixture.ts';
import { BUILDING, deskOf, MONTH, SERVING, viewOf } from './report-fixture.ts';
import {
  cell,
  file,
  filedView,
  fill,
  key,
  onReportPage,
  open,
  press,
  RECEIPT,
  REPORT,
  saves,
  type,
} from './report-screen.tsx';

onReportPage();

test('the report opens with construction carried forward and last month under empty figures', async () => {
  await open({ [`GET ${REPORT}`]: answer(viewOf()) });
  expect(cell('二镇 形象进度').value).toBe('墙面粉刷');
  expect(cell('一街道 驻站社工').value).toBe('2');
  const visits = cell('一街道 服务人次');
  expect(visits.value).toBe('');
  expect(document.getElementById(visits.getAttribute('aria-describedby') ?? '')?.textContent).toBe('50');
  expect(screen.getByText(/5月10日（周六，丰收假期内）24时截止，不顺延/)).toBeTruthy();
});

test('Esc brings back what stood when the cell was entered', async () => {
  await open({ [`GET ${REPORT}`]: answer(viewOf()) });
  const note = cell('二镇 形象进度');
  note.focus();
  fireEvent.focus(note);
  await type('二镇 形象进度', '装修完工');
  await key(note, { key: 'Escape' });
  expect(cell('二镇 形象进度').value).toBe('墙面粉刷');
});

test('full-width digits become the number that was meant when the cell is left', async () => {
  await open({ [`GET ${REPORT}`]: answer(viewOf()) });
  await type('一街道 服务人次', '９６');
  await act(() => {
    fireEvent.blur(cell('一街道 服务人次'));
  });
  expect(cell('一街道 服务人次').value).toBe('96');
});

test('filing what cannot stand puts the focus on a summary that leads to each field', async () => {
  await open({ [`GET ${REPORT}`]: answer(viewOf()) });
  await act(() => {
    fireEvent.change(screen.getByLabelText('二镇 阶段'), { target: { value: 'BUILT' } });
  });
  await fill(screen.getByLabelText('二镇 建成'), '2031-05-06');
  await file();
  const summary = await screen.findByRole('alert');
  expect(document.activeElement).toBe(summary);
  expect(within(summary).getByRole('heading').textContent).toBe('没有报送：有3处要改');
  expect(
    within(summary)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['二镇 · 阶段：缺1项，还不能报「已建成」', '困难和问题：还没填', '下步计划：还没填']);
  expect(screen.getByText('二镇还不能报「已建成」：缺档案室，共1项。')).toBeTruthy();
  expect(screen.getByText(/先到站点记录补齐这1项，或把阶段改回「在建」。/)).toBeTruthy();
  fireEvent.click(within(summary).getByRole('link', { name: /阶段/ }));
  expect(document.activeElement?.id).toBe(`${BUILDING}-stage`);
});

test('messages go one by one as they are put right', async () => {
  await open({ [`GET ${REPORT}`]: answer(viewOf()) });
  await file();
  expect(await screen.findByText('没有报送：有2处要改')).toBeTruthy();
  await fill(screen.getByLabelText(/困难和问题/), '无');
  expect(await screen.findByText('没有报送：有1处要改')).toBeTruthy();
  expect(screen.getByText('还有1处要改')).toBeTruthy();
});

test('a nil return is filed in one click, with its receipt', async () => {
  const seen = await open({
    [`GET ${REPORT}`]: [answer(viewOf()), answer(filedView)],
    [`POST ${REPORT}/submission`]: answer(RECEIPT),
  });
  await press('本月无变化，一键报送');
  const receipt = await screen.findByRole('region', { name: '已报送 YB-990001-203105-01' });
  expect(document.activeElement).toBe(receipt);
  const filed = seen.find((each) => each.call === `POST ${REPORT}/submission`);
  expect(filed?.ifMatch).toBe('"0"');
  expect(filed?.body).toMatchObject({ nil: true, problems: '无', nextPlan: '按计划推进' });
  expect(filed?.body.rows).toMatchObject([
    { townshipCode: SERVING, staffOnSite: 2, serviceVisits: null },
    { townshipCode: BUILDING, progressNote: '墙面粉刷', expectedBuiltOn: '2031-06-30' },
  ]);
});

test('a nil return over changes first lists what goes back, with the safe answer in focus', async () => {
  await open({ [`GET ${REPORT}`]: answer(viewOf()) });
  await type('二镇 形象进度', '装修完工');
  await press('本月无变化，一键报送');
  const row = screen.getByRole('rowheader', { name: '二镇 · 形象进度' }).closest('tr');
  expect(row?.textContent).toContain('装修完工墙面粉刷');
  expect(document.activeElement?.textContent).toBe('不改回，继续填');
});

test('after a lost answer the same act is asked for again under the same key', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const seen = serve({
    ...saves,
    [`GET ${REPORT}`]: [answer(viewOf()), answer(filedView)],
    [`POST ${REPORT}/submission`]: [offline, answer(RECEIPT)],
  });
  render(<ReportPage {...deskOf()} month={MONTH} />);
  await vi.waitFor(() => screen.getByRole('heading', { level: 1 }));
  await press('本月无变化，一键报送');
  await vi.waitFor(() => screen.getByText('正在用同一编号再问，不会报两次'));
  await vi.advanceTimersByTimeAsync(3_000);
  await vi.waitFor(() => screen.getByRole('region', { name: /已报送/ }));
  const keys = seen.filter((each) => each.call.startsWith('POST')).map((each) => each.key);
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
  vi.useRealTimers();
});

test('text that cannot be read is said at once', async () => {
  await open({ [`GET ${REPORT}`]: answer(viewOf()) });
  await type('一街道 服务人次', '约十人');
  expect(cell('一街道 服务人次').getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('一街道 · 服务人次：要填整数')).toBeTruthy();
});

test('a figure above its hint opens the box for the reason under its row', async () => {
  await open({ [`GET ${REPORT}`]: answer(viewOf()) });
  await type('一街道 服务人次', '101');
  expect(screen.getByText(/服务人次101，高于提示线100，上月50/)).toBeTruthy();
  expect(screen.getByText('请核对')).toBeTruthy();
  await fill(screen.getByLabelText('一街道的原因'), '便民服务日');
  expect(screen.getByText('已说明')).toBeTruthy();
});

test('the foot and the bar have last month, the change and the year; a month of which nothing stands is named', async () => {
  await open({
    [`GET ${REPORT}`]: answer(
      viewOf({
        year: {
          months: [{ month: '2031-03', on: '2031-03-08' }],
          missing: ['2031-04'],
          rows: [{ townshipCode: SERVING, figures: { serviceVisits: { total: 1200, months: 1 } } }],
        },
      }),
    ),
  });
  await type('一街道 服务人次', '60');
  // Under the grid and on the sheet to print.
  const lines = screen.getAllByRole('rowheader', { name: '本年累计（缺4月）' });
  expect(lines.map((line) => line.closest('tr')?.textContent)).toEqual([
    expect.stringContaining('1,260'),
    expect.stringContaining('1,260'),
  ]);
  await act(() => {
    cell('一街道 服务人次').focus();
  });
  expect(screen.getByText(/^上月50\s环比\+20.0%\s本年累计1,260$/)).toBeTruthy();
});
