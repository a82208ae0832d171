import { expect, it } from 'vitest';
import type { Draft, MonthlyReportView } from '#domain/records/monthly-report.ts';
import { apiFor } from '../../support/api-for.ts';
import { HAISHU, reportInput, reportRow, stationInput } from '../../support/stations.ts';

const {
  api,
  haishu,
  haishu2,
  [HAISHU.first]: township,
} = await apiFor('2021-06-10T09:00:00+08:00', 'haishu', 'haishu2', HAISHU.first);

const REPORT = '/api/districts/330203/reports/2021-06';
const row = (code: string) => `${REPORT}/draft/${code}`;
const typed = (staffOnSite: string, continues = 0) => ({ continues, values: { staffOnSite } });
const versionOf = async (path: string) => Number((await haishu.get(path)).etag?.slice(1, -1));

it('is typed by the township and read by its district', async () => {
  expect(await township.put(row(HAISHU.first), typed('3'), 0)).toMatchObject({
    ...{ status: 200, etag: '"1"' },
    body: { version: 1, values: { staffOnSite: '3' }, savedBy: HAISHU.first },
  });
  expect((await haishu.get<MonthlyReportView>(REPORT)).body.drafts).toMatchObject({
    [HAISHU.first]: { version: 1, savedBy: HAISHU.first },
  });
  interface Desk {
    readonly drafts: Readonly<Record<string, string>>;
  }
  expect(Object.keys((await haishu.get<Desk>('/api/districts/330203/desk')).body.drafts)).toEqual([
    HAISHU.first,
  ]);
});

it('is nobody’s but the district’s: whoever prepares has a name and a telephone there that nothing masks', async () => {
  const head = { continues: 0, values: { preparer: '演示填表人', phone: '0574-12345678' } };
  const path = '/api/districts/330282/reports/2021-06';
  const cixi = await api.as('cixi');
  expect((await cixi.put(`${path}/draft`, head, 0)).status).toBe(200);
  expect((await cixi.get<MonthlyReportView>(path)).body.drafts.HEADER?.values).toEqual(head.values);
  for (const account of ['city', 'admin', 'leader'])
    expect((await (await api.as(account)).get<MonthlyReportView>(path)).body.drafts).toEqual({});
});

it('that another hand has moved on is not written over, and says whose hand', async () => {
  const seen = await versionOf(row(HAISHU.first));
  await haishu.put(row(HAISHU.first), typed('4'), seen);
  expect(await township.put(row(HAISHU.first), typed('5'), seen)).toMatchObject({
    ...{ status: 412, body: { code: 'STALE', facts: { current: seen + 1, savedBy: 'haishu' } } },
  });
});

it('saved again as it is answers with the current version, whatever was seen', async () => {
  const current = await versionOf(row(HAISHU.first));
  for (const seen of [current, current - 1, 0])
    expect(await haishu.put(row(HAISHU.first), typed('4'), seen)).toMatchObject({
      status: 200,
      etag: `"${current}"`,
    });
});

it.each([
  [{ continues: -1, values: {} }, '/continues'],
  [{ continues: 0, values: { 'a b': '1' } }, '/values/a b'],
  [{ continues: 0, values: { a: 1 } }, '/values/a'],
  [
    {
      continues: 0,
      values: Object.fromEntries(
        Array.from({ length: 61 }, (_, i) => [
          `f${'x'.repeat((i % 30) + 1)}${i < 30 ? 'A' : i < 60 ? 'B' : 'C'}`,
          '',
        ]),
      ),
    },
    '/values',
  ],
  [{ continues: 0, values: {}, savedBy: 'admin' }, '/savedBy'],
])('holds what is typed to its shape: %j', async (body, pointer) => {
  const answer = await haishu.put(row(HAISHU.second), body, 0);
  expect(answer).toMatchObject({ status: 422, body: { issues: [{ pointer }] } });
});

it('holds everything that twenty-five hands of a district type at once', async () => {
  const townships = (
    await haishu.get<{ townships: { code: string; districtCode: string }[] }>('/api/divisions')
  ).body.townships
    .filter((one) => one.districtCode === '330212')
    .map((one) => one.code);
  expect(townships).toHaveLength(25);
  const path = '/api/districts/330212/reports/2021-06';
  const sent = await Promise.all(
    townships.map(async (code, i) => (await api.as(code)).put(`${path}/draft/${code}`, typed(String(i)), 0)),
  );
  expect(sent.map(({ status }) => status)).toEqual(townships.map(() => 200));
  const { drafts } = (await (await api.as('yinzhou')).get<MonthlyReportView>(path)).body;
  expect(Object.entries(drafts).map(([code, draft]) => [code, draft.values.staffOnSite])).toEqual(
    townships.map((code, i) => [code, String(i)]),
  );
});

