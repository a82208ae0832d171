import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import type { ReportScan } from '#domain/records/report-scan.ts';
import { MOST_SCAN_BYTES } from '#domain/scan.ts';
import { ReportPage } from '../../../../web/district/report/report-page.tsx';
import { reportInput } from '../../../support/kept-records.ts';
import { answer, refused, serve } from '../station/server-fixture.ts';
import { deskOf, MONTH, NOW, PREVIOUS_ROWS, viewOf } from './report-fixture.ts';

const REPORT = `/api/districts/990001/reports/${MONTH}`;
const SCAN = `${REPORT}/scan`;

const { preparer: _p, reviewer: _r, phone: _n, drafts: _d, ...content } = reportInput(PREVIOUS_ROWS);

const PDF = Uint8Array.from([...new TextEncoder().encode('%PDF-1.7'), 0, 255, 10]);
const scan = (over: Partial<ReportScan> = {}): ReportScan => ({
  ...{ type: 'application/pdf', bytes: 1_258_000, sha256: 'a'.repeat(64), at: NOW, by: 'east' },
  ...over,
});

const filed = (attached?: ReportScan, over: Partial<MonthlyReportView> = {}) =>
  viewOf({
    ...{ version: 1, state: 'ACCEPTED', firstSubmittedAt: NOW, acceptedAt: NOW, content },
    rounds: [
      {
        ...{ round: 1, submittedAt: NOW, submittedBy: 'east', receipt: 'YB-990001-203105-01', hash: '' },
        ...{ nil: false, endedAt: NOW, endedBy: 'city', outcome: 'ACCEPTED', remarks: [] },
        ...(attached ? { scan: attached } : {}),
      },
    ],
    ...over,
  });

async function open(replies: Parameters<typeof serve>[0], desk = deskOf()) {
  const seen = serve(replies);
  render(<ReportPage {...desk} month={MONTH} />);
  await screen.findByRole('heading', { name: '签字盖章件（选交）' });
  return seen;
}

const choose = (file: File) =>
  act(async () => {
    const chooser = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!chooser) throw new Error('no file can be chosen');
    Object.defineProperty(chooser, 'files', { value: [file], configurable: true });
    fireEvent.change(chooser);
  });

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

test('a chosen file is sent as it is, for the version that is seen, and then stands there', async () => {
  const seen = await open({
    [`GET ${REPORT}`]: [answer(filed()), answer(filed(scan(), { version: 2 }))],
    [`PUT ${SCAN}`]: answer(scan(), 2),
  });
  expect(screen.getByText(/不超过4MB。不交也不影响报送。/)).toBeTruthy();
  // The name says nothing: what it is, its bytes say.
  await choose(new File([PDF], '盖章表.dat'));
  expect(await screen.findByText(/^PDF，1.2MB，2031年5月8日 09:00，您上传$/)).toBeTruthy();
  expect(screen.getByText('签字盖章件已附上。')).toBeTruthy();
  expect(screen.getByRole('button', { name: '更换' })).toBeTruthy();
  const put = seen.find(({ call }) => call.startsWith('PUT'));
  expect(put).toMatchObject({ ifMatch: '"1"', file: { type: 'application/pdf' } });
  expect([...(put?.file?.bytes ?? [])]).toEqual([...PDF]);
});

test('a file that is too large is not sent, and the page says how to scan it smaller', async () => {
  const seen = await open({ [`GET ${REPORT}`]: answer(filed()) });
  await choose(new File([PDF, new Uint8Array(MOST_SCAN_BYTES)], '盖章表.pdf'));
  expect(screen.getByRole('alert').textContent).toMatch(/文件4.1MB，超过4MB.*灰度.*150到200 DPI/);
  await choose(new File(['<!doctype html>'], '盖章表.pdf'));
  expect(screen.getByRole('alert').textContent).toMatch(/「盖章表.pdf」不是PDF、JPG或PNG文件.*导出成PDF/);
  await choose(new File([], '空.png'));
  expect(screen.getByRole('alert').textContent).toMatch(/「空.png」不是/);
  expect(seen.filter(({ call }) => call.startsWith('PUT'))).toEqual([]);
});

test('a report that has gone on meanwhile says so and leads to how it stands', async () => {
  await open({
    [`GET ${REPORT}`]: [answer(filed()), answer(filed(scan({ by: 'other' }), { version: 2 }))],
    [`PUT ${SCAN}`]: refused(412, 'STALE'),
  });
  await choose(new File([PDF], '盖章表.pdf'));
  expect((await screen.findByRole('alert')).textContent).toContain('没有附上：月报刚有变动');
  fireEvent.click(screen.getByRole('button', { name: '看最新情况' }));
  expect(await screen.findByText(/同事上传$/)).toBeTruthy();
});

test('what is attached is saved under its receipt', async () => {
  const saved: [string, Blob][] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(['', blob as Blob]);
    return 'blob:1';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const last = saved[saved.length - 1];
    if (last) last[0] = this.download;
  });
  const headers = {
    'content-type': 'application/pdf',
    'content-disposition': 'attachment; filename="YB-990001-203105-01.pdf"',
  };
  await open({
    [`GET ${REPORT}`]: answer(filed(scan())),
    [`GET ${SCAN}`]: () => new Response(PDF, { headers }),
  });
  fireEvent.click(screen.getByRole('button', { name: '下载' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  const [[name, blob] = ['', new Blob()]] = saved;
  expect([name, blob.type]).toEqual(['YB-990001-203105-01.pdf', 'application/pdf']);
  expect([...new Uint8Array(await blob.arrayBuffer())]).toEqual([...PDF]);
});

test('once the month is closed it is read, and replaced no more', async () => {
  const closed = deskOf({ closedThrough: `${MONTH}-08` });
  await open({ [`GET ${REPORT}`]: answer(filed(scan())) }, closed);
  expect(screen.getByText('本月已结账，不能更换。')).toBeTruthy();
  expect(screen.getByRole('button', { name: '下载' })).toBeTruthy();
  expect(document.querySelector('input[type="file"]')).toBeNull();
});

test('after the close a first one may still come', async () => {
  await open({ [`GET ${REPORT}`]: answer(filed()) }, deskOf({ closedThrough: `${MONTH}-08` }));
  expect(screen.getByRole('button', { name: '选择文件' })).toBeTruthy();
});
