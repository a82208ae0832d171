import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { HistoryStep } from '#contract/history.ts';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import type { ReportScan } from '#domain/records/report-scan.ts';
import { MOST_SCAN_BYTES } from '#domain/scan.ts';
import { verifyEverything } from '../../../infra/local/verify-everything.ts';
import { apiFor } from '../../support/api-for.ts';
import { HAISHU, reportInput, reportRow, stationInput } from '../../support/stations.ts';

/** The signed sheet of one report, from its first scan to the close: each test goes on from the one before. */
const { api, haishu, city } = await apiFor('2021-05-10T09:00:00+08:00', 'haishu', 'city');
beforeAll(async () => {
  await haishu.put(`/api/stations/${HAISHU.first}`, stationInput(HAISHU.first), 0);
});

const REPORT = '/api/districts/330203/reports/2021-05';
const SCAN = `${REPORT}/scan`;
const RECEIPT = 'YB-330203-202105-01';

const PDF = 'application/pdf';
const BEGINNINGS = {
  [PDF]: [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37],
  'image/jpeg': [0xff, 0xd8, 0xff, 0xe0],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

/** A file of a type that is nothing but its beginning, and then every byte there is. */
function scan(type: keyof typeof BEGINNINGS, size = 300): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from({ length: size }, (_, place) => place % 256);
  bytes.set(BEGINNINGS[type]);
  return bytes;
}
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const put = (raw: Uint8Array<ArrayBuffer>, ifMatch: number, type: string = PDF, client = haishu) =>
  client.send<ReportScan>(SCAN, { method: 'PUT', raw, ifMatch, headers: { 'content-type': type } });
const file = (ifMatch: number) =>
  haishu.post(`${REPORT}/submission`, reportInput([reportRow(HAISHU.first)]), { ifMatch });
const view = async () => (await haishu.get<MonthlyReportView>(REPORT)).body;

describe('the scan of a report that is not filed', () => {
  it('is not there, and cannot be attached', async () => {
    expect(await haishu.get(SCAN)).toMatchObject({ status: 404 });
    expect(await put(scan(PDF), 0)).toMatchObject({
      ...{ status: 409, body: { code: 'REPORT_STATE', facts: { state: 'NOT_RECEIVED' } } },
    });
  });
});

