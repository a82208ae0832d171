import { beforeAll, describe, expect, it } from 'vitest';
import { instant } from '#domain/calendar.ts';
import { lifecycleOf } from '#domain/claims.ts';
import { ageOf } from '#domain/decisions/raising-problems.ts';
import type { CityFigures } from '#domain/figures.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import type { MonthlyReport } from '#domain/records/monthly-report.ts';
import type { Problem } from '#domain/records/problem.ts';
import type { Station } from '#domain/records/station.ts';
import { checkStandards } from '#domain/standards.ts';
import { isOn } from '#domain/switch.ts';
import { histories, laterThan, type Played, played } from '../../../support/demonstration.ts';

const NOW = instant('2023-06-20T09:00+08:00');
const TODAY = '2023-06-20';

const districtNamed = (code: string): string => NINGBO.districts.find((d) => d.code === code)?.name ?? code;
const townshipNamed = (code: string): string => NINGBO.townships.find((t) => t.code === code)?.name ?? code;

describe('where the demonstration begins, on 20 June 2023 at nine', () => {
  let story: Played;
  let stations: readonly Station[];
  let shown: CityFigures;
  beforeAll(async () => {
    story = await played(NOW);
    stations = story.records.filter((item) => item.sk.startsWith('STATION#')) as unknown as Station[];
    shown = story.figures(TODAY, NOW);
  });

  it('nothing has happened yet that comes later, and every record has its history', () => {
    expect(laterThan(story, NOW)).toEqual([]);
    // Seen from the day before, something does.
    expect(laterThan(story, instant('2023-06-19T00:00+08:00'))).not.toEqual([]);
    expect(histories(story).breaks).toEqual([]);
  });

  it('142 of 156 are built and 134 serve, 11 of this year’s 25; 47 of 50 reports came on time', () => {
    const { city } = shown;
    expect([city.builtCount, city.townships, city.operatingCount]).toEqual([142, 156, 134]);
    expect([city.yearProgress, city.onTimeRate]).toEqual([
      { n: 11, d: 25 },
      { n: 47, d: 50 },
    ]);
    // 1563 of 2983 villages: 52.4 %.
    expect(city.villageCoverage).toEqual({ n: 1563, d: 2983 });
    expect(city.gates.halfByJune).toMatchObject({ need: 13, actual: 11, state: 'IN_PROGRESS' });
  });

  it('of the 14 not built 8 are under construction and 6 planned; 7 are built and do not serve yet, 1 is suspended', () => {
    const lives = stations.map((station) => lifecycleOf(station.claims));
    const unbuilt = lives.filter((life) => life.builtOn === null);
    const suspended = lives.filter((life) => isOn(life.suspended, TODAY));
    expect(unbuilt.filter((life) => life.startedOn !== null)).toHaveLength(8);
    expect(unbuilt.filter((life) => life.startedOn === null)).toHaveLength(6);
    expect(lives.filter((life) => life.builtOn !== null && life.operatingOn === null)).toHaveLength(7);
    expect(suspended.map((life) => life.suspended)).toEqual([['2023-03-06']]);
  });

  it('seven problems are open and four of them unanswered, the oldest for four months', () => {
    const problems = story.records.filter((item) => item.sk.startsWith('PROBLEM#')) as unknown as Problem[];
    const open = problems.filter((problem) => problem.closedOn === null);
    expect(open).toHaveLength(7);
    expect(open.filter((problem) => problem.replies.length === 0)).toHaveLength(4);
    expect(open.filter((problem) => problem.owner === 'CITY')).toHaveLength(2);
    expect(Math.max(...open.map((problem) => ageOf(problem, TODAY)))).toBe(120);
  });

  it('has a light of every colour but red', () => {
    const lights = Object.entries(shown.districts).map(([code, unit]) => [districtNamed(code), unit.light]);
    const of = (light: string) => lights.filter(([, own]) => own === light).map(([name]) => name);
    expect(of('green')).toEqual(['江北区', '北仑区', '鄞州区', '奉化区', '余姚市']);
    expect(of('yellow')).toEqual(['象山县', '宁海县', '慈溪市']);
    expect(of('grey')).toEqual(['海曙区', '镇海区']);
  });

  it('four districts have filed June, two of them accepted; one was returned with two remarks, five owe it', () => {
    const slots = story.records.filter((item) => item.sk === 'REPORT#2023-06') as unknown as MonthlyReport[];
    const states = Object.fromEntries(slots.map((slot) => [districtNamed(slot.districtCode), slot.state]));
    expect(states).toEqual({
      ...{ 海曙区: 'ACCEPTED', 镇海区: 'ACCEPTED', 江北区: 'SUBMITTED', 鄞州区: 'SUBMITTED' },
      余姚市: 'RETURNED',
    });
    expect(slots.find((slot) => slot.state === 'RETURNED')?.rounds[0]?.remarks).toHaveLength(2);
  });

  it('three stations have two people who count', () => {
    const lacking = stations.filter((station) =>
      checkStandards(station, [], NINGBO, TODAY).some(
        (line) => line.id === 'WORKERS' && line.facts.counted === 2,
      ),
    );
    const serving = lacking.filter((station) => lifecycleOf(station.claims).operatingOn !== null);
    expect(serving.map((station) => townshipNamed(station.townshipCode))).toEqual([
      '江口街道',
      '莼湖街道',
      '长街镇',
    ]);
    expect(shown.city.staffCompliance).toEqual({ n: 131, d: 134 });
  });

  it('three stations lack a room or their sign, and one of the baseline never got its details', () => {
    const missing = (id: string) =>
      stations
        .filter((station) => lifecycleOf(station.claims).builtOn !== null)
        .flatMap((station) =>
          checkStandards(station, [], NINGBO, TODAY)
            .filter((line) => line.id === id && !line.met)
            .map((line) => [townshipNamed(station.townshipCode), line.facts.missing ?? true]),
        );
    expect(missing('ROOMS')).toEqual([
      ['白鹤街道', ['GROUP_ROOM']],
      ['丹西街道', ['OFFICE', 'CASE_ROOM', 'GROUP_ROOM', 'ARCHIVE_ROOM']],
      ['坎墩街道', ['CASE_ROOM']],
    ]);
    expect(missing('SIGNBOARD').map(([name]) => name)).toEqual(['西坞街道', '丹西街道']);
  });
});
