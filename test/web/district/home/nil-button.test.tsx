import { render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import type { MonthlyReport } from '#domain/records/monthly-report.ts';
import { HomePage } from '../../../../web/district/home/home-page.tsx';
import { posting } from '../../../support/kept-records.ts';
import { deskOf, MONTH, SERVING, viewOf } from '../report/report-fixture.ts';
import { filedRound, press, RECEIPT, REPORT } from '../report/report-screen.tsx';
import { answer, refused, serve } from '../station/server-fixture.ts';

const NIL = '本月无变化，一键报送';
const todo = () => within(screen.getByRole('region', { name: '待办' }));

beforeEach(() => {
  localStorage.clear();
  location.hash = '';
});

/** 一街道 with one who counts, where the toy asks for two. */
function understaffed() {
  const [serving, building] = deskOf().desk.stations;
  if (!serving || !building) throw new Error('two stations');
  return deskOf({}, [{ ...serving, staff: [posting('B', { role: 'DEPUTY' })] }, building]);
}

test('a month in which nothing moved is filed from the first page with one press', async () => {
  const seen = serve({
    [`GET ${REPORT}`]: answer(viewOf()),
    [`POST ${REPORT}/submission`]: answer(RECEIPT),
  });
  const reload = vi.fn(async () => undefined);
  render(<HomePage {...deskOf()} reload={reload} />);
  expect(seen).toEqual([]);
  await press(NIL);
  await screen.findByText(/5月月报已按无变化报送，回执YB-990001-203105-01/);
  expect(reload).toHaveBeenCalledOnce();
  const filed = seen.find((each) => each.call === `POST ${REPORT}/submission`);
  expect(filed?.body).toMatchObject({ nil: true, problems: '无', nextPlan: '按计划推进' });
  expect(location.hash).toBe('');
});

test('what has to be explained is said before the press, and the press leads to where it is said', async () => {
  const seen = serve({ [`GET ${REPORT}`]: answer(viewOf()) });
  render(<HomePage {...understaffed()} />);
  expect(todo().getByText('先要说明1处：一街道驻站社工1')).toBeTruthy();
  await press(NIL);
  await waitFor(() => expect(location.hash).toBe(`#/report/${MONTH}`));
  expect(seen.map(({ call }) => call)).toEqual([`GET ${REPORT}`]);
});

test('what a draft may have explained already is not asked for on the first page', () => {
  const desk = understaffed();
  const drafted = { ...desk, desk: { ...desk.desk, drafts: { [SERVING]: desk.now } } };
  render(<HomePage {...drafted} />);
  expect(todo().queryByText(/先要说明/)).toBeNull();
});

test('a filing that is refused says so in its row, and can be pressed again', async () => {
  serve({
    [`GET ${REPORT}`]: answer(viewOf()),
    [`POST ${REPORT}/submission`]: refused(503, 'UNAVAILABLE'),
  });
  render(<HomePage {...deskOf()} />);
  await press(NIL);
  expect(await todo().findByRole('alert')).toBeTruthy();
  expect(todo().getByRole('button', { name: NIL }).getAttribute('aria-disabled')).toBeNull();
});

test('a report that was taken back says so, and what its form holds', () => {
  const round = filedRound({ endedAt: deskOf().now, endedBy: 'east', outcome: 'WITHDRAWN' });
  const at = deskOf().now;
  const slot: MonthlyReport = {
    ...{ schema: 1, version: 2, createdAt: at, createdBy: 'east', updatedAt: at, updatedBy: 'east' },
    ...{ districtCode: '990001', month: MONTH, state: 'WITHDRAWN', returnCount: 0, rounds: [round] },
    ...{ firstSubmittedAt: at, openedAt: null, acceptedAt: null },
  };
  render(<HomePage {...deskOf({ reports: [slot] })} />);
  const [row] = todo().getAllByRole('listitem');
  expect(row?.textContent).toContain('已撤回，未重报');
  expect(row?.textContent).toContain('5月8日撤回；表里填着上次报的内容，改好后要重新报送。');
  expect(todo().queryByRole('button', { name: NIL })).toBeNull();
});
