import { beforeAll, describe, expect, it } from 'vitest';
import type { PeriodView } from '#contract/routes/periods.ts';
import type { StationView } from '#domain/records/station.ts';
import { keys } from '#store/keys.ts';
import { apiFor } from '../support/api-for.ts';
import type { Body } from '../support/client.ts';
import { historyOf } from '../support/registry.ts';
import { HAISHU, planInput, reportInput, reportRow, stationInput } from '../support/stations.ts';

/** Two months of a city's periods through the API: each test goes on from the one before. */
const { api, admin, city, haishu } = await apiFor('2021-05-10T09:00:00+08:00', 'admin', 'city', 'haishu');

const D = '/api/districts/330203';
const { first } = HAISHU;
const period = async (month: string, client = city) =>
  (await client.get<PeriodView>(`/api/periods/${month}`)).body;
const close = (month: string, key?: string) =>
  city.post(`/api/periods/${month}/close`, undefined, key ? { key } : {});
const said = ({ status, body }: { status: number; body: Body }) => [status, body.code, body.facts];

describe('the due instant of a month', () => {
  const MOVED = { dueAt: '2021-05-25T15:59:59.999Z', reason: '系统升级两天' };
  const put = (month: string, body: object, ifMatch: number) =>
    admin.put(`/api/settings/periods/${month}`, body, ifMatch);

  it('is the calendar’s, with the version 0, until the city sets another with a reason', async () => {
    const { body, etag } = await city.get<PeriodView>('/api/periods/2021-05');
    expect(etag).toBe('"0"');
    expect(body).toMatchObject({ dueAt: '2021-05-23T15:59:59.999Z', reason: null, holiday: null });
    expect(await put('2021-05', { dueAt: MOVED.dueAt }, 0)).toMatchObject({ status: 422 });
    expect(await put('2021-05', MOVED, 0)).toMatchObject({ status: 200, etag: '"1"', body: MOVED });
    expect(await period('2021-05', haishu)).toMatchObject({
      ...MOVED,
      closesFrom: '2021-05-25T16:00:00.000Z',
    });
  });

  it('is kept with its history, once however often it is sent', async () => {
    expect(await put('2021-05', MOVED, 0)).toMatchObject({ status: 200, etag: '"1"' });
    expect(await put('2021-05', { ...MOVED, reason: '又一个理由' }, 0)).toMatchObject({ status: 412 });
    expect(await historyOf(keys.due('2021-05'))).toMatchObject([
      { officer: 'admin', operation: 'putPeriod', reason: MOVED.reason, version: 1 },
    ]);
  });

  it('moves no more once it has passed, and there is none before the first month', async () => {
    const passed = await put('2021-04', { dueAt: '2021-05-30T15:59:59.999Z', reason: '补报一周' }, 0);
    expect(said(passed)).toEqual([
      409,
      'DUE_PASSED',
      { month: '2021-04', dueAt: '2021-04-23T15:59:59.999Z' },
    ]);
    expect(await put('2021-03', MOVED, 0)).toMatchObject({ status: 404 });
    expect(await city.get('/api/periods/2021-03')).toMatchObject({ status: 404 });
  });

  it('tells the holiday in which it lies', async () => {
    expect(await period('2023-06')).toMatchObject({ dueAt: '2023-06-23T15:59:59.999Z', holiday: '端午节' });
  });
});

