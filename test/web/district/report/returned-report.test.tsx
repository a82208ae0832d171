import { cleanup, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { instantAt } from '#domain/calendar.ts';
import { ReportPage } from '../../../../web/district/report/report-page.tsx';
import { qrPath } from '../../../../web/parts/qr-code/qr-code.tsx';
import { claimed, reportRow } from '../../../support/kept-records.ts';
import { answer, serve } from '../station/server-fixture.ts';
import { BUILDING, deskOf, MONTH, NOW, SERVING, viewOf } from './report-fixture.ts';
import {
  CONTENT,
  cell,
  filedRound,
  filedView,
  fill,
  onReportPage,
  open,
  press,
  RECEIPT,
  REPORT,
  saves,
} from './report-screen.tsx';

onReportPage();

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
  // The sheet as it was filed bears its code; the one that would be printed now is a draft.
  expect(document.querySelectorAll('details .qr-code')).toHaveLength(1);
  expect(document.querySelectorAll('.paper.print-only .qr-code')).toHaveLength(0);
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
