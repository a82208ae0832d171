import { beforeAll, describe, expect, it } from 'vitest';
import type { AnnualPlanView, PlanChange } from '#domain/records/annual-plan.ts';
import { keys } from '#store/keys.ts';
import { apiFor } from '../../support/api-for.ts';
import { historyOf } from '../../support/registry.ts';
import { planEntry, planInput } from '../../support/stations.ts';

/** 象山 asks for swaps in its accepted plan; each test goes on from the one before. */
const { api, xiangshan: district, city } = await apiFor('2021-05-10T09:00:00+08:00', 'xiangshan', 'city');
beforeAll(async () => {
  await district.put(PLAN, planInput([FIRST, SECOND]), 0);
});

const PLAN = '/api/districts/330225/plans/2021';
const [FIRST, SECOND, THIRD, FOURTH] = ['330225001', '330225002', '330225003', '330225101'];
const change = (out: string, township: string, over: object = {}) => ({
  ...{ out, in: planEntry(township), reason: '拟用场地产权移交推迟' },
  ...over,
});
const ask = (body: object, ifMatch: number) => district.post(`${PLAN}/changes`, body, { ifMatch });
const changes = async () =>
  (await district.get<{ rows: PlanChange[] }>(`${PLAN}/changes`)).body.rows.map((row) => row);
const review = async (index: number, body: object) => {
  const { id, version } = (await changes())[index] ?? { id: '', version: 0 };
  return city.post(`${PLAN}/changes/${id}/review`, body, { ifMatch: version });
};
const members = async () =>
  (await district.get<AnnualPlanView>(PLAN)).body.entries.map(({ townshipCode, from, until }) => [
    ...[townshipCode, from, until],
  ]);

describe('a change of a plan', () => {
  it('is for accepted plans: before, the list itself is edited', async () => {
    const early = await ask(change(FIRST, THIRD), 1);
    expect(early).toMatchObject({ status: 409, body: { code: 'PLAN_STATE', facts: { state: 'DRAFT' } } });
    await district.post(`${PLAN}/submission`, undefined, { ifMatch: 1 });
    await city.post(`${PLAN}/review`, { outcome: 'ACCEPTED' }, { ifMatch: 2 });
  });

  it('is asked for by the district with a reason, and moves nothing yet', async () => {
    expect(await ask(change(FIRST, THIRD, { reason: '' }), 3)).toMatchObject({ status: 422 });
    expect(await ask(change(FIRST, THIRD), 2)).toMatchObject({ status: 412 });
    const asked = await ask(change(FIRST, THIRD), 3);
    expect(asked).toMatchObject({ status: 200, etag: '"1"', body: { version: 1, late: false } });
    expect(asked.body.receipt).toMatch(/^JH-330225-2021-[0-9A-Z]{9}-[0-9A-F]{4}$/);
    expect(await changes()).toMatchObject([{ out: FIRST, state: 'REQUESTED', decidedAt: null }]);
    expect(await members()).toHaveLength(2);
  });

  it('is told what is wrong with it at once', async () => {
    const { status, body } = await ask(change(SECOND, FIRST), 3);
    expect(status).toBe(422);
    expect(body.issues).toMatchObject([{ pointer: '/in/townshipCode', code: 'PLAN_TOWNSHIP_TAKEN' }]);
  });

  it('is one at a time for the township that leaves and for the one that comes', async () => {
    const open = { status: 409, body: { code: 'PLAN_CHANGE_OPEN' } };
    expect(await ask(change(FIRST, FOURTH), 3)).toMatchObject(open);
    expect(await ask(change(SECOND, THIRD), 3)).toMatchObject(open);
    const both = await Promise.all([ask(change(SECOND, FOURTH), 3), ask(change(SECOND, FOURTH), 3)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is refused with a reason, which leaves the plan as it is and the townships free', async () => {
    const silent = await review(1, { outcome: 'REFUSED' });
    expect(silent.body.issues).toMatchObject([{ pointer: '/reason', code: 'REQUIRED' }]);
    expect(await review(1, { outcome: 'REFUSED', reason: '来不及建成' })).toMatchObject({ status: 200 });
    expect((await changes())[1]).toMatchObject({ state: 'REFUSED', decisionReason: '来不及建成' });
    expect(await members()).toHaveLength(2);
    expect(await ask(change(SECOND, FOURTH), 3)).toMatchObject({ status: 200 });
  });

  it('is approved, which moves the plan in the same act: the quota stays', async () => {
    api.setClock('2021-05-20T09:00:00+08:00');
    const approved = await review(0, { outcome: 'APPROVED' });
    expect(approved).toMatchObject({ status: 200, etag: '"2"' });
    expect(await members()).toEqual([
      [FIRST, '2021-05-10', '2021-05-20'],
      [SECOND, '2021-05-10', null],
      [THIRD, '2021-05-20', null],
    ]);
    const last = (await historyOf(keys.plan('330225', 2021))).at(-1);
    expect(last).toMatchObject({ operation: 'reviewPlanChange', reason: '拟用场地产权移交推迟', version: 4 });
  });

  it('is decided once', async () => {
    const again = await review(0, { outcome: 'REFUSED', reason: '改主意了' });
    expect(again).toMatchObject({ status: 409, body: { code: 'PLAN_CHANGE_DECIDED' } });
    const { id = '' } = (await changes())[0] ?? {};
    expect(
      await city.post(`${PLAN}/changes/${id}/review`, { outcome: 'APPROVED' }, { ifMatch: 1 }),
    ).toMatchObject({ status: 412 });
    expect(
      await city.post(`${PLAN}/changes/NONE/review`, { outcome: 'APPROVED' }, { ifMatch: 1 }),
    ).toMatchObject({ status: 404 });
  });

  it('is judged by what stands when it is approved', async () => {
    const built = await ask(change(THIRD, FIRST), 4);
    expect(built).toMatchObject({ status: 200 });
    const next = '/api/districts/330225/plans/2022';
    await district.put(next, planInput([FIRST], { year: 2022 }), 0);
    await district.post(`${next}/submission`, undefined, { ifMatch: 1 });
    await city.post(`${next}/review`, { outcome: 'ACCEPTED' }, { ifMatch: 2 });
    const { status, body } = await review(3, { outcome: 'APPROVED' });
    expect(status).toBe(422);
    expect(body.issues).toMatchObject([{ pointer: '/in/townshipCode', code: 'PLAN_TOWNSHIP_TAKEN' }]);
  });
});
