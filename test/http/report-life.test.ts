import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { MonthlyReportView, ReportRow } from '#domain/records/monthly-report.ts';
import type { Station, StationView } from '#domain/records/station.ts';
import { invokeJob } from '../../infra/local/invoke.ts';
import { apiFor } from '../support/api-for.ts';
import type { Body } from '../support/client.ts';
import { HAISHU, planInput, reportInput, reportRow, stationInput } from '../support/stations.ts';

/** The whole life of a station and its reports through the API, in the order in which it happens: each test goes on from the one before. */
const { api, haishu, city } = await apiFor('2021-05-10T09:00:00+08:00', 'haishu', 'city');

const { first, second } = HAISHU;
const PLAN = '/api/districts/330203/plans/2021';
const report = (month: string) => `/api/districts/330203/reports/${month}`;
const file = <T = Body>(month: string, rows: readonly ReportRow[], ifMatch: number) =>
  haishu.post<T>(`${report(month)}/submission`, reportInput(rows), { ifMatch });
const claimsOf = async (code: string) =>
  (await haishu.get<StationView>(`/api/stations/${code}`)).body.claims.map(
    ({ stage, on, source }) => `${stage} ${on} ${source}`,
  );
const faults = ({ issues }: Body) =>
  (issues ?? []).map(({ pointer, code, facts }) =>
    [pointer, code, facts?.lines].filter((part) => part !== undefined),
  );

describe('before the plan is accepted', () => {
  it('stations are registered: one complete, one without premises', async () => {
    const bare = { address: null, areaM2: null, rooms: [], equipmentReady: false, signboardHung: false };
    expect(await haishu.put(`/api/stations/${first}`, stationInput(first), 0)).toMatchObject({ status: 200 });
    const unfit = stationInput(second, {
      ...bare,
      usesNingboLogo: false,
      modes: [],
      staff: [],
      functions: [],
    });
    expect(await haishu.put(`/api/stations/${second}`, unfit, 0)).toMatchObject({ status: 200 });
  });

  it('no start can be reported: the township is in no plan', async () => {
    const { status, body } = await file(
      '2021-05',
      [reportRow(first, { startedOn: '2021-05-10' }), reportRow(second)],
      0,
    );
    expect(status).toBe(422);
    expect(faults(body)).toEqual([[`/rows/${first}/startedOn`, 'NOT_PLANNED']]);
  });

  it('the plan is saved, filed and accepted', async () => {
    await haishu.put(PLAN, planInput([first, second]), 0);
    await haishu.post(`${PLAN}/submission`, undefined, { ifMatch: 1 });
    expect(await city.post(`${PLAN}/review`, { outcome: 'ACCEPTED' }, { ifMatch: 2 })).toMatchObject({
      status: 200,
    });
  });
});

