import { describe, expect, it } from 'vitest';
import { GATE_STATES, gateFigure, gatesOf } from '#domain/figures/gates.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import type { Gate } from '#domain/programme.ts';
import type { StationRow } from '#domain/summary.ts';

const [half, all, operating] = NINGBO.gates as readonly [Gate, Gate, Gate];

/** A station of the plan of 2022. */
const station = (
  builtOn: string | null,
  operatingOn: string | null = null,
  over: Partial<StationRow> = {},
): StationRow => ({
  code: '330225101',
  startedOn: '2022-03-01',
  builtOn,
  operatingOn,
  closedOn: null,
  suspended: [],
  plans: [[2022, '2022-02-01', null, '2022-06-30']],
  modes: [],
  staff: [],
  acceptances: [],
  districtPaid: [],
  districtBudgeted: [],
  oneOffPaid: [],
  unreviewed: [],
  late: [],
  address: null,
  ...over,
});

const judge = (gate: Gate, batch: readonly StationRow[], day: string) => gateFigure(gate, batch, 2022, day);

describe('A gate', () => {
  it('asks for half of the plan, rounded up, by 30 June', () => {
    const needs = [1, 5, 8].map((quota) => {
      const batch = Array.from({ length: quota }, () => station(null));
      return judge(half, batch, '2022-05-01')?.need;
    });
    expect(needs).toEqual([1, 3, 4]);
  });

  it('is not judged without a plan', () => {
    expect(judge(half, [], '2022-07-01')).toBeNull();
  });

  it('is judged on its day: a station built on 30 June meets it, one on 1 July does not', () => {
    const onTheDay = [station('2022-06-30'), station(null)];
    const dayAfter = [station('2022-07-01'), station(null)];
    expect(judge(half, onTheDay, '2022-06-30')?.state).toBe('MET');
    expect(judge(half, dayAfter, '2022-06-30')).toMatchObject({ need: 1, actual: 0, state: 'MISSED' });
  });

  it('is open until its day, and may be done early', () => {
    expect(judge(half, [station('2022-06-29'), station(null)], '2022-06-28')?.state).toBe('IN_PROGRESS');
    expect(judge(half, [station('2022-06-29'), station(null)], '2022-06-29')?.state).toBe('DONE_EARLY');
  });

  it('keeps what was reached on its day, and says when it was made up', () => {
    // Three planned, two needed; built on 20 June, 5 July and 9 August: one on the day, the second makes it up.
    const batch = [station('2022-08-09'), station('2022-06-20'), station('2022-07-05')];
    expect(judge(half, batch, '2022-07-04')).toMatchObject({
      need: 2,
      actual: 1,
      state: 'MISSED',
      madeUpOn: null,
    });
    expect(judge(half, batch, '2022-12-31')).toEqual({
      need: 2,
      actual: 1,
      state: 'MADE_UP',
      by: '2022-06-30',
      madeUpOn: '2022-07-05',
    });
  });

  it('counts to the day asked for while that is earlier than its own', () => {
    const batch = [station('2022-05-01'), station('2022-06-01'), station('2022-09-01')];
    expect(judge(all, batch, '2022-05-31')?.actual).toBe(1);
    expect(judge(all, batch, '2022-12-31')?.actual).toBe(3);
  });

  it('of operating does not count a station that is suspended on 31 October, and is made up when it serves again', () => {
    const suspended = station('2022-05-01', '2022-06-01', { suspended: ['2022-10-15', '2022-11-20'] });
    expect(judge(operating, [suspended], '2022-10-31')?.state).toBe('MISSED');
    expect(judge(operating, [suspended], '2022-11-20')).toMatchObject({
      state: 'MADE_UP',
      madeUpOn: '2022-11-20',
    });
  });

  it('does not count a station that was closed by then', () => {
    expect(judge(all, [station('2022-05-01', null, { closedOn: '2022-08-01' })], '2022-09-30')?.actual).toBe(
      0,
    );
  });

  it('follows the plan as it stands: a township swapped out no longer counts', () => {
    const out = station('2022-06-01', null, { plans: [[2022, '2022-02-01', '2022-05-20', null]] });
    const gates = gatesOf(NINGBO, [out, station('2022-06-15')], '2022-06-30');
    expect(gates.halfByJune).toMatchObject({ need: 1, actual: 1 });
    expect(gatesOf(NINGBO, [out, station('2022-06-15')], '2022-05-19').halfByJune).toMatchObject({ need: 1 });
    expect(gatesOf(NINGBO, [out, station('2022-06-15')], '2022-05-19').allBySept).toMatchObject({ need: 2 });
  });

  it('judges no baseline: it was built before there were plans', () => {
    const baseline = station('2020-06-01', '2020-07-01', { plans: [[2020, '2020-12-31', null, null]] });
    expect(gatesOf(NINGBO, [baseline], '2020-12-31')).toEqual({
      halfByJune: null,
      allBySept: null,
      operatingByOct: null,
    });
  });

  it('has one official word for each state', () => {
    expect(Object.values(GATE_STATES)).toEqual(['进行中', '已提前完成', '达标', '未达标', '补完成']);
  });
});
