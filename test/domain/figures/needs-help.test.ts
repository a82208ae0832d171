import { describe, expect, it } from 'vitest';
import { endOfDay, instant } from '#domain/calendar.ts';
import { type Help, needsHelp } from '#domain/figures/needs-help.ts';
import { figures } from '#domain/figures.ts';
import type { RecordItem } from '#domain/fold/read-records.ts';
import { foldDistrict } from '#domain/fold.ts';
import { plan, report, station } from '../../support/records.ts';
import { TOY } from '../../support/toy-programme.ts';

const EAST = '990001';
const WEST = '990002';
const [ONE, TWO] = ['990001001', '990001101'];
const [THREE, FOUR] = ['990002101', '990002201'];

function helpOn(day: string, records: Readonly<Record<string, readonly RecordItem[]>>): readonly Help[] {
  const at = endOfDay(day);
  const summary = Object.fromEntries(
    [EAST, WEST].map((code) => [
      code,
      foldDistrict(records[code] ?? [], { districtCode: code, version: 1, programme: TOY, through: at }),
    ]),
  );
  return needsHelp(figures(summary, TOY, { day, at }), summary, TOY, {});
}

const filed = (month: string): readonly RecordItem[] => report(month, [[instant(`${month}-03T09:00+08:00`)]]);
const codes = (help: Help | undefined): readonly string[] => help?.reasons.map((reason) => reason.code) ?? [];

describe('Who needs help', () => {
  it('is nobody while everything is done', () => {
    expect(helpOn('2031-01-31', {})).toEqual([]);
  });

  it('is blue some days before a report is due, with the days that are left', () => {
    // Due on 10 March; the invented city calls three days soon. February is in.
    const records = { [EAST]: filed('2031-02'), [WEST]: [...filed('2031-02'), ...filed('2031-03')] };
    expect(helpOn('2031-03-06', records)).toEqual([]);
    const [help, ...others] = helpOn('2031-03-07', records);
    expect(others).toEqual([]);
    expect(help).toMatchObject({
      districtCode: EAST,
      urgency: 'blue',
      reasons: [{ code: 'REPORT_SOON', month: '2031-03', days: 3 }],
    });
  });

  it('includes who got the report back and has not filed it again', () => {
    const back = report('2031-03', [
      [instant('2031-03-02T09:00+08:00'), instant('2031-03-05T09:00+08:00'), 'RETURNED'],
    ]);
    const records = {
      [EAST]: [...filed('2031-02'), ...back],
      [WEST]: [...filed('2031-02'), ...filed('2031-03')],
    };
    expect(codes(helpOn('2031-03-09', records)[0])).toEqual(['REPORT_SOON']);
  });

  it('is red from the day after, with the days since', () => {
    const records = { [EAST]: filed('2031-02'), [WEST]: [...filed('2031-02'), ...filed('2031-03')] };
    expect(helpOn('2031-03-12', records)[0]).toMatchObject({
      urgency: 'red',
      reasons: [{ code: 'REPORT_OVERDUE', month: '2031-03', days: 2 }],
    });
  });

  it('puts red before yellow, and names what is built and planned next', () => {
    const reports = [...filed('2031-02'), ...filed('2031-03'), ...filed('2031-04')];
    const records = {
      // 东区 has reached its third in time, but is behind: 1 of 2 by November.
      [EAST]: [
        plan(2031, '2031-01-15', [
          [ONE, '2031-02-28'],
          [TWO, '2031-10-31'],
        ]),
        station(ONE, {
          claims: [
            ['startedOn', '2031-02-01'],
            ['builtOn', '2031-03-01'],
          ],
        }),
        station(TWO, { claims: [['startedOn', '2031-04-01']] }),
        ...reports,
      ],
      // 西县 missed March's gate by one.
      [WEST]: [
        plan(2031, '2031-01-15', [
          [THREE, '2031-06-30'],
          [FOUR, '2031-05-31'],
        ]),
        ...reports,
      ],
    };
    const all = helpOn('2031-06-30', records).map((help) => ({ ...help, reasons: codes(help) }));
    expect(all).toEqual([
      {
        districtCode: WEST,
        urgency: 'red',
        reasons: ['GATE_MISSED', 'REPORT_OVERDUE', 'BEHIND_SCHEDULE'],
        nextGate: { gateId: 'allByNov', short: 2, by: '2031-11-30' },
        building: 0,
        nextPlannedBuild: { townshipCode: FOUR, on: '2031-05-31' },
      },
      {
        districtCode: EAST,
        urgency: 'red',
        // 1 of 2 on 30 June; expected 30 % + 70 % x 91/244 = 56.1 %.
        reasons: ['REPORT_OVERDUE', 'BEHIND_SCHEDULE'],
        nextGate: { gateId: 'allByNov', short: 1, by: '2031-11-30' },
        building: 1,
        nextPlannedBuild: { townshipCode: TWO, on: '2031-10-31' },
      },
    ]);
  });

  it('warns of a gate that is near and not met', () => {
    const records = {
      [EAST]: [plan(2031, '2031-01-15', [[ONE, '2031-03-30']]), ...filed('2031-02'), ...filed('2031-03')],
      [WEST]: [...filed('2031-02'), ...filed('2031-03')],
    };
    expect(helpOn('2031-03-28', records)[0]?.reasons).toContainEqual({
      code: 'GATE_SOON',
      gateId: 'thirdByMarch',
      short: 1,
      days: 3,
    });
    expect(codes(helpOn('2031-03-27', records)[0])).toEqual(['BEHIND_SCHEDULE']);
  });
});
