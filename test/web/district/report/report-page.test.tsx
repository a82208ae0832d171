import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { instantAt } from '#domain/calendar.ts';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import { ReportPage } from '../../../../web/district/report/report-page.tsx';
import { qrPath } from '../../../../web/parts/qr-code/qr-code.tsx';
import { claimed, reportInput, reportRow } from '../../../support/kept-records.ts';
import { answer, offline, serve } from '../station/server-fixture.ts';
import { BUILDING, deskOf, draftOf, MONTH, NOW, PREVIOUS_ROWS, SERVING, viewOf } from './report-fixture.ts';

const REPORT = `/api/districts/990001/reports/${MONTH}`;
const RECEIPT = { receipt: 'YB-990001-203105-01', version: 1, at: NOW, late: false };

const { preparer: _p, reviewer: _r, phone: _n, drafts: _d, ...CONTENT } = reportInput(PREVIOUS_ROWS);

const filedRound = (over: Partial<MonthlyReportView['rounds'][number]> = {}) => ({
  round: 1,
  submittedAt: NOW,
  submittedBy: 'east',
  receipt: RECEIPT.receipt,
  hash: '',
  nil: false,
  endedAt: null,
  endedBy: null,
  outcome: null,
  remarks: [],
  ...over,
});

const filedView = viewOf({
  version: 1,
  state: 'SUBMITTED',
  firstSubmittedAt: NOW,
  content: CONTENT,
  rounds: [filedRound()],
});

/** Answers to the saves of every row and of the head, whatever they hold. */
const saves = Object.fromEntries(
  ['', `/${SERVING}`, `/${BUILDING}`].map((row) => [`PUT ${REPORT}/draft${row}`, answer(draftOf({}), 1)]),
);

async function open(replies: Parameters<typeof serve>[0]) {
  const seen = serve({ ...saves, ...replies });
  render(<ReportPage {...deskOf()} month={MONTH} />);
  await screen.findByRole('heading', { level: 1 });
  return seen;
}

const cell = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
/** What an event leads to is drawn before the test goes on. */
const type = (name: string, text: string) => fill(cell(name), text);
const fill = (control: Element, text: string) =>
  act(() => {
    fireEvent.input(control, { target: { value: text } });
  });
const key = (control: Element, init: KeyboardEventInit) =>
  act(() => {
    fireEvent.keyDown(control, init);
  });
const press = (name: string) =>
  act(() => {
    fireEvent.click(screen.getByRole('button', { name }));
  });
const file = () => press('报送5月月报');

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, 0));
});
afterEach(() => {
  localStorage.clear();
});

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

test('a returned report opens the pinned fields alone, each under its remark', async () => {
  const returned = viewOf({
    version: 2,
    state: 'RETURNED',
    firstSubmittedAt: NOW,
    content: CONTENT,
    rounds: [
      filedRound({
        endedAt: instantAt('2031-05-08', '11:00'),
        outcome: 'RETURNED',
        remarks: [{ pointer: `/rows/${SERVING}/serviceVisits`, text: '请核对人次' }],
      }),
    ],
  });
  const seen = await open({
    [`GET ${REPORT}`]: [answer(returned), answer(filedView)],
    [`POST ${REPORT}/submission`]: answer({ ...RECEIPT, receipt: 'YB-990001-203105-02', version: 3 }),
  });
  expect(screen.getByText('请核对人次')).toBeTruthy();
  expect(screen.queryByRole('textbox', { name: '一街道 驻站社工' })).toBeNull();
  await press('重报5月月报');
  expect((await screen.findByRole('alert')).textContent).toContain('一街道 · 服务人次：改数，或者写明原因');
  await fill(screen.getByLabelText('这次改为'), '45');
  await press('重报5月月报');
  expect(await screen.findByRole('region', { name: '已报送 YB-990001-203105-02' })).toBeTruthy();
  const filed = seen.find((each) => each.call.startsWith('POST'));
  expect(filed?.ifMatch).toBe('"2"');
  expect(filed?.body.rows).toMatchObject([
    { serviceVisits: 45, servicePersons: 30 },
    { townshipCode: BUILDING },
  ]);
});

