import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { instantAt } from '#domain/calendar.ts';
import { ReportPage } from '../../../../web/district/report/report-page.tsx';
import { reportInput } from '../../../support/kept-records.ts';
import { answer, serve } from '../station/server-fixture.ts';
import { deskOf, MONTH, NOW, PREVIOUS_ROWS, viewOf } from './report-fixture.ts';

const REPORT = `/api/districts/990001/reports/${MONTH}`;
const { preparer: _p, reviewer: _r, phone: _n, drafts: _d, ...content } = reportInput(PREVIOUS_ROWS);
const round = {
  ...{ round: 1, submittedAt: NOW, submittedBy: 'east', receipt: 'YB-990001-203105-01', hash: '' },
  ...{ nil: false, endedAt: NOW, endedBy: 'city', outcome: 'ACCEPTED' as const, remarks: [] },
};
const accepted = viewOf({
  ...{ version: 2, state: 'ACCEPTED', firstSubmittedAt: NOW, acceptedAt: NOW, content, rounds: [round] },
});
const row = PREVIOUS_ROWS.find(({ serviceVisits }) => serviceVisits !== null);
const correction = {
  ...{ townshipCode: row?.townshipCode ?? '', field: 'serviceVisits' as const },
  ...{ from: row?.serviceVisits ?? 0, to: 7, reason: '重复计数，核对签到表' },
};

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

const fill = (label: RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const choose = (label: RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

test('an accepted report is corrected figure by figure: the old value is shown, and why it is sent along', async () => {
  const receipt = { receipt: 'YB-990001-203105-02', version: 3, at: NOW, late: false };
  const corrected = viewOf({
    ...accepted,
    version: 3,
    rounds: [
      round,
      { ...round, round: 2, receipt: receipt.receipt, correction: { ...correction, permit: null } },
    ],
  });
  const seen = serve({
    [`GET ${REPORT}`]: [answer(accepted), answer(corrected)],
    [`POST ${REPORT}/correction`]: answer(receipt, 3),
  });
  render(<ReportPage {...deskOf()} month={MONTH} />);
  fireEvent.click(await screen.findByRole('button', { name: '更正一个数字' }));
  choose(/乡镇（街道）/, correction.townshipCode);
  choose(/哪一项/, correction.field);
  expect(screen.getByText(`原来报的是${correction.from}；留空就是改成未填`)).toBeTruthy();
  fill(/正确的数字/, '７');
  fill(/原因/, correction.reason);
  fireEvent.click(screen.getByRole('button', { name: '保存更正' }));
  expect(await screen.findByText('已更正，回执 YB-990001-203105-02。')).toBeTruthy();
  expect(seen.find(({ call }) => call.endsWith('/correction'))?.body).toEqual(correction);
  expect(await screen.findByText(correction.reason)).toBeTruthy();
  expect(screen.queryAllByText('市局通过')).toHaveLength(1);
});

test('text that is no figure, and no reason, are said at their fields, and nothing is sent', async () => {
  const seen = serve({ [`GET ${REPORT}`]: answer(accepted) });
  render(<ReportPage {...deskOf()} month={MONTH} />);
  fireEvent.click(await screen.findByRole('button', { name: '更正一个数字' }));
  choose(/乡镇（街道）/, correction.townshipCode);
  choose(/哪一项/, correction.field);
  fill(/正确的数字/, '七');
  fireEvent.click(screen.getByRole('button', { name: '保存更正' }));
  expect(await screen.findByText('没有保存：有2处要改')).toBeTruthy();
  expect(seen.some(({ call }) => call.endsWith('/correction'))).toBe(false);
});

test('a corrected report keeps the day on which it was received; its sheet says the correction beside it', async () => {
  const at = instantAt('2031-06-03', '09:00');
  const second = { ...round, round: 2, submittedAt: at, receipt: 'YB-990001-203105-02', endedAt: at };
  const rounds = [round, { ...second, correction: { ...correction, permit: null } }];
  serve({ [`GET ${REPORT}`]: answer(viewOf({ ...accepted, version: 3, rounds })) });
  render(<ReportPage {...deskOf()} month={MONTH} />);
  const received = await screen.findByText('收到时间');
  expect(received.nextSibling?.textContent).toContain('2031年5月');
  expect(screen.getByText('更正时间').nextSibling?.textContent).toContain('2031年6月3日');
  const sheet = document.querySelector('.paper')?.textContent;
  expect(sheet).toContain('（2031年6月3日更正）');
  expect(sheet).toMatch(/2031年5月\d+日.{1,8}收到，按时/);
});
