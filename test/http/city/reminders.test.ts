import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from 'vitest';
import { invokeJob } from '../../../infra/local/invoke.ts';
import { apiFor } from '../../support/api-for.ts';
import { loggedErrors } from '../../support/logged-errors.ts';
import { HAISHU, reportInput, reportRow, stationInput } from '../../support/stations.ts';

/** A June of reminders through the whole product: each test goes on from the one before. */
const { api, city, haishu } = await apiFor('2021-06-10T09:00:00+08:00', 'city', 'haishu');
beforeAll(async () => {
  await haishu.put(`/api/stations/${HAISHU.first}`, stationInput(HAISHU.first), 0);
});

const JUNE = '/api/periods/2021-06';
const OTHERS = ['330206', '330211', '330212', '330213', '330225', '330226', '330281', '330282'];
const press = (districts: readonly string[], key = randomUUID()) =>
  city.post(`${JUNE}/reminders`, { districts }, { key });
const mail = async () => (await readdir(process.env.MAIL_FOLDER ?? '').catch(() => [])).sort();
const counts = async () => {
  const { body } = await city.get<{ reports: { districtCode: string; reminders: object }[] }>(
    `${JUNE}/reports`,
  );
  return Object.fromEntries(body.reports.map(({ districtCode, reminders }) => [districtCode, reminders]));
};

it('is pressed for those who owe, answers the same when sent again, and names the others', async () => {
  const rows = [reportRow(HAISHU.first)];
  const filed = await haishu.post('/api/districts/330203/reports/2021-06/submission', reportInput(rows), {
    ifMatch: 0,
  });
  expect(filed.status).toBe(200);
  const key = randomUUID();
  const first = await press(['330203', '330205', '330206'], key);
  expect(first).toMatchObject({
    ...{ status: 200, body: { receipt: 'CB-202106-0610-0900', reminded: ['330205', '330206'] } },
    body: { notOwing: ['330203'], tooSoon: [], withoutOfficer: [] },
  });
  expect((await press(['330203', '330205', '330206'], key)).body).toEqual(first.body);
  expect(await press(['330203', '330205'])).toMatchObject({
    status: 409,
    body: { code: 'NOBODY_TO_REMIND', facts: { notOwing: ['330203'], tooSoon: ['330205'] } },
  });
  expect(await counts()).toMatchObject({
    '330203': { count: 0, lastAt: null },
    '330205': { count: 1, lastAt: first.body.at },
  });
});

it('goes out as a letter to each district once', async () => {
  expect(await invokeJob('send')).toEqual({ sent: 2, dead: 0 });
  expect(await invokeJob('send')).toEqual({ sent: 0, dead: 0 });
  expect(await mail()).toEqual(['REMINDER-330205-2021-06-1.eml', 'REMINDER-330206-2021-06-1.eml']);
  const [letter = ''] = await mail();
  const text = await readFile(`${process.env.MAIL_FOLDER}/${letter}`, 'utf8');
  expect(text).toContain('Bcc: jiangbei@example.invalid\r\n');
});

it('goes to the address that an officer has when it is sent, and to nobody who has none', async () => {
  const admin = await api.as('admin');
  const give = (id: string, districtCode: string, email: string | null, version: number) => {
    const place = { role: 'DISTRICT_OFFICER', districtCode, townshipCode: null, active: true };
    return admin.put(`/api/officers/${id}`, { name: '演示填报人', ...place, email }, version);
  };
  expect((await give('zhenhai', '330211', null, 1)).status).toBe(200);
  expect(await press(['330211', '330212'])).toMatchObject({
    ...{ status: 200, body: { reminded: ['330211', '330212'], withoutOfficer: [] } },
  });
  expect((await give('yinzhou', '330212', 'new.place@example.org', 1)).status).toBe(200);
  expect(await invokeJob('send')).toEqual({ sent: 2, dead: 0 });
  expect((await mail()).filter((name) => /-33021[12]-/.test(name))).toEqual([
    'REMINDER-330212-2021-06-1.eml',
  ]);
  const text = await readFile(`${process.env.MAIL_FOLDER}/REMINDER-330212-2021-06-1.eml`, 'utf8');
  expect(text).toContain('Bcc: new.place@example.org\r\n');
  expect(await counts()).toMatchObject({ '330211': { count: 1 }, '330212': { count: 1 } });
});

it('is pressed by two at once and goes out once', async () => {
  api.setClock('2021-06-11T09:00:00+08:00');
  const both = await Promise.all([press(['330205']), press(['330205'])]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect((await counts())['330205']).toMatchObject({ count: 2 });
  expect(await invokeJob('send')).toEqual({ sent: 1, dead: 0 });
});

it('is refused for what is no district, for nobody, and before the month has begun', async () => {
  expect(await press(['330203', '990001'])).toMatchObject({
    ...{ status: 422, body: { issues: [{ pointer: '/districts/1', code: 'NOT_IN_LIST' }] } },
  });
  expect((await press([])).status).toBe(422);
  const july = await city.post('/api/periods/2021-07/reminders', { districts: ['330205'] });
  expect(july.body).toMatchObject({ code: 'NOBODY_TO_REMIND', facts: { notOwing: ['330205'] } });
});

it('comes by the clock three days before, to those alone who owe, once', async () => {
  api.setClock('2021-06-19T08:00:00+08:00');
  expect(await invokeJob('remind')).toEqual({ reminded: [], withoutOfficer: [], gates: [] });
  api.setClock('2021-06-20T08:00:00+08:00');
  expect(await invokeJob('remind')).toMatchObject({ reminded: ['330205', ...OTHERS], withoutOfficer: [] });
  expect(await invokeJob('remind')).toEqual({ reminded: [], withoutOfficer: [], gates: [] });
  expect(await invokeJob('send')).toEqual({ sent: 9, dead: 0 });
  expect((await counts())['330205']).toMatchObject({ count: 2 });
});

it('names a district where nobody files, and raises an alarm', async () => {
  const admin = await api.as('admin');
  const gone = { name: '演示填报人', role: 'DISTRICT_OFFICER', districtCode: '330205', townshipCode: null };
  await admin.put('/api/officers/jiangbei', { ...gone, active: false }, 1);
  api.setClock('2021-06-23T08:00:00+08:00');
  const run = async () => {
    expect(await invokeJob('remind')).toMatchObject({ reminded: OTHERS, withoutOfficer: ['330205'] });
    expect((await press(['330205', '330206'])).body).toMatchObject({
      ...{ reminded: ['330206'], withoutOfficer: ['330205'] },
    });
  };
  const alarm = { message: 'nobody to remind', districtCode: '330205', month: '2021-06' };
  expect(await loggedErrors(run, ['districtCode', 'month'])).toEqual([alarm, alarm]);
});
