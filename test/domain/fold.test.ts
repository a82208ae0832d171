import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfDay, instant } from '#domain/calendar.ts';
import { foldDistrict } from '#domain/fold.ts';
import type { RecordItem } from '#domain/fold-records.ts';
import type { DistrictSummary, MonthRow, StationRow } from '#domain/summary.ts';
import { districtRecords, THROUGH } from '../support/arbitrary-records.ts';
import { line, plan, report, row, station, worker } from '../support/records.ts';
import { TOY } from '../support/toy-programme.ts';

const CODE = '990001001';

const fold = (records: readonly RecordItem[], through = endOfDay('2031-12-31')): DistrictSummary =>
  foldDistrict(records, { districtCode: '990001', version: 7, programme: TOY, through });

function only(records: readonly RecordItem[]): StationRow {
  const [row] = fold(records).stations;
  if (!row) throw new Error('no station');
  return row;
}

function monthOf(summary: DistrictSummary, month: string): MonthRow {
  const found = summary.months.find((one) => one.month === month);
  if (!found) throw new Error(month);
  return found;
}

describe('Folding a district', () => {
  it('does not depend on the order of its records', () => {
    fc.assert(
      fc.property(
        districtRecords('990002').chain((records) =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray([...records], { minLength: records.length })),
        ),
        ([records, shuffled]) => {
          expect(fold(shuffled, THROUGH)).toEqual(fold(records, THROUGH));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('leaves out what it cannot read, and names it', () => {
    const broken: RecordItem = { ...station('990001101'), claims: 'none' };
    const strange: RecordItem = { ...line('2031-02-01', 100), amountFen: 1.5 };
    const summary = fold([broken, strange, station(CODE), { sk: 'REPORT#2031-03', month: '2031-03' }]);
    expect(summary.stations.map((row) => row.code)).toEqual([CODE]);
    expect(summary.unreadable).toEqual([strange.sk, 'REPORT#2031-03', 'STATION#990001101']);
  });

  it('names a round whose rows are not there', () => {
    const [slot] = report('2031-03', [[instant('2031-03-05T09:00+08:00')]]);
    const summary = fold(slot ? [slot] : []);
    expect(summary.unreadable).toEqual(['REPORT#2031-03#ROUND#01']);
    expect(monthOf(summary, '2031-03').services).toBeNull();
  });

  it('passes over restricted fields, permits, corrections and swaps', () => {
    const others = [
      'PEOPLE#STATION#990001001',
      'PERMIT#1',
      'CORRECTION#990001001#1',
      'PLAN#2031#CHANGE#1',
      'OUTBOX#1',
    ];
    expect(fold(others.map((sk) => ({ sk })))).toEqual(fold([]));
  });

  it('carries the lock of the district', () => {
    expect(fold([{ sk: 'CLOSE', schema: 1, closedThrough: '2031-02-10' }]).closedThrough).toBe('2031-02-10');
  });
});

describe('A station’s facts', () => {
  it('are the last claim of each stage, and all suspensions in turn', () => {
    const row = only([
      station(CODE, {
        claims: [
          ['builtOn', '2031-03-10'],
          ['operatingOn', '2031-04-01'],
          ['builtOn', '2031-03-15', 'CORRECTION#1'],
          ['resumedOn', '2031-06-01'],
          ['suspendedOn', '2031-05-01'],
        ],
      }),
    ]);
    expect(row).toMatchObject({ builtOn: '2031-03-15', suspended: ['2031-05-01', '2031-06-01'] });
  });

  it('are unreviewed until the round that stated them is accepted', () => {
    const claims = [
      ['startedOn', '2031-02-01', 'REPORT#2031-02#01'],
      ['builtOn', '2031-03-01', 'REPORT#2031-03#02'],
    ] as const;
    const at = instant('2031-02-05T09:00+08:00');
    const accepted = report('2031-02', [[at, at, 'ACCEPTED']]);
    const refiled = report('2031-03', [[at, at, 'RETURNED'], [at]]);
    expect(only([station(CODE, { claims }), ...accepted, ...refiled]).unreviewed).toEqual(['builtOn']);
    expect(only([station(CODE, { claims })]).unreviewed).toEqual(['startedOn', 'builtOn']);
  });

  it('of the baseline and of a correction need no review; a permit marks them as entered late', () => {
    const row = only([
      station(CODE, {
        legacy: true,
        claims: [
          ['startedOn', '2030-02-01', 'BASELINE'],
          ['builtOn', '2030-08-01', 'CORRECTION#9', 'p1'],
        ],
      }),
    ]);
    expect(row).toMatchObject({ unreviewed: [], late: ['builtOn'] });
  });

  it('exist for a township that so far is only planned', () => {
    expect(only([plan(2031, '2031-01-15', [[CODE, '2031-03-31']])])).toMatchObject({
      code: CODE,
      builtOn: null,
      plans: [[2031, '2031-01-15', null, '2031-03-31']],
    });
  });

  it('take no membership from a plan that is not accepted', () => {
    const draft = plan(2031, '2031-01-15', [[CODE, '2031-03-31']]);
    const entries = [{ townshipCode: CODE, plannedBuiltOn: '2031-03-31', from: null, until: null }];
    expect(fold([{ ...draft, state: 'SUBMITTED', entries }]).stations).toEqual([]);
  });
});

describe('A station’s staff', () => {
  const modes = [
    ['2031-01-01', 'SOCIAL_WORK_POST'],
    ['2031-06-01', 'PURCHASED_SERVICE'],
  ] as const;

  it('counts who is certified, full-time, on site and no director, from the first day to the day before the last', () => {
    const staff = [
      worker('2031-01-01', { role: 'DIRECTOR' }),
      worker('2031-01-01', { role: 'DEPUTY' }),
      worker('2031-01-01', { endOn: '2031-03-01' }),
      worker('2031-01-01', { certified: false }),
      worker('2031-01-01', { fullTime: false }),
      worker('2031-01-01', { onSite: false }),
    ];
    expect(only([station(CODE, { modes: modes.slice(0, 1), staff })]).staff).toEqual([
      ['2031-01-01', 2, 1, 1],
      ['2031-03-01', 1, 1, 1],
    ]);
  });

  it('counts only the operator’s people from the day on which service is purchased', () => {
    const staff = [worker('2031-01-01'), worker('2031-01-01', { employer: 'OPERATOR' })];
    expect(only([station(CODE, { modes, staff })]).staff).toEqual([
      ['2031-01-01', 2, 0, 0],
      ['2031-06-01', 1, 0, 0],
    ]);
  });
});

describe('A station’s subsidies', () => {
  it('are on while the lines of a day net above 0', () => {
    const paid = (day: string, amount: number) =>
      line(day, amount, { payerLevel: 'DISTRICT', stationId: CODE });
    const row = only([
      station(CODE),
      paid('2031-02-01', 100),
      paid('2031-03-01', -100),
      paid('2031-03-01', 40),
      paid('2031-04-01', -40),
      paid('2031-05-01', 10),
      line('2031-02-02', 100, { payerLevel: 'DISTRICT', stationId: CODE, basis: 'BUDGET' }),
      line('2031-02-03', 100, { payerLevel: 'CITY', stationId: CODE, category: 'CITY_RATING_AWARD' }),
    ]);
    expect(row.districtPaid).toEqual(['2031-02-01', '2031-04-01', '2031-05-01']);
    expect(row).toMatchObject({ districtBudgeted: ['2031-02-02'], oneOffPaid: [] });
  });
});

describe('The month series', () => {
  it('runs without gaps from the last month of the baseline year to the month of the fold', () => {
    const { months } = fold([], endOfDay('2031-03-01'));
    expect(months.map((one) => one.month)).toEqual(['2030-12', '2031-01', '2031-02', '2031-03']);
    expect(months.map((one) => one.report === null)).toEqual([true, true, false, false]);
  });

  it('puts money of before into its first month, so that the baseline year adds up', () => {
    const summary = fold([line('2030-03-01', 500), line('2030-12-05', 20)]);
    expect(monthOf(summary, '2030-12').money.DISBURSED.byLevel.TOWNSHIP).toBe(520);
  });

  it('ends with the moment of the fold inside a month', () => {
    const records = [
      line('2031-03-10', 100),
      line('2031-03-11', 900),
      ...report('2031-03', [[instant('2031-03-11T08:00+08:00')]], [[row(CODE, { serviceVisits: 5 })]]),
    ];
    const before = monthOf(fold(records, endOfDay('2031-03-10')), '2031-03');
    expect(before.money.DISBURSED.byLevel.TOWNSHIP).toBe(100);
    expect(before).toMatchObject({ report: { firstSubmittedAt: null, rounds: [] }, services: null });
    const after = monthOf(fold(records, endOfDay('2031-03-11')), '2031-03');
    expect(after.money.DISBURSED.byLevel.TOWNSHIP).toBe(1000);
    expect(after.services?.totals.serviceVisits).toBe(5);
  });

  it('adds earmarks and purchases beside the levels', () => {
    const { money } = monthOf(
      fold([
        line('2031-03-10', 100, { fundChannel: 'EARMARK', earmarkType: 'ELDERLY_CARE', viaPurchase: true }),
        line('2031-03-12', 30, { fundChannel: 'EARMARK', earmarkType: 'ELDERLY_CARE' }),
      ]),
      '2031-03',
    );
    expect(money.DISBURSED).toMatchObject({ byEarmark: { ELDERLY_CARE: 130 }, viaPurchase: 100 });
    expect(money.BUDGET.byEarmark).toEqual({});
  });
});

describe('Service figures', () => {
  const at = instant('2031-03-05T09:00+08:00');
  const operating = station(CODE, { claims: [['operatingOn', '2031-02-20']] });

  it('sum what was given, and say how many operating stations are 未填', () => {
    const rows = [
      row(CODE, { serviceVisits: 12 }),
      row('990001101'),
      row('990001102', { serviceVisits: 3, caseNew: 1 }),
    ];
    // The first leaves figures out, the second neither operates nor gives any, the third gives some.
    const services = monthOf(fold([operating, ...report('2031-03', [[at]], [rows])]), '2031-03').services;
    expect(services).toMatchObject({ stations: 2, unfilled: 2, accepted: false });
    expect(services?.totals).toMatchObject({ serviceVisits: 15, caseNew: 1, homeVisits: 0 });
  });

  it('are none while the report is returned, and those of the new round once it is filed again', () => {
    const back = instant('2031-03-06T09:00+08:00');
    const again = instant('2031-03-20T09:00+08:00');
    const rows = [[row(CODE, { serviceVisits: 900 })], [row(CODE, { serviceVisits: 90 })]];
    const records = [operating, ...report('2031-03', [[at, back, 'RETURNED'], [again]], rows)];
    expect(monthOf(fold(records, endOfDay('2031-03-10')), '2031-03').services).toBeNull();
    expect(monthOf(fold(records), '2031-03').services?.totals.serviceVisits).toBe(90);
  });
});

describe('Villages served', () => {
  const filed = (day: string) => instant(`${day}T09:00+08:00`);
  const serving = (...codes: string[]) => [row(CODE, { servedVillageCodes: codes })];

  it('are distinct over the twelve report months that end with the month', () => {
    const records = [
      ...report('2031-02', [[filed('2031-02-05')]], [serving('a', 'b')]),
      ...report('2031-03', [[filed('2031-03-05')]], [serving('b', 'c')]),
    ];
    const summary = fold(records, endOfDay('2032-04-30'));
    const count = (month: string): number => monthOf(summary, month).villagesServed;
    // January 2032 still sees February 2031; February 2032 sees March on; March sees it no more.
    expect(['2031-01', '2031-02', '2031-03', '2032-01', '2032-02', '2032-03'].map(count)).toEqual([
      0, 2, 3, 3, 2, 0,
    ]);
  });

  it('count as the reports stood at the month’s end: filed later, or returned by then, they wait', () => {
    const late = report('2031-02', [[filed('2031-03-02')]], [serving('a', 'b')]);
    const returned = report(
      '2031-03',
      [[filed('2031-03-05'), filed('2031-03-30'), 'RETURNED'], [filed('2031-04-02')]],
      [serving('c'), serving('c', 'd', 'e')],
    );
    const summary = fold([...late, ...returned]);
    const count = (month: string): number => monthOf(summary, month).villagesServed;
    expect(['2031-02', '2031-03', '2031-04'].map(count)).toEqual([0, 2, 5]);
  });
});
