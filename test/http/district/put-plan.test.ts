import { describe, expect, it } from 'vitest';
import type { AnnualPlanView } from '#domain/records/annual-plan.ts';
import { apiFor } from '../../support/api-for.ts';
import { HAISHU, planEntry, planInput } from '../../support/stations.ts';

const { api, haishu, city } = await apiFor('2021-06-10T09:00:00+08:00', 'haishu', 'city');

const path = (year = 2021) => `/api/districts/330203/plans/${year}`;

it('reads as version 0 where nobody has written', async () => {
  expect(await haishu.get(path())).toMatchObject({
    ...{ status: 200, etag: '"0"', body: { version: 0, state: 'DRAFT', entries: [], contactName: null } },
  });
});

it('tells everything that is wrong with a new plan at once, the contact included', async () => {
  const { contactName: _n, contactPhone: _p, ...rest } = planInput(['330205001', HAISHU.first]);
  const { status, body } = await haishu.put(path(), { ...rest, year: 2022 }, 0);
  expect(status).toBe(422);
  expect(body.issues?.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
    '/contactName PLAN_CONTACT_REQUIRED',
    '/contactPhone PLAN_CONTACT_REQUIRED',
    '/entries/330205001/townshipCode TOWNSHIP_UNKNOWN',
    '/year PATH_MISMATCH',
  ]);
});

it.each([
  [
    'a township twice',
    { entries: [planEntry(HAISHU.first), planEntry(HAISHU.first)] },
    '/entries DUPLICATE_TOWNSHIP',
  ],
  [
    'operating before built',
    { entries: [planEntry(HAISHU.first, { plannedOperatingOn: '2021-06-01' })] },
    '/entries/0/plannedOperatingOn OPERATING_BEFORE_BUILT',
  ],
  [
    'a split that does not add up',
    { entries: [planEntry(HAISHU.first, { budgetSplit: { townshipFen: 1, districtFen: 1, cityFen: 1 } })] },
    '/entries/0/budgetSplit SPLIT_DOES_NOT_ADD_UP',
  ],
  [
    'two workers',
    { entries: [planEntry(HAISHU.first, { plannedStaff: 2 })] },
    '/entries/0/plannedStaff TOO_SMALL',
  ],
  ['a quota that is typed', { quota: 3 }, '/quota UNKNOWN_FIELD'],
])('refuses %s', async (_what, over, issue) => {
  const { status, body } = await haishu.put(path(), { ...planInput([]), ...over }, 0);
  expect(status).toBe(422);
  expect(body.issues?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([issue]);
});

describe('a plan', () => {
  it('is saved, filed, returned, filed again and accepted, and closed to edits in between', async () => {
    const saved = await haishu.put<AnnualPlanView>(path(), planInput([HAISHU.first]), 0);
    expect(saved).toMatchObject({
      ...{ status: 200, etag: '"1"' },
      body: {
        contactName: '演***员',
        contactPhone: '****1234',
        entries: [{ townshipCode: HAISHU.first, from: null }],
      },
    });
    expect(await haishu.put(path(), planInput([HAISHU.first]), 0)).toMatchObject({
      status: 200,
      etag: '"1"',
    });

    const filed = await haishu.post(`${path()}/submission`, undefined, { ifMatch: 1 });
    expect(filed).toMatchObject({
      status: 200,
      etag: '"2"',
      body: { receipt: 'JH-330203-2021-01', version: 2 },
    });
    const closed = { status: 409, body: { code: 'PLAN_STATE', facts: { state: 'SUBMITTED' } } };
    expect(await haishu.put(path(), planInput([HAISHU.second]), 2)).toMatchObject(closed);
    expect(await haishu.post(`${path()}/submission`, undefined, { ifMatch: 2 })).toMatchObject(closed);

    const review = `${path()}/review`;
    expect(await city.post(review, { outcome: 'RETURNED' }, { ifMatch: 2 })).toMatchObject({
      ...{ status: 422, body: { issues: [{ pointer: '/remarks', code: 'REMARK_REQUIRED' }] } },
    });
    const remarks = [{ pointer: '/entries/0/plannedBudgetFen', text: '预算偏低' }];
    expect(await city.post(review, { outcome: 'RETURNED', remarks }, { ifMatch: 1 })).toMatchObject({
      status: 412,
    });
    expect(await city.post(review, { outcome: 'RETURNED', remarks }, { ifMatch: 2 })).toMatchObject({
      status: 200,
      etag: '"3"',
    });
    expect((await haishu.get(path())).body).toMatchObject({
      state: 'RETURNED',
      rounds: [{ outcome: 'RETURNED', remarks }],
    });

    const { contactName: _n, contactPhone: _p, ...changed } = planInput([HAISHU.first, HAISHU.second]);
    expect(await haishu.put(path(), changed, 3)).toMatchObject({
      status: 200,
      body: { contactPhone: '****1234' },
    });
    expect(await haishu.post(`${path()}/submission`, undefined, { ifMatch: 4 })).toMatchObject({
      body: { receipt: 'JH-330203-2021-02' },
    });
    expect(await city.post(review, { outcome: 'ACCEPTED' }, { ifMatch: 5 })).toMatchObject({
      status: 200,
      etag: '"6"',
    });
    const accepted = (await haishu.get<AnnualPlanView>(path())).body;
    expect(accepted).toMatchObject({ state: 'ACCEPTED', version: 6 });
    expect(accepted.entries.map(({ townshipCode, from, until }) => [townshipCode, from, until])).toEqual([
      [HAISHU.first, '2021-06-10', null],
      [HAISHU.second, '2021-06-10', null],
    ]);
    expect(await city.post(review, { outcome: 'ACCEPTED' }, { ifMatch: 6 })).toMatchObject({ status: 409 });
  });

  it('takes no township that is in another year’s accepted plan', async () => {
    const { status, body } = await haishu.put(path(2022), planInput([HAISHU.first], { year: 2022 }), 0);
    expect(status).toBe(422);
    expect(body.issues).toMatchObject([{ code: 'PLAN_TOWNSHIP_TAKEN', facts: { year: 2021 } }]);
  });

  it('stands beside the other districts’ in the city’s list, those that were never written too', async () => {
    interface Plans {
      readonly plans: readonly AnnualPlanView[];
    }
    const { body } = await city.get<Plans>('/api/plans/2021');
    expect(body.plans).toHaveLength(10);
    expect(body.plans.map(({ version, state }) => `${version} ${state}`)).toEqual([
      '6 ACCEPTED',
      ...Array(9).fill('0 DRAFT'),
    ]);
  });

  it('cannot be filed before it is saved, nor reviewed', async () => {
    expect(await haishu.post(`${path(2023)}/submission`, undefined, { ifMatch: 0 })).toMatchObject({
      status: 409,
      body: { code: 'PLAN_STATE' },
    });
    expect(await city.post(`${path(2023)}/review`, { outcome: 'ACCEPTED' }, { ifMatch: 0 })).toMatchObject({
      status: 409,
    });
    expect(
      await city.post('/api/districts/330299/plans/2023/review', { outcome: 'ACCEPTED' }, { ifMatch: 0 }),
    ).toMatchObject({ status: 404 });
  });

  it('with nothing in it may be filed: a district may build none this year', async () => {
    const none = `/api/districts/330205/plans/2021`;
    const jiangbei = await api.as('jiangbei');
    await jiangbei.put(none, planInput([]), 0);
    expect(await jiangbei.post(`${none}/submission`, undefined, { ifMatch: 1 })).toMatchObject({
      status: 200,
    });
  });
});
