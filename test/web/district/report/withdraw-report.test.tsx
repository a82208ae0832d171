import { act, fireEvent, render, screen } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import { ReportPage } from '../../../../web/district/report/report-page.tsx';
import { reportInput } from '../../../support/kept-records.ts';
import { answer, refused, serve } from '../station/server-fixture.ts';
import { deskOf, MONTH, NOW, PREVIOUS_ROWS, SERVING, viewOf } from './report-fixture.ts';

const REPORT = `/api/districts/990001/reports/${MONTH}`;
const RECEIPT = 'YB-990001-203105-01';

const { preparer: _p, reviewer: _r, phone: _n, drafts: _d, ...CONTENT } = reportInput(PREVIOUS_ROWS);
const content = {
  ...CONTENT,
  rows: CONTENT.rows.map((row) => (row.townshipCode === SERVING ? { ...row, serviceVisits: 77 } : row)),
};

const filed = (over: Partial<MonthlyReportView> = {}, ended: 'WITHDRAWN' | null = null) =>
  viewOf({
    version: 1,
    state: 'SUBMITTED',
    firstSubmittedAt: NOW,
    content,
    rounds: [
      {
        round: 1,
        submittedAt: NOW,
        submittedBy: 'east',
        receipt: RECEIPT,
        hash: '',
        nil: false,
        endedAt: ended && NOW,
        endedBy: ended && 'east',
        outcome: ended,
        remarks: [],
      },
    ],
    ...over,
  });

const press = (name: string) =>
  act(() => {
    fireEvent.click(screen.getByRole('button', { name }));
  });

async function open(replies: Parameters<typeof serve>[0]) {
  const seen = serve(replies);
  render(<ReportPage {...deskOf()} month={MONTH} />);
  await screen.findByRole('heading', { level: 1 });
  return seen;
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});
test('a filing is taken back after one question, and the form opens with what was filed', async () => {
  const seen = await open({
    [`GET ${REPORT}`]: [answer(filed()), answer(filed({ version: 2, state: 'WITHDRAWN' }, 'WITHDRAWN'))],
    [`POST ${REPORT}/withdrawal`]: answer({ receipt: RECEIPT, version: 2, at: NOW, late: false }),
  });
  await press('撤回');
  expect(screen.getByText(/撤回算一次往来.*首次报送的时间不变/)).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('不撤回');
  await press('撤回月报');
  const visits = await screen.findByRole<HTMLInputElement>('textbox', { name: '一街道 服务人次' });
  expect(visits.value).toBe('77');
  expect(screen.getByText(`5月月报已撤回（回执${RECEIPT}）。改好后要重新报送。`)).toBeTruthy();
  expect(seen.find((each) => each.call.startsWith('POST'))?.ifMatch).toBe('"1"');
});

test('the answer that leaves it filed sends nothing', async () => {
  const seen = await open({ [`GET ${REPORT}`]: answer(filed()) });
  await press('撤回');
  await press('不撤回');
  expect(screen.getByRole('button', { name: '撤回' })).toBeTruthy();
  expect(seen.some((each) => each.call.startsWith('POST'))).toBe(false);
});

test('a report that the city has opened meanwhile says so and leads to how it stands', async () => {
  await open({
    [`GET ${REPORT}`]: [answer(filed()), answer(filed({ version: 2, state: 'OPENED', openedAt: NOW }))],
    [`POST ${REPORT}/withdrawal`]: refused(412, 'STALE'),
  });
  await press('撤回');
  await press('撤回月报');
  await screen.findByRole('alert');
  await press('看最新情况');
  expect(await screen.findAllByText('已报送，审核中')).not.toHaveLength(0);
  expect(screen.queryByRole('button', { name: '撤回' })).toBeNull();
});

test('what is accepted cannot be taken back', async () => {
  await open({ [`GET ${REPORT}`]: answer(filed({ state: 'ACCEPTED', acceptedAt: NOW })) });
  expect(screen.queryByRole('button', { name: '撤回' })).toBeNull();
});
