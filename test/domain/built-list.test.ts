import { expect, it } from 'vitest';
import { builtDifference, builtList } from '#domain/built-list.ts';
import { emptyPlan, submitPlan } from '#domain/decisions/planning.ts';
import { claimed, keptStation } from '../support/kept-records.ts';

const line = (townshipCode: string, builtOn: string) => ({ townshipCode, builtOn });
const life = (townshipCode: string, builtOn: string | null, closedOn: string | null = null) => ({
  ...{ townshipCode, builtOn, closedOn },
});

it('lists what stands built at the end of the day, in code order', () => {
  const stations = [
    life('b', '2021-06-30'),
    life('a', '2021-06-29'),
    life('c', '2021-07-01'),
    life('d', null),
  ];
  expect(builtList(stations, '2021-06-30')).toEqual([line('a', '2021-06-29'), line('b', '2021-06-30')]);
});

it('leaves a station out from the day of its closing on', () => {
  const closed = [life('a', '2021-01-01', '2021-06-30')];
  expect(builtList(closed, '2021-06-29')).toHaveLength(1);
  expect(builtList(closed, '2021-06-30')).toEqual([]);
});

it('says what came, what went and whose day is another since a list was filed', () => {
  const filed = [line('a', '2021-01-01'), line('b', '2021-02-01'), line('c', '2021-03-01')];
  const today = [line('a', '2021-01-01'), line('c', '2021-03-05'), line('d', '2021-05-01')];
  expect(builtDifference(filed, today)).toEqual({
    added: [line('d', '2021-05-01')],
    gone: [line('b', '2021-02-01')],
    moved: [{ ...line('c', '2021-03-01'), now: '2021-03-05' }],
  });
  expect(builtDifference(filed, filed)).toEqual({ added: [], gone: [], moved: [] });
});

it('goes with a plan as it is on the day of the filing, by the last day that was stated of each', () => {
  const built = (code: string, ...days: string[]) =>
    keptStation(code, { claims: days.map((on) => claimed('builtOn', on)) });
  const stations = [
    ...[built('330225201', '2020-05-01', '2020-05-04'), built('330225106', '2021-06-28')],
    ...[built('330225204', '2022-01-11'), built('330225203')],
  ];
  const { plan } = submitPlan(emptyPlan('330225', 2022), stations, '2022-01-10T15:59:59.999Z', 'xiangshan');
  expect(plan.rounds[0]?.built).toEqual([line('330225106', '2021-06-28'), line('330225201', '2020-05-04')]);
});