describe('closing', () => {
  it('waits for the month before, and says so', async () => {
    expect(await period('2021-05')).toMatchObject({ waitsFor: 'EARLIER_MONTH', isClosed: false });
    expect(said(await close('2021-05'))).toEqual([
      409,
      'PERIOD_STATE',
      { month: '2021-05', next: '2021-04' },
    ]);
  });

  it('locks every district in one act, with a receipt that is the same when it is sent again', async () => {
    expect(await period('2021-04')).toMatchObject({ waitsFor: null, isClosed: false });
    const [one, other] = await Promise.all([
      close('2021-04', 'close-april'),
      close('2021-04', 'another-key'),
    ]);
    // Two presses of different hands: one closes, the other is told that it is closed.
    expect([one.status, other.status].sort()).toEqual([200, 409]);
    const [done, key] = one.status === 200 ? [one, 'close-april'] : [other, 'another-key'];
    expect(done.body).toMatchObject({ receipt: 'JZ-2021-04', version: 1, late: false });
    expect((await close('2021-04', key)).body).toEqual(done.body);
    expect(said(await close('2021-04'))).toEqual([
      409,
      'PERIOD_STATE',
      { month: '2021-04', next: '2021-05' },
    ]);
    const { districts, isClosed } = await period('2021-04');
    expect(isClosed).toBe(true);
    expect(new Set(districts.map((one) => one.closedThrough))).toEqual(new Set(['2021-04-23']));
    expect(districts).toHaveLength(10);
    for (const { districtCode } of districts)
      expect(await historyOf(keys.close(districtCode))).toMatchObject([
        { officer: 'city', role: 'CITY_OFFICER', operation: 'closePeriod', version: 1 },
      ]);
  });

  it('shows a district its own state alone', async () => {
    expect((await period('2021-04', haishu)).districts).toEqual([
      { districtCode: '330203', closedThrough: '2021-04-23', state: 'NOT_RECEIVED' },
    ]);
  });

  it('waits for the cut, which a later due instant moves', async () => {
    api.setClock('2021-05-25T23:59:00+08:00');
    expect(await period('2021-05')).toMatchObject({ waitsFor: 'CUT' });
    expect(said(await close('2021-05'))).toEqual([
      ...[409, 'PERIOD_STATE', { month: '2021-05', closesFrom: '2021-05-26' }],
    ]);
  });
});

