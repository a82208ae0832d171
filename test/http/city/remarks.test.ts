import { beforeAll, describe, expect, it } from 'vitest';
import { apiFor } from '../../support/api-for.ts';
import { HAISHU, planInput, reportInput, reportRow, stationInput } from '../../support/stations.ts';

const { haishu, city } = await apiFor('2021-06-10T09:00:00+08:00', 'haishu', 'city');
beforeAll(async () => {
  await haishu.put(`/api/stations/${HAISHU.first}`, stationInput(HAISHU.first), 0);
  await haishu.put(PLAN, planInput([HAISHU.first]), 0);
});

const PLAN = '/api/districts/330203/plans/2021';
const REPORT = '/api/districts/330203/reports/2021-06';
const remarks = (n: number) =>
  Array.from({ length: n }, () => ({ pointer: '/problems', text: '请逐项核实。'.repeat(83) }));

describe.each([
  { what: 'a plan', path: PLAN, body: undefined, version: 1 },
  { what: 'a report', path: REPORT, body: reportInput([reportRow(HAISHU.first)]), version: 0 },
])('what is returned: $what', ({ path, body, version }) => {
  const file = (ifMatch: number) => haishu.post(`${path}/submission`, body, { ifMatch });
  const review = (ifMatch: number, said: object) => city.post(`${path}/review`, said, { ifMatch });

  it('can be filed again and accepted, however much was said of it', async () => {
    expect(await file(version)).toMatchObject({ status: 200 });
    expect(await review(version + 1, { outcome: 'RETURNED', remarks: remarks(50) })).toMatchObject({
      ...{ status: 422, body: { issues: [{ pointer: '/remarks', code: 'TOO_LONG' }] } },
    });
    let seen = version + 1;
    for (const n of [11, 11]) {
      expect(await review(seen, { outcome: 'RETURNED', remarks: remarks(n) })).toMatchObject({ status: 200 });
      expect(await file(seen + 1)).toMatchObject({ status: 200 });
      seen += 2;
    }
    expect((await review(seen, { outcome: 'RETURNED', remarks: remarks(1) })).status).toBe(422);
    expect(await review(seen, { outcome: 'ACCEPTED' })).toMatchObject({ status: 200 });
  });
});

it('cannot be pinned to what is no path of fields', async () => {
  for (const pointer of ['problems', '/rows//x', '/__proto__', '/rows/\u202e', '/a b', '/a~2'])
    expect(
      await city.post(
        `${PLAN}/review`,
        { outcome: 'RETURNED', remarks: [{ pointer, text: '请核实' }] },
        { ifMatch: 6 },
      ),
    ).toMatchObject({
      status: 422,
      body: { issues: [{ pointer: '/remarks/0/pointer', code: 'WRONG_FORMAT' }] },
    });
});
