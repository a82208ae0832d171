import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, expect, it } from 'vitest';
import type { HistoryStep } from '#contract/history.ts';
import type { ReportContent } from '#domain/records/monthly-report.ts';
import { documents, tables } from '#store/client.ts';
import { read } from '#store/keep.ts';
import { keys } from '#store/keys.ts';
import { apiFor } from '../../support/api-for.ts';
import { historyOf } from '../../support/registry.ts';
import { HAISHU, reportInput, reportRow, stationInput } from '../../support/stations.ts';

const { api, auditor } = await apiFor('2021-06-10T09:00:00+08:00', 'auditor');
beforeAll(async () => {
  const haishu = await api.as('haishu');
  await haishu.put(`/api/stations/${HAISHU.first}`, stationInput(HAISHU.first), 0);
  await haishu.put(`/api/stations/${HAISHU.first}`, stationInput(HAISHU.first, { areaM2: 300 }), 1);
  await haishu.post(
    '/api/districts/330203/reports/2021-06/submission',
    reportInput([reportRow(HAISHU.first)]),
    { ifMatch: 0 },
  );
});

const verdict = async (place: string) => (await auditor.get(`/api/audit/${place}`)).body;

it.each([
  ['a station', `stations/${HAISHU.first}`, 2],
  ['a report', 'reports/330203-2021-06', 1],
  ['an officer', 'officers/haishu', 1],
] as const)('holds %s against its history', async (_what, place, versions) => {
  expect(await verdict(place)).toMatchObject({ versions, fault: null });
});

it('says the hash that the newest step of the history says too', async () => {
  const path = `/api/stations/${HAISHU.first}/history`;
  const { rows } = (await auditor.get<{ rows: readonly HistoryStep[] }>(path)).body;
  expect(rows.map(({ hash }) => hash)).toEqual(
    (await historyOf(keys.station(HAISHU.first))).map(({ hash }) => hash).reverse(),
  );
  expect((await verdict(`stations/${HAISHU.first}`)).hash).toBe(rows[0]?.hash);
});

it.each(['stations/330203099', 'reports/330203', 'plans/330203-2021', 'officers/nobody', 'stations/OFFICER'])(
  'finds no record at %s',
  async (place) => {
    expect(await verdict(place)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  },
);

it('finds a record that was changed past its history', async () => {
  const record = await read<object>(keys.officer('haishu'));
  const forged = { ...record, role: 'CITY_OFFICER', districtCode: null };
  await documents.send(new PutCommand({ TableName: tables.records, Item: forged }));
  expect((await verdict('officers/haishu')).fault).toEqual({ version: 0, kind: 'RECORD_CHANGED' });
});

it('finds a row that is not as it was filed, in the round that brought it', async () => {
  const key = keys.round('330203', '2021-06', 1);
  const round = await read<ReportContent>(key);
  const rows = round?.rows.map((row) => ({ ...row, staffOnSite: row.staffOnSite + 1 }));
  await documents.send(new PutCommand({ TableName: tables.records, Item: { ...round, rows, ...key } }));
  expect((await verdict('reports/330203-2021-06')).fault).toEqual({ version: 1, kind: 'PART_CHANGED' });
});

it('finds an entry that was changed, by its version', async () => {
  const [first] = await historyOf(keys.station(HAISHU.first));
  await documents.send(new PutCommand({ TableName: tables.audit, Item: { ...first, officer: 'jiangbei' } }));
  expect((await verdict(`stations/${HAISHU.first}`)).fault).toEqual({ version: 1, kind: 'ENTRY_CHANGED' });
});
