import { beforeAll, describe, expect, it } from 'vitest';
import type { CityPermit, MonthReminders, ReportingYear } from '#contract/reporting-calendar.ts';
import type { PeriodView } from '#contract/routes/periods.ts';
import { invokeJob } from '../../../infra/local/invoke.ts';
import { apiFor } from '../../support/api-for.ts';
import { HAISHU, planInput, reportInput, reportRow, stationInput } from '../../support/stations.ts';

/** From April to July of a first year, as the city's calendar shows it: each test goes on from the one before. */
const { api, admin, city, haishu } = await apiFor('2021-05-20T09:00:00+08:00', 'admin', 'city', 'haishu');
beforeAll(async () => {
  await haishu.put(`/api/stations/${first}`, stationInput(first), 0);
  await haishu.put(`${D}/plans/2021`, planInput([first]), 0);
  await haishu.post(`${D}/plans/2021/submission`, undefined, { ifMatch: 1 });
  await city.post(`${D}/plans/2021/review`, { outcome: 'ACCEPTED' }, { ifMatch: 2 });
});

const D = '/api/districts/330203';
const { first } = HAISHU;
const year = async (of = 2021) => (await city.get<ReportingYear>(`/api/calendar/${of}`)).body;
const monthOf = async (month: string) => (await year()).months.find((one) => one.month === month);
const haishuIn = async (month: string) =>
  (await monthOf(month))?.cells.find(({ districtCode }) => districtCode === '330203');

describe('the year of reporting', () => {
  it('has every month from the first on, due days of those to come, and no cells before a month begins', async () => {
    const { months, running, previous } = await year();
    expect([running, previous, months.length]).toEqual(['2021-05', [], 9]);
    expect(months.map(({ cells }) => cells.length)).toEqual([10, 10, 0, 0, 0, 0, 0, 0, 0]);
    expect(months[6]).toMatchObject({ month: '2021-10', dueAt: '2021-10-23T15:59:59.999Z', closed: null });
    expect(await city.get('/api/calendar/2020')).toMatchObject({ status: 404 });
  });

  it('tells a filing, its return and what it was filed for, by the first filing', async () => {
    const rows = [reportRow(first, { startedOn: '2021-05-20' })];
    await haishu.post(`${D}/reports/2021-05/submission`, reportInput(rows), { ifMatch: 0 });
    expect(await haishuIn('2021-05')).toMatchObject({ state: 'SUBMITTED', outcome: 'ON_TIME', daysLate: 0 });
    expect(await haishuIn('2021-04')).toMatchObject({
      state: 'NOT_RECEIVED',
      outcome: 'MISSING',
      daysLate: 27,
    });
    await city.post(`${D}/reports/2021-05/opening`, undefined, { ifMatch: 1 });
    const remarks = [{ pointer: `/rows/${first}/staffOnSite`, text: '请核对' }];
    await city.post(`${D}/reports/2021-05/review`, { outcome: 'RETURNED', remarks }, { ifMatch: 2 });
    expect(await haishuIn('2021-05')).toMatchObject({
      ...{ state: 'RETURNED', outcome: 'ON_TIME', returned: 1, remarks: 1, filedAt: null },
    });
    const again = [reportRow(first, { startedOn: '2021-05-20', staffOnSite: 3 })];
    await haishu.post(`${D}/reports/2021-05/submission`, reportInput(again), { ifMatch: 3 });
    await city.post(`${D}/reports/2021-05/review`, { outcome: 'ACCEPTED' }, { ifMatch: 4 });
    expect(await haishuIn('2021-05')).toMatchObject({ state: 'ACCEPTED', returned: 1, remarks: 0 });
  });

  it('tells who closed a month, and that it closed by itself', async () => {
    await city.post('/api/periods/2021-04/close', undefined);
    expect((await monthOf('2021-04'))?.closed).toMatchObject({ by: '演示经办人' });
    api.setClock('2021-06-01T00:05:00+08:00');
    expect((await monthOf('2021-05'))?.closed).toBeNull();
    await invokeJob('close-month');
    expect((await monthOf('2021-05'))?.closed).toMatchObject({ by: null, at: /^2021-05-31T16:05/ });
  });

  it('sums the year before up by district', async () => {
    api.setClock('2022-01-05T09:00:00+08:00');
    const { previous } = await year(2022);
    expect(previous[0]).toEqual({ districtCode: '330203', of: 9, onTime: 1, late: 0, missing: 8 });
    api.setClock('2021-06-01T09:00:00+08:00');
  });
});

