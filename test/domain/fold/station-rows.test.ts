import { describe, expect, it } from 'vitest';
import { endOfDay, instant } from '#domain/calendar.ts';
import type { RecordItem } from '#domain/fold/read-records.ts';
import { foldDistrict } from '#domain/fold.ts';
import type { DistrictSummary, StationRow } from '#domain/summary.ts';
import { line, plan, report, station, worker } from '../../support/records.ts';
import { TOY } from '../../support/toy-programme.ts';

const CODE = '990001001';

const fold = (records: readonly RecordItem[], through = endOfDay('2031-12-31')): DistrictSummary =>
  foldDistrict(records, { districtCode: '990001', version: 7, programme: TOY, through });

function only(records: readonly RecordItem[]): StationRow {
  const [row] = fold(records).stations;
  if (!row) throw new Error('no station');
  return row;
}

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