describe('the scan of a filed report', () => {
  it('is owed by nobody: a filing stands without one', async () => {
    expect(await file(0)).toMatchObject({ status: 200, etag: '"1"' });
    expect(await haishu.get(SCAN)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });

  it('is a PDF, a JPEG or a PNG, and says so itself', async () => {
    const foreign: [string, Uint8Array<ArrayBuffer>][] = [
      ['text/html', new TextEncoder().encode('<script>alert(1)</script>')],
      ['application/json', new TextEncoder().encode('{}')],
      [PDF, new TextEncoder().encode('<html>%PDF-1.7</html>')],
      [PDF, scan('image/png')],
      ['image/png', scan('image/jpeg')],
      [PDF, new Uint8Array()],
    ];
    for (const [type, bytes] of foreign)
      expect(await put(bytes, 1, type)).toMatchObject({
        ...{ status: 415, body: { code: 'UNSUPPORTED_MEDIA_TYPE' } },
      });
  });

  it('is of 4 MB at most', async () => {
    expect(await put(scan(PDF, MOST_SCAN_BYTES + 1), 1)).toMatchObject({
      ...{ status: 413, body: { code: 'TOO_LARGE', facts: { most: MOST_SCAN_BYTES } } },
    });
    expect(await view()).toMatchObject({ version: 1 });
  });

  it('asks which version of the report it is for', async () => {
    const raw = scan(PDF);
    expect(await haishu.send(SCAN, { method: 'PUT', raw, headers: { 'content-type': PDF } })).toMatchObject({
      status: 428,
    });
    expect(await put(raw, 2)).toMatchObject({ status: 412, body: { code: 'STALE' } });
  });

  it.each(['image/jpeg', 'image/png', PDF] as const)(
    'comes back byte by byte as it was sent: %s',
    async (type) => {
      const bytes = scan(type, type === PDF ? MOST_SCAN_BYTES : 300);
      const { version } = await view();
      const sent = await put(bytes, version, type);
      expect(sent).toMatchObject({
        status: 200,
        etag: `"${version + 1}"`,
        body: { type, bytes: bytes.length, sha256: hash(bytes), by: 'haishu' },
      });
      const got = await haishu.get<Uint8Array>(SCAN);
      expect(hash(got.body)).toBe(hash(bytes));
      expect(Object.fromEntries(got.headers)).toMatchObject({
        'content-type': type,
        'content-disposition': `attachment; filename="${RECEIPT}.${{ [PDF]: 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' }[type]}"`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        etag: `"${version + 1}"`,
      });
      expect((await view()).rounds).toMatchObject([{ receipt: RECEIPT, scan: sent.body }]);
    },
  );

  it('sent again is what is attached already, whichever version it names', async () => {
    const { version, rounds } = await view();
    for (const ifMatch of [version, 1])
      expect(await put(scan(PDF, MOST_SCAN_BYTES), ifMatch)).toMatchObject({
        ...{ status: 200, etag: `"${version}"`, body: rounds[0]?.scan },
      });
  });

  it('is read by the bureau, and by no other district', async () => {
    expect(await city.get(SCAN)).toMatchObject({ status: 200 });
    expect(await (await api.as('jiangbei')).get(SCAN)).toMatchObject({ status: 404 });
    expect(await put(scan(PDF), 4, PDF, await api.as('jiangbei'))).toMatchObject({ status: 404 });
    expect(await put(scan(PDF), 4, PDF, city)).toMatchObject({ status: 403 });
  });

  it('has each of its versions in the history, by its hash', async () => {
    const { body } = await haishu.get<{ rows: HistoryStep[] }>(`${REPORT}/history`);
    const steps = body.rows.filter(({ operation }) => operation === 'putScan').reverse();
    expect(steps.map(({ changes }) => changes)).toMatchObject(
      [scan('image/jpeg'), scan('image/png'), scan(PDF, MOST_SCAN_BYTES)].map((bytes) => [
        { field: 'rounds', to: [{ receipt: RECEIPT, scan: { sha256: hash(bytes) } }] },
      ]),
    );
  });
});

describe('the scan of a report that came back', () => {
  it('stays with its round; the next round has none until it is filed and one is attached', async () => {
    const returned = { outcome: 'RETURNED', remarks: [{ pointer: '/problems', text: '请写具体些' }] };
    await city.post(`${REPORT}/opening`, undefined, { ifMatch: 4 });
    expect(await city.post(`${REPORT}/review`, returned, { ifMatch: 5 })).toMatchObject({ status: 200 });
    expect(await haishu.get(SCAN)).toMatchObject({ status: 200 });
    expect(await put(scan('image/png'), 6, 'image/png')).toMatchObject({
      ...{ status: 409, body: { code: 'REPORT_STATE', facts: { state: 'RETURNED' } } },
    });
    expect(await file(6)).toMatchObject({ status: 200, etag: '"7"' });
    expect(await haishu.get(SCAN)).toMatchObject({ status: 404 });
    expect((await view()).rounds).toMatchObject([{ scan: { type: PDF } }, { round: 2 }]);
  });
});

describe('after the close', () => {
  it('a first scan may still come, and none is replaced', async () => {
    api.setClock('2021-06-10T09:00:00+08:00');
    expect(await put(scan('image/jpeg'), 7, 'image/jpeg')).toMatchObject({ status: 200, etag: '"8"' });
    expect(await put(scan('image/png'), 8, 'image/png')).toMatchObject({
      ...{ status: 409, body: { code: 'REPORT_CLOSED', facts: { month: '2021-05' } } },
    });
    expect((await haishu.get(SCAN)).headers.get('content-disposition')).toContain('YB-330203-202105-02.jpg');
  });

  it('every record still stands by its history', async () => {
    expect((await verifyEverything()).breaks).toEqual([]);
  });
});