describe('the month’s reminders', () => {
  const june = async () => (await city.get<MonthReminders>('/api/periods/2021-06/reminders')).body;

  it('say who owes, who has begun, and how often each was reminded', async () => {
    await haishu.put(
      `${D}/reports/2021-06/draft/${first}`,
      { continues: 0, values: { staffOnSite: '3' } },
      0,
    );
    await city.post('/api/periods/2021-06/reminders', { districts: ['330203', '330205'] });
    const { districts, sent } = await june();
    expect(districts.slice(0, 3)).toMatchObject([
      { districtCode: '330203', owes: true, hasDraft: true, files: true, count: 1 },
      { districtCode: '330205', owes: true, hasDraft: false, files: true, count: 1 },
      { districtCode: '330206', owes: true, hasDraft: false, files: true, count: 0 },
    ]);
    expect(sent).toEqual([{ on: '2021-06-01', occasion: 'BY_HAND', count: 2, dead: 0 }]);
  });
});

describe('a gate’s reminder', () => {
  const gates = async (moment: string) => {
    api.setClock(moment);
    return (await invokeJob('remind')) as { gates: unknown };
  };

  it('goes to the district that is short of it thirty and seven days before, once each', async () => {
    await invokeJob('aggregate');
    const half = [['330203', 'halfByJune']];
    expect((await gates('2021-05-30T08:00:00+08:00')).gates).toEqual([]);
    expect((await gates('2021-05-31T08:00:00+08:00')).gates).toEqual(half);
    expect((await gates('2021-06-01T08:00:00+08:00')).gates).toEqual([]);
    expect((await gates('2021-06-23T08:00:00+08:00')).gates).toEqual(half);
    expect((await gates('2021-06-23T08:00:00+08:00')).gates).toEqual([]);
  });
});

describe('permits of all districts', () => {
  it('show what was put right by each: first reported, now, when and why', async () => {
    api.setClock('2021-06-24T09:00:00+08:00');
    const permit = { from: '2021-05-01', to: '2021-05-20', reason: '更正开工日期' };
    const expiresAt = '2021-06-25T15:59:59.999Z';
    expect(await city.post(`${D}/permits`, { ...permit, expiresAt })).toMatchObject({ status: 200 });
    const { etag } = await haishu.get(`/api/stations/${first}`);
    const correction = { townshipCode: first, field: 'startedOn', from: '2021-05-20', to: '2021-05-21' };
    const corrected = await haishu.post(
      `${D}/corrections`,
      { ...correction, reason: '误填了日期' },
      { ifMatch: Number(etag?.slice(1, -1)) },
    );
    expect(corrected.status).toBe(200);
    const { permits } = (await city.get<{ permits: CityPermit[] }>('/api/permits')).body;
    expect(permits).toMatchObject([
      {
        ...{ ...permit, expiresAt, districtCode: '330203', grantedBy: '演示经办人' },
        usedBy: [
          {
            ...{ townshipCode: first, stage: 'startedOn', on: '2021-05-21' },
            was: { on: '2021-05-20', reason: '误填了日期' },
          },
        ],
      },
    ]);
  });
});

describe('due days on days off', () => {
  const SETTING = '/api/settings/calendar';
  const due = async (month: string) => (await city.get<PeriodView>(`/api/periods/${month}`)).body.dueAt;

  it('stay where they are until the administrator has them move, and move from then on', async () => {
    expect(await city.get(SETTING)).toMatchObject({ etag: '"0"', body: { on: false, from: null } });
    expect(await due('2021-10')).toBe('2021-10-23T15:59:59.999Z');
    api.setClock('2023-06-20T09:00:00+08:00');
    expect(await admin.put(SETTING, { on: true }, 0)).toMatchObject({
      ...{ status: 200, etag: '"1"', body: { on: true, from: '2023-06' } },
    });
    // Out of the Dragon Boat holiday to the Sunday that is worked for it; what was due stays.
    expect(await due('2023-06')).toBe('2023-06-25T15:59:59.999Z');
    expect(await due('2021-10')).toBe('2021-10-23T15:59:59.999Z');
  });

  it('are set once however often it is sent, on what was seen, and back', async () => {
    expect(await admin.put(SETTING, { on: true }, 0)).toMatchObject({ status: 200, etag: '"1"' });
    expect(await admin.put(SETTING, { on: false }, 0)).toMatchObject({ status: 412 });
    expect(await admin.put(SETTING, { on: false }, 1)).toMatchObject({ etag: '"2"', body: { on: false } });
    expect(await due('2023-06')).toBe('2023-06-23T15:59:59.999Z');
  });
});

it('shows the city a district where nobody files', async () => {
  const gone = { name: '演示填报人', role: 'DISTRICT_OFFICER', districtCode: '330205', townshipCode: null };
  await admin.put('/api/officers/jiangbei', { ...gone, active: false }, 1);
  const { districts } = (await city.get<MonthReminders>('/api/periods/2021-06/reminders')).body;
  expect(districts.filter(({ files }) => !files).map((one) => one.districtCode)).toEqual(['330205']);
});
