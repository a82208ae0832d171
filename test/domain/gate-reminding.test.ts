import { describe, expect, it } from 'vitest';
import { type Day, instantAt } from '#domain/calendar.ts';
import { gateReminderText, gatesOwed, remindOfGate } from '#domain/gate-reminding.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import type { DistrictSummary, StationRow, Summary } from '#domain/summary.ts';

const DISTRICT = '330226';
const at = (day: Day, clock = '08:00') => instantAt(day, clock);

/** A station of the plan of 2022 of 宁海. */
const station = (
  code: string,
  over: Partial<StationRow> = {},
  plannedBuiltOn: Day | null = '2022-06-20',
): StationRow => ({
  ...{ code, startedOn: '2022-03-01', builtOn: null, operatingOn: null, closedOn: null, suspended: [] },
  ...{ plans: [[2022, '2022-02-01', null, plannedBuiltOn]], modes: [], staff: [], acceptances: [] },
  ...{ districtPaid: [], districtBudgeted: [], oneOffPaid: [], unreviewed: [], late: [], address: null },
  ...over,
});
const city = (...stations: readonly StationRow[]): Summary => {
  const district: DistrictSummary = {
    ...{ districtCode: DISTRICT, version: 1, closedThrough: null, stations, months: [], unreadable: [] },
  };
  return { [DISTRICT]: district };
};
const [first, second, third] = NINGBO.townships
  .filter(({ districtCode }) => districtCode === DISTRICT)
  .map(({ code }) => code) as [string, string, string];
const owed = (day: Day, summary: Summary) =>
  gatesOwed(NINGBO, summary, at(day)).map(({ districtCode, gate, need, actual }) => [
    ...[districtCode, gate, need, actual],
  ]);

describe('A district is short of a gate', () => {
  const half = city(station(first, { builtOn: '2022-06-10' }), station(second));

  it('as long as the gate is ahead and its plan asks for more than it has', () => {
    expect(owed('2022-06-09', half)).toEqual([
      [DISTRICT, 'halfByJune', 1, 0],
      [DISTRICT, 'allBySept', 2, 0],
      [DISTRICT, 'operatingByOct', 2, 0],
    ]);
    expect(owed('2022-06-10', half)).toEqual([
      [DISTRICT, 'allBySept', 2, 1],
      [DISTRICT, 'operatingByOct', 2, 0],
    ]);
  });

  it('on its day too, and no more on the day after', () => {
    const none = city(station(first));
    expect(owed('2022-06-30', none).map(([, gate]) => gate)).toContain('halfByJune');
    expect(owed('2022-07-01', none).map(([, gate]) => gate)).toEqual(['allBySept', 'operatingByOct']);
    expect(owed('2022-11-01', none)).toEqual([]);
  });

  it('not without an accepted plan', () => {
    expect(owed('2022-06-01', city(station(first, { plans: [] })))).toEqual([]);
    expect(owed('2022-06-01', {})).toEqual([]);
  });
});

describe('The clock reminds of a gate', () => {
  const of = (gate: string) => {
    const found = gatesOwed(NINGBO, city(station(first)), at('2022-05-01')).find((one) => one.gate === gate);
    if (!found) throw new Error(`nobody is short of ${gate}`);
    return found;
  };
  const reminds = (gate: string, day: Day, daysBefore: number | null = null) =>
    remindOfGate(daysBefore === null ? null : { daysBefore }, of(gate), NINGBO, at(day))?.daysBefore ?? null;

  it.each([
    ['halfByJune', '2022-05-30', '2022-05-31', '2022-06-22', '2022-06-23'],
    ['allBySept', '2022-08-30', '2022-08-31', '2022-09-22', '2022-09-23'],
    ['operatingByOct', '2022-09-30', '2022-10-01', '2022-10-23', '2022-10-24'],
  ] as const)('%s thirty days and seven days before, once each', (gate, early, thirty, eight, seven) => {
    expect(reminds(gate, early)).toBeNull();
    expect(reminds(gate, thirty)).toBe(30);
    expect(reminds(gate, thirty, 30)).toBeNull();
    expect(reminds(gate, eight, 30)).toBeNull();
    expect(reminds(gate, seven, 30)).toBe(7);
    expect(reminds(gate, seven, 7)).toBeNull();
  });

  it('late where it slept on the day, once for all that it missed, and never after the gate', () => {
    expect(reminds('halfByJune', '2022-06-10')).toBe(30);
    expect(reminds('halfByJune', '2022-06-30')).toBe(7);
    expect(reminds('halfByJune', '2022-06-30', 7)).toBeNull();
    expect(reminds('halfByJune', '2022-07-01', 30)).toBeNull();
  });
});

describe('The words of a gate’s reminder', () => {
  const name = (code: string) => NINGBO.townships.find((one) => one.code === code)?.name;

  it('say how many stations are short, and which ones are planned next', () => {
    const summary = city(
      station(first, {}, '2022-09-01'),
      station(second, {}, null),
      station(third, {}, '2022-06-28'),
    );
    const [half] = gatesOwed(NINGBO, summary, at('2022-06-23'));
    if (!half) throw new Error('nobody is short');
    const { subject, text } = gateReminderText(half, NINGBO, at('2022-06-23'));
    expect(subject).toBe('关口提醒：宁海县2022年「建成过半」还差2个站');
    expect(text).toContain('离6月30日「建成过半」关口还有7天。2022年计划新建3个社会工作站，到时应建成2个');
    expect(text).toContain(
      `最近的是：${name(third)}（计划6月28日建成）、${name(first)}（计划9月1日建成）、${name(second)}。`,
    );
    expect(gateReminderText(half, NINGBO, at('2022-06-30')).text).toContain('只剩今天');
  });

  it('name stations that are built first where the gate asks for service', () => {
    const summary = city(station(first), station(second, { builtOn: '2022-09-20' }));
    const [operating] = gatesOwed(NINGBO, summary, at('2022-10-01'));
    expect(operating).toMatchObject({ gate: 'operatingByOct', need: 2, actual: 0 });
    expect(operating?.nearest).toEqual([
      { townshipCode: second, on: null },
      { townshipCode: first, on: null },
    ]);
  });
});