describe('the report of May', () => {
  it('tells all that is wrong with all its rows at once', async () => {
    const rows = [
      reportRow(first, { startedOn: '2021-05-09', builtOn: '2021-05-11' }),
      reportRow(second, { serviceVisits: 5, operatingOn: '2021-05-10', expectedBuiltOn: null }),
    ];
    const { status, body } = await file('2021-05', rows, 0);
    expect(status).toBe(422);
    expect(faults(body)).toEqual([
      [`/rows/${first}/builtOn`, 'STAGE_IN_FUTURE'],
      [`/rows/${second}/operatingOn`, 'STAGE_OUT_OF_ORDER'],
      [`/rows/${second}/expectedBuiltOn`, 'EXPECTED_DAY_REQUIRED'],
      [`/rows/${second}/serviceVisits`, 'NOT_OPERATING'],
    ]);
    expect((await haishu.get(report('2021-05'))).body).toMatchObject({ version: 0, state: 'NOT_RECEIVED' });
    expect(await claimsOf(first)).toEqual([]);
  });

  it('wants a row for each station of the register, and no other', async () => {
    const { body } = await file('2021-05', [reportRow(first), reportRow('330203003')], 0);
    expect(body.issues).toContainEqual({
      ...{
        pointer: '/rows',
        code: 'REPORT_ROWS_MISMATCH',
        facts: { missing: [second], unknown: ['330203003'] },
      },
    });
    const twice = await file('2021-05', [reportRow(first), reportRow(first)], 0);
    expect(faults(twice.body)).toEqual([['/rows', 'DUPLICATE_TOWNSHIP']]);
  });

  it('refuses the built station that has no premises, line by line', async () => {
    const rows = [reportRow(first), reportRow(second, { startedOn: '2021-05-10', builtOn: '2021-05-10' })];
    const { status, body } = await file('2021-05', rows, 0);
    expect(status).toBe(422);
    expect(faults(body)).toEqual([
      [`/rows/${second}/builtOn`, 'STANDARD_NOT_MET', ['ROOMS', 'EQUIPMENT', 'SIGNBOARD', 'LOGO', 'ADDRESS']],
    ]);
  });

  it('is filed with a start and a built station; the claims stand at once', async () => {
    const rows = [
      reportRow(first, { startedOn: '2021-05-10', builtOn: '2021-05-10', expectedBuiltOn: null }),
      reportRow(second, { startedOn: '2021-05-10' }),
    ];
    const sent = await file('2021-05', rows, 0);
    expect(sent).toMatchObject({
      ...{ status: 200, etag: '"1"', body: { receipt: 'YB-330203-202105-01', version: 1, late: false } },
    });
    const source = 'REPORT#2021-05#01';
    expect(await claimsOf(first)).toEqual([`startedOn 2021-05-10 ${source}`, `builtOn 2021-05-10 ${source}`]);
    expect(await claimsOf(second)).toEqual([`startedOn 2021-05-10 ${source}`]);
    const { body } = await haishu.get<MonthlyReportView>(report('2021-05'));
    expect(body).toMatchObject({
      ...{ state: 'SUBMITTED', version: 1, returnCount: 0, dueAt: '2021-05-23T15:59:59.999Z' },
      rounds: [{ round: 1, submittedBy: 'haishu', outcome: null, receipt: 'YB-330203-202105-01' }],
    });
    expect(body.content?.rows).toEqual(rows);
    expect(body.rounds[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('cannot be filed twice: it is under review', async () => {
    const again = await file('2021-05', [reportRow(first), reportRow(second)], 1);
    expect(again).toMatchObject({
      status: 409,
      body: { code: 'REPORT_STATE', facts: { state: 'SUBMITTED' } },
    });
    expect(await file('2021-05', [reportRow(first), reportRow(second)], 0)).toMatchObject({ status: 412 });
  });

  it('stands in the city’s list beside those that were not received', async () => {
    interface Reports {
      readonly reports: readonly {
        readonly districtCode: string;
        readonly slot: { readonly state: string } | null;
      }[];
    }
    const { body } = await city.get<Reports>('/api/periods/2021-05/reports');
    expect(body.reports.map(({ slot }) => slot?.state ?? null)).toEqual([
      'SUBMITTED',
      ...Array(9).fill(null),
    ]);
  });

  it('is folded and published: the pointer moves to files that know the built station', async () => {
    interface Pointer {
      readonly summaryVersions: Readonly<Record<string, number>>;
      readonly parts: Readonly<Record<string, { readonly file: string }>>;
    }
    const pointer = async (): Promise<Pointer> =>
      (await fetch(`${api.origin}/data/current.json`)).json() as Promise<Pointer>;
    // The stream folds within its window; the minute's schedule then publishes, which is not waited for here.
    let now = await pointer();
    for (let tries = 0; tries < 100 && (now.summaryVersions['330203'] ?? 0) < 2; tries += 1) {
      await sleep(100);
      await invokeJob('publish');
      now = await pointer();
    }
    expect(now.summaryVersions['330203']).toBeGreaterThan(1);
    const directory = await (await fetch(`${api.origin}/data/${now.parts.directory?.file}`)).text();
    expect(directory).toContain('演示路1号演示大楼二层');
    const aggregated = (await invokeJob('aggregate')) as { differences: unknown };
    expect(aggregated.differences).toEqual([]);
  });
});

describe('the report of June', () => {
  it('brings the operating station and its services; a stage that stands is not claimed again', async () => {
    api.setClock('2021-06-12T09:00:00+08:00');
    const other = {
      startedOn: '2021-05-11',
      builtOn: '2021-05-10',
      operatingOn: '2021-06-11',
      expectedBuiltOn: null,
    };
    const refused = await file('2021-06', [reportRow(first, other), reportRow(second)], 0);
    expect(faults(refused.body)).toEqual([[`/rows/${first}/startedOn`, 'STAGE_ALREADY_CLAIMED']]);
    const rows = [
      reportRow(first, { ...other, startedOn: '2021-05-10', serviceVisits: 40, servicePersons: 30 }),
      reportRow(second),
    ];
    expect(await file('2021-06', rows, 0)).toMatchObject({
      status: 200,
      body: { receipt: 'YB-330203-202106-01' },
    });
    expect(await claimsOf(first)).toHaveLength(3);
    expect((await haishu.get<MonthlyReportView>(report('2021-06'))).body.previous).toMatchObject({
      month: '2021-05',
    });
  });

  it('serves villages of its own township that exist, and no others', async () => {
    api.setClock('2021-07-04T09:00:00+08:00');
    for (const village of ['330205001001', `${first}999`]) {
      const row = reportRow(first, { expectedBuiltOn: null, servedVillageCodes: [village] });
      const { body } = await file('2021-07', [row, reportRow(second)], 0);
      expect(faults(body)).toEqual([[`/rows/${first}/servedVillageCodes`, 'VILLAGE_OUTSIDE_TOWNSHIP']]);
    }
  });

  it('asks why where fewer people serve than count, and takes the reason', async () => {
    api.setClock('2021-07-05T09:00:00+08:00');
    const few = reportRow(first, { expectedBuiltOn: null, staffOnSite: 2, operatingOn: '2021-06-11' });
    const refused = await file('2021-07', [few, reportRow(second)], 0);
    expect(refused.body.issues).toEqual([
      {
        ...{ pointer: `/rows/${first}/warningReason`, code: 'REASON_REQUIRED' },
        facts: { warnings: ['STAFF_BELOW_MINIMUM', 'STAFF_DIFFERS'] },
      },
    ]);
    const explained = { ...few, warningReason: '一人产假' };
    expect(await file('2021-07', [explained, reportRow(second)], 0)).toMatchObject({ status: 200 });
  });

  it('the next month’s page has the year so far: sums of what was given, and the month of which nothing stands', async () => {
    const { body } = await haishu.get<MonthlyReportView>(report('2021-08'));
    const { year } = body;
    expect(year.months.map(({ month, on }) => `${month} ${on}`)).toEqual([
      ...['2021-05 2021-05-10', '2021-06 2021-06-12', '2021-07 2021-07-05'],
    ]);
    expect(year.missing).toEqual(['2021-04']);
    const [visits, persons] = [40, 30].map((total) => ({ total, months: 1 }));
    expect(year.rows).toEqual([
      { townshipCode: first, figures: { serviceVisits: visits, servicePersons: persons } },
    ]);
    const january = await haishu.get<MonthlyReportView>(report('2022-01'));
    expect(january.body.year).toEqual({ months: [], missing: [], rows: [] });
  });

  it('says what a stage after the period belongs to: the next report', async () => {
    api.setClock('2021-08-28T09:00:00+08:00');
    const unfit = await haishu.get<StationView>(`/api/stations/${second}`);
    const complete = stationInput(second);
    await haishu.put<Station>(`/api/stations/${second}`, complete, unfit.body.version);
    const rows = [reportRow(first, { expectedBuiltOn: null }), reportRow(second, { builtOn: '2021-08-24' })];
    const refused = await file('2021-08', rows, 0);
    expect(refused.body.issues).toMatchObject([
      { pointer: `/rows/${second}/builtOn`, code: 'STAGE_AFTER_PERIOD', facts: { lastDay: '2021-08-23' } },
    ]);
    const late = await file(
      '2021-08',
      [rows[0] ?? reportRow(first), reportRow(second, { builtOn: '2021-08-23', expectedBuiltOn: null })],
      0,
    );
    expect(late).toMatchObject({ status: 200, body: { late: true } });
  });
});