it('of the head may be typed by one of two officers at a time', async () => {
  const head = `${REPORT}/draft`;
  const sent = await Promise.all([
    haishu.put<Draft>(head, { continues: 0, values: { problems: '甲' } }, 0),
    haishu2.put<Draft>(head, { continues: 0, values: { problems: '乙' } }, 0),
  ]);
  expect(sent.map(({ status }) => status).sort()).toEqual([200, 412]);
});

it('that moves on while its district files stops the filing, which then takes it along', async () => {
  await haishu.put(`/api/stations/${HAISHU.first}`, stationInput(HAISHU.first), 0);
  const seen = await versionOf(row(HAISHU.first));
  await township.put(row(HAISHU.first), typed('6'), seen);
  const filing = (version: number) =>
    haishu.post(
      `${REPORT}/submission`,
      reportInput([reportRow(HAISHU.first)], { drafts: { [HAISHU.first]: version } }),
      {
        ifMatch: 0,
      },
    );
  expect(await filing(seen)).toMatchObject({
    ...{ status: 412, body: { code: 'DRAFT_MOVED_ON', facts: { row: HAISHU.first } } },
  });
  expect((await haishu.get<MonthlyReportView>(REPORT)).body).toMatchObject({
    version: 0,
    state: 'NOT_RECEIVED',
  });
  expect(await filing(seen + 1)).toMatchObject({ status: 200 });
});

it('is in the filing or stops it, however the two race: none is lost', async () => {
  const path = '/api/districts/330205/reports/2021-06';
  const code = '330205001';
  const [jiangbei, theirs] = await Promise.all([api.as('jiangbei'), api.as(code)]);
  await jiangbei.put(`/api/stations/${code}`, stationInput(code), 0);
  await theirs.put(`${path}/draft/${code}`, typed('1'), 0);
  const [saved, filed] = await Promise.all([
    theirs.put(`${path}/draft/${code}`, typed('2'), 1),
    jiangbei.post(`${path}/submission`, reportInput([reportRow(code)], { drafts: { [code]: 1 } }), {
      ifMatch: 0,
    }),
  ]);
  expect(saved.status).toBe(200);
  const { version, drafts } = (await jiangbei.get<MonthlyReportView>(path)).body;
  // Either the filing saw it move on, or it was saved after the filing and shows that it continues an older report.
  if (filed.status === 412) expect(version).toBe(0);
  else expect([filed.status, version, drafts[code]?.continues]).toEqual([200, 1, 0]);
});

it('that continues a report which was filed since shows it, and is not on the desk', async () => {
  interface Desk {
    readonly drafts: Readonly<Record<string, string>>;
  }
  const { version, drafts } = (await haishu.get<MonthlyReportView>(REPORT)).body;
  expect(version).toBe(1);
  expect(drafts[HAISHU.first]).toMatchObject({ continues: 0 });
  expect((await haishu.get<Desk>('/api/districts/330203/desk')).body.drafts).toEqual({});
  const current = await versionOf(row(HAISHU.first));
  await township.put(row(HAISHU.first), typed('7', 1), current);
  expect(Object.keys((await haishu.get<Desk>('/api/districts/330203/desk')).body.drafts)).toEqual([
    HAISHU.first,
  ]);
});

it('of a station’s record is proposed by its township, read by its district, and seen by no other', async () => {
  const path = `/api/stations/${HAISHU.first}/draft`;
  const proposed = { continues: 1, values: { address: '新路9号', equipmentReady: 'yes' } };
  expect(await township.put(path, proposed, 0)).toMatchObject({ status: 200, etag: '"1"' });
  expect(await haishu.get(path)).toMatchObject({
    ...{ status: 200, body: { ...proposed, version: 1, savedBy: HAISHU.first } },
  });
  expect(await (await api.as(HAISHU.second)).get(path)).toMatchObject({ status: 404 });
  expect(await township.put(path, { ...proposed, values: {} }, 0)).toMatchObject({ status: 412 });
  expect(await haishu.put(path, { continues: 1, values: {} }, 1)).toMatchObject({ status: 200 });
  expect((await haishu.get<MonthlyReportView>(REPORT)).body.drafts).not.toHaveProperty(path);
});

it('of a station takes every field of its premises', async () => {
  const own = `/api/stations/${HAISHU.first}/draft`;
  const values = {
    address: '月湖街8号',
    areaM2: '333',
    hostOther: '',
    rooms: 'OFFICE',
    systemsEstablished: 'yes',
  };
  expect(await township.put(own, { continues: 0, values }, await versionOf(own))).toMatchObject({
    status: 200,
    body: { values },
  });
});