test('a returned report has nothing handled before anybody answered, even where the form empties the cell itself', async () => {
  const built = deskOf({}, [
    ...deskOf().desk.stations.map((station) =>
      station.townshipCode === BUILDING
        ? { ...station, claims: [...station.claims, claimed('builtOn', '2031-05-02')] }
        : station,
    ),
  ]);
  const pinned = (pointer: string) => ({ pointer: `/rows/${pointer}`, text: '请核对' });
  serve({
    ...saves,
    [`GET ${REPORT}`]: answer(
      viewOf({
        version: 2,
        state: 'RETURNED',
        firstSubmittedAt: NOW,
        content: CONTENT,
        earlier: [{ round: 1, content: { ...CONTENT, rows: [reportRow(SERVING, { serviceVisits: 612 })] } }],
        rounds: [
          filedRound({ endedAt: NOW, outcome: 'RETURNED' }),
          filedRound({
            round: 2,
            endedAt: NOW,
            outcome: 'RETURNED',
            remarks: [pinned(`${SERVING}/serviceVisits`), pinned(`${BUILDING}/expectedBuiltOn`)],
          }),
        ],
      }),
    ),
  });
  render(<ReportPage {...built} month={MONTH} />);
  expect(await screen.findByText('0／2处已处理')).toBeTruthy();
  const values = document.querySelector('.pin-values')?.textContent;
  expect(values).toContain('第1次报送612第2次报送50');
  const [, expected] = screen.getAllByLabelText<HTMLInputElement>('这次改为');
  expect(expected?.value).toBe('2031-06-30');
  if (expected) await fill(expected, '');
  expect(await screen.findByText('1／2处已处理')).toBeTruthy();
});

test('the filed sheet bears the code of its receipt and hash; one that is not filed bears none and says so', async () => {
  await open({ [`GET ${REPORT}`]: answer(viewOf()) });
  expect(screen.getByText('草稿，还没有报送')).toBeTruthy();
  expect(screen.queryByRole('img', { name: /二维码/ })).toBeNull();
  cleanup();
  const hash = '0123456789abcdef'.repeat(4);
  await open({ [`GET ${REPORT}`]: answer({ ...filedView, rounds: [filedRound({ hash })] }) });
  expect(screen.queryByText('草稿，还没有报送')).toBeNull();
  const code = screen.getByRole('img', { name: `二维码：回执号${RECEIPT.receipt}和内容校验码` });
  expect(code.querySelector('path')?.getAttribute('d')).toBe(qrPath(`${RECEIPT.receipt} ${hash}`).path);
  expect(screen.getByText('校验码 01234567…89abcdef')).toBeTruthy();
});

test('after 撤回 the form says that one’s own last filing stands in it', async () => {
  await open({
    [`GET ${REPORT}`]: answer(
      viewOf({
        version: 2,
        state: 'WITHDRAWN',
        firstSubmittedAt: NOW,
        content: CONTENT,
        rounds: [filedRound({ endedAt: NOW, outcome: 'WITHDRAWN' })],
      }),
    ),
  });
  expect(screen.getByText('没有运营的1个站；填着您上次报送的内容')).toBeTruthy();
  expect(screen.getByText('1个站；填着您上次报送的数字，上月在下面')).toBeTruthy();
  expect(cell('一街道 服务人次').value).toBe('50');
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

test('a remark on no single field opens the whole report', async () => {
  await open({
    [`GET ${REPORT}`]: answer(
      viewOf({
        version: 2,
        state: 'RETURNED',
        firstSubmittedAt: NOW,
        content: CONTENT,
        rounds: [
          filedRound({ endedAt: NOW, outcome: 'RETURNED', remarks: [{ pointer: '', text: '请全面核对' }] }),
        ],
      }),
    ),
  });
  expect(cell('一街道 驻站社工')).toBeTruthy();
  expect(screen.getByText('请全面核对')).toBeTruthy();
});
