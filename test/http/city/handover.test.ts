import { beforeAll, expect, it } from 'vitest';
import type { Handover, OpenItem, ReportAct } from '#domain/records/handover.ts';
import type { OfficerInput } from '#domain/records/officer.ts';
import { addressesOf, readAddress } from '#store/addresses.ts';
import { keys } from '#store/keys.ts';
import { apiFor } from '../../support/api-for.ts';
import { historyOf } from '../../support/registry.ts';
import { HAISHU, reportInput, reportRow, stationInput } from '../../support/stations.ts';

interface Sheet {
  readonly open: readonly OpenItem[];
  readonly acts: readonly ReportAct[];
  readonly done: Handover | null;
}

const { api, admin, haishu: old } = await apiFor('2021-06-10T09:00:00+08:00', 'admin', 'haishu');
beforeAll(async () => {
  await old.put(`/api/stations/${HAISHU.first}`, stationInput(HAISHU.first), 0);
  await admin.put('/api/settings/two-persons', { on: true }, 0);
  const newcomer: OfficerInput = {
    ...{ name: '演示接任', role: 'LEADER', districtCode: null, townshipCode: null, active: false },
  };
  await admin.put('/api/officers/heir', { ...newcomer, email: 'heir@example.org' }, 0);
  await admin.put('/api/officers/heir/login', { issuer: `${api.origin}/oidc`, subject: 'heir' }, 0);
});

const HANDOVER = '/api/officers/haishu/handover';
const JUNE = '/api/districts/330203/reports/2021-06';
const sheet = async () => (await admin.get<Sheet>(HANDOVER)).body;
const signedIn = async (sub: string) => api.with(`Bearer ${await api.sign({ sub })}`);

it('says beforehand what is open in the district and what the officer filed, and nothing of when the officer was there', async () => {
  await old.put(`${JUNE}/draft/${HAISHU.first}`, { continues: 0, values: { staffOnSite: '3' } }, 0);
  const { open, acts, done } = await sheet();
  expect(done).toBeNull();
  expect(acts).toEqual([]);
  expect(open.find(({ subject }) => subject === '2021-06')).toMatchObject({ state: 'OWED', drafts: 1 });
});

it('goes to nobody who was not invited, and from nobody who changed meanwhile', async () => {
  const wrong = await admin.post(HANDOVER, { to: 'stranger', reason: '轮岗' }, { ifMatch: 1 });
  expect([wrong.status, wrong.body.issues?.[0]]).toMatchObject([
    422,
    { pointer: '/to', code: 'NOT_IN_LIST' },
  ]);
  const stale = await admin.post(HANDOVER, { to: 'heir', reason: '轮岗' }, { ifMatch: 2 });
  expect(stale.status).toBe(412);
  expect((await old.get('/api/me')).status).toBe(200);
});

it('is one act: the successor is in and the predecessor out with the next request, and sent twice it is done once', async () => {
  const sent = { ifMatch: 1, key: 'handover-of-haishu' };
  const first = await admin.post(HANDOVER, { to: 'heir', reason: '轮岗' }, sent);
  expect(first).toMatchObject({ status: 200, body: { receipt: 'JJ-haishu-01', version: 2 } });
  expect((await admin.post(HANDOVER, { to: 'heir', reason: '轮岗' }, sent)).body).toEqual(first.body);
  expect((await old.get('/api/me')).status).toBe(401);
  // Each keeps the own address: nothing is copied. Letters on their way reach the successor's alone.
  expect(await readAddress('haishu')).toBe('haishu@example.invalid');
  expect(await addressesOf(['haishu', 'heir'])).toEqual(['heir@example.org']);
  const heir = await signedIn('heir');
  expect(await heir.get('/api/me')).toMatchObject({
    ...{ status: 200, body: { officer: { role: 'DISTRICT_OFFICER', districtCode: '330203' } } },
  });
  const [entry] = (await historyOf(keys.officer('heir'))).slice(-1);
  expect(entry).toMatchObject({ operation: 'handOver', officer: 'admin', reason: '轮岗' });
});

it('leaves a sheet of what was open on the day, which later acts do not change', async () => {
  const { done } = await sheet();
  expect(done).toMatchObject({ id: 'JJ-haishu-01', from: 'haishu', to: 'heir', districtCode: '330203' });
  expect(done?.open.find(({ subject }) => subject === '2021-06')).toMatchObject({ drafts: 1 });
});

it('moves drafts with the place: what the predecessor saved the successor files, as the second of two officers', async () => {
  const heir = await signedIn('heir');
  const draft = await heir.get<{ drafts: Record<string, { values: object; savedBy: string }> }>(JUNE);
  expect(draft.body.drafts[HAISHU.first]).toMatchObject({ values: { staffOnSite: '3' }, savedBy: 'haishu' });
  const input = reportInput([reportRow(HAISHU.first)], { drafts: { [HAISHU.first]: 1 } });
  expect(await heir.post(`${JUNE}/submission`, input, { ifMatch: 0 })).toMatchObject({ status: 200 });
  expect((await sheet()).done?.open.find(({ subject }) => subject === '2021-06')?.state).toBe('OWED');
  expect((await admin.get<Sheet>('/api/officers/heir/handover')).body.acts).toMatchObject([
    { act: 'FILED', month: '2021-06' },
  ]);
});

it('does not let two successors in for one who goes', async () => {
  const place = {
    role: 'DISTRICT_OFFICER' as const,
    districtCode: '330205',
    townshipCode: null,
    active: false,
  };
  for (const id of ['one', 'two']) await admin.put(`/api/officers/${id}`, { name: '演示接任', ...place }, 0);
  const both = await Promise.all(
    ['one', 'two'].map((to) =>
      admin.post('/api/officers/jiangbei/handover', { to, reason: '轮岗' }, { ifMatch: 1 }),
    ),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
});

it('of the city’s own names what waits for the city in all districts', async () => {
  const { open, acts } = (await admin.get<Sheet>('/api/officers/city/handover')).body;
  expect(open).toMatchObject([{ kind: 'REPORT', districtCode: '330203', state: 'SUBMITTED', turn: 'CITY' }]);
  expect(acts).toEqual([]);
  expect((await admin.get('/api/officers/nobody/handover')).status).toBe(404);
});