describe('a date of a closed month', () => {
  const correct = async (body: object, ifMatch?: number) => {
    const { etag } = await haishu.get(`/api/stations/${first}`);
    return haishu.post(`${D}/corrections`, body, { ifMatch: ifMatch ?? Number(etag?.slice(1, -1)) });
  };
  const started = (from: string, to: string) => ({
    ...{ townshipCode: first, field: 'startedOn', from, to, reason: '误填了日期' },
  });
  const stands = async () =>
    (await haishu.get<StationView>(`/api/stations/${first}`)).body.claims.map(({ on, permit }) => [
      on,
      permit,
    ]);

  beforeAll(async () => {
    api.setClock('2021-05-10T09:00:00+08:00');
    await haishu.put(`/api/stations/${first}`, stationInput(first), 0);
    await haishu.put(`${D}/plans/2021`, planInput([first]), 0);
    await haishu.post(`${D}/plans/2021/submission`, undefined, { ifMatch: 1 });
    await city.post(`${D}/plans/2021/review`, { outcome: 'ACCEPTED' }, { ifMatch: 2 });
    api.setClock('2021-05-20T09:00:00+08:00');
    const rows = [reportRow(first, { startedOn: '2021-05-13' })];
    await haishu.post(`${D}/reports/2021-05/submission`, reportInput(rows), { ifMatch: 0 });
  });

  it('is put right by a return as long as its report may be returned', async () => {
    expect(said(await correct(started('2021-05-13', '2021-05-12'))).slice(0, 2)).toEqual([
      409,
      'REPORT_STATE',
    ]);
    await city.post(`${D}/reports/2021-05/review`, { outcome: 'ACCEPTED' }, { ifMatch: 1 });
  });

  it('is put right by a correction, which says from which day to which, and why', async () => {
    const answer = await correct(started('2021-05-13', '2021-05-12'));
    expect(answer).toMatchObject({ status: 200, body: { receipt: /^GZ-330203-/, version: 3 } });
    expect(await stands()).toEqual([
      ['2021-05-13', undefined],
      ['2021-05-12', undefined],
    ]);
    const state = await haishu.get(`/api/receipts/${answer.body.receipt}`);
    expect(state).toMatchObject({
      status: 200,
      body: { kind: 'CORRECTION', by: 'haishu', state: 'STANDING' },
    });
    const { body } = await city.get<{ rows: object[]; next: null }>(`${D}/corrections`);
    expect(body).toMatchObject({
      ...{
        next: null,
        rows: [{ ...started('2021-05-13', '2021-05-12'), permit: null, createdBy: 'haishu' }],
      },
    });
  });

  it('is corrected on what the officer saw, from the day that stands, and in the own district', async () => {
    expect(await correct(started('2021-05-12', '2021-05-11'), 2)).toMatchObject({ status: 412 });
    const wrong = await correct(started('2021-05-13', '2021-05-11'));
    expect(wrong.body.issues).toMatchObject([
      { pointer: '/from', code: 'STALE', facts: { standing: '2021-05-12' } },
    ]);
    const foreign = { ...started('2021-05-12', '2021-05-11'), townshipCode: '330205001' };
    expect(await correct(foreign)).toMatchObject({ status: 404 });
    expect((await city.get<{ rows: object[] }>(`${D}/corrections`)).body.rows).toHaveLength(1);
  });

  it('is closed with its month, through the day on which the district filed', async () => {
    api.setClock('2021-05-26T00:00:01+08:00');
    expect(await close('2021-05')).toMatchObject({
      status: 200,
      body: { receipt: 'JZ-2021-05', version: 2 },
    });
    const { districts } = await period('2021-05');
    expect(districts.slice(0, 2)).toEqual([
      { districtCode: '330203', closedThrough: '2021-05-20', state: 'ACCEPTED' },
      { districtCode: '330205', closedThrough: '2021-05-23', state: 'NOT_RECEIVED' },
    ]);
    const refused = await correct(started('2021-05-12', '2021-05-11'));
    expect(refused.body.issues).toMatchObject([
      { pointer: '/to', code: 'DAY_CLOSED', facts: { closedThrough: '2021-05-20' } },
    ]);
  });

  it('opens by a permit of the city, which shows what came in by it, and lapses', async () => {
    const permit = {
      from: '2021-05-11',
      to: '2021-05-12',
      reason: '更正开工日期',
      expiresAt: '2021-05-27T15:59:59.999Z',
    };
    const grant = (over: object) => city.post(`${D}/permits`, { ...permit, ...over });
    expect((await grant({ from: '2021-05-21', to: '2021-05-22' })).body.issues).toMatchObject([
      { pointer: '/from', code: 'DAY_NOT_CLOSED', facts: { closedThrough: '2021-05-20' } },
      { pointer: '/to', code: 'DAY_NOT_CLOSED', facts: { closedThrough: '2021-05-20' } },
    ]);
    expect((await grant({ to: '2021-05-10' })).body.issues).toMatchObject([
      { pointer: '/to', code: 'END_BEFORE_START' },
    ]);
    expect(await grant({})).toMatchObject({ status: 200, body: { receipt: /^XK-330203-/, version: 1 } });
    const listed = async () =>
      (await haishu.get<{ rows: { id: string; usedBy: object[] }[] }>(`${D}/permits`)).body.rows;
    expect(await listed()).toMatchObject([{ ...permit, usedBy: [] }]);
    expect(await correct(started('2021-05-12', '2021-05-11'))).toMatchObject({ status: 200 });
    const [used] = await listed();
    expect(used?.usedBy).toEqual([{ townshipCode: first, stage: 'startedOn', on: '2021-05-11' }]);
    expect((await stands())[2]).toEqual(['2021-05-11', used?.id]);
    api.setClock('2021-05-28T00:00:00+08:00');
    expect((await correct(started('2021-05-11', '2021-05-12'))).body.issues).toMatchObject([
      { code: 'DAY_CLOSED' },
    ]);
  });
});
