import { beforeAll, expect, it } from 'vitest';
import type * as z from 'zod';
import type { DistrictDesk } from '#contract/district-desk.ts';
import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import { apiFor } from '../support/api-for.ts';
import type { Answer, Body, Client } from '../support/client.ts';
import { reportInput, reportRow, stationInput } from '../support/stations.ts';

/** 鄞州 on the 22nd: 25 townships save their rows while the district files. */
const DISTRICT = '330212';
const REPORT = `/api/districts/${DISTRICT}/reports/2021-06`;
const CODES = NINGBO.townships.filter((t) => t.districtCode === DISTRICT).map(({ code }) => code);

type RowReading = z.output<(typeof DISTRICT_ROUTES.getRowDraft)['response']>;

const { api, yinzhou } = await apiFor('2021-06-22T17:00:00+08:00', 'yinzhou');
let townships: readonly (readonly [code: string, client: Client])[];
beforeAll(async () => {
  townships = await Promise.all(CODES.map(async (code) => [code, await api.as(code)] as const));
  await Promise.all(
    CODES.map((code) => yinzhou.put(`/api/stations/${code}`, stationInput(code, { staff: [] }), 0)),
  );
});

const noteOf = (code: string, turn: number): string => `${code}第${turn}稿`;
const save = (code: string, client: Client, turn: number, seen: number) =>
  client.put(`${REPORT}/draft/${code}`, { continues: 0, values: { progressNote: noteOf(code, turn) } }, seen);

/** What the form does: reads the drafts, files them by their versions, and reads again where one has moved on. */
async function file(): Promise<Answer<Body>> {
  for (;;) {
    const { drafts } = (await yinzhou.get<MonthlyReportView>(REPORT)).body;
    const rows = CODES.map((code) =>
      reportRow(code, { progressNote: drafts[code]?.values.progressNote ?? null }),
    );
    const versions = Object.entries(drafts).map(([code, { version }]) => [code, version] as const);
    const input = reportInput(rows, { drafts: Object.fromEntries(versions) });
    const answer = await yinzhou.post(`${REPORT}/submission`, input, { ifMatch: 0 });
    if (answer.body.code !== 'DRAFT_MOVED_ON') return answer;
  }
}

it('keeps every row of 25 townships that save at once, before and while the district files', async () => {
  expect(CODES).toHaveLength(25);
  const first = await Promise.all(townships.map(([code, client]) => save(code, client, 1, 0)));
  expect(first.map(({ status }) => status)).toEqual(CODES.map(() => 200));
  const [filed, ...second] = await Promise.all([
    file(),
    ...townships.map(([code, client]) => save(code, client, 2, 1)),
  ]);
  expect(filed).toMatchObject({ status: 200, body: { receipt: 'YB-330212-202106-01' } });
  expect(second.map(({ status }) => status)).toEqual(CODES.map(() => 200));
});

it('has each of them either in the filing, as it was typed, or named as left out', async () => {
  const { leftOut } = (await yinzhou.get<DistrictDesk>(`/api/districts/${DISTRICT}/desk`)).body;
  for (const [code, client] of townships) {
    const { body } = await client.get<RowReading>(`${REPORT}/draft/${code}`);
    expect(body).toMatchObject({ draft: { version: 2 }, report: { state: 'SUBMITTED', version: 1 } });
    expect(body.isIncluded, code).toBe(!leftOut.includes(code));
    expect(body.filed?.progressNote, code).toBe(noteOf(code, body.isIncluded ? 2 : 1));
  }
});

it('names a row that is saved after the filing, and counts it once the report is filed again', async () => {
  const [[code, client] = ['', yinzhou]] = townships;
  expect(await save(code, client, 3, 2)).toMatchObject({ status: 200 });
  const desk = async () => (await yinzhou.get<DistrictDesk>(`/api/districts/${DISTRICT}/desk`)).body;
  expect((await desk()).leftOut).toContain(code);
  await yinzhou.post(`${REPORT}/withdrawal`, undefined, { ifMatch: 1 });
  const again = { continues: 2, values: { progressNote: '第四稿' } };
  expect(await client.put(`${REPORT}/draft/${code}`, again, 3)).toMatchObject({ status: 200 });
  expect((await desk()).drafts).toHaveProperty(code);
  const rows = CODES.map((each) => reportRow(each, { progressNote: each === code ? '第四稿' : null }));
  const input = reportInput(rows, { drafts: { [code]: 4 } });
  expect(await yinzhou.post(`${REPORT}/submission`, input, { ifMatch: 2 })).toMatchObject({ status: 200 });
  expect((await desk()).leftOut).not.toContain(code);
});
