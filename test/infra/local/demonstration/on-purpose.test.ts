import { beforeAll, describe, expect, it } from 'vitest';
import { instant } from '#domain/calendar.ts';
import type { Claim } from '#domain/claims.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import type { AnnualPlan } from '#domain/records/annual-plan.ts';
import type { FundingEntry } from '#domain/records/funding-entry.ts';
import type { MonthlyReport } from '#domain/records/monthly-report.ts';
import type { Operator } from '#domain/records/operator.ts';
import type { Station } from '#domain/records/station.ts';
import { type Played, played } from '../../../support/demonstration.ts';

const codeOf = (name: string): string => NINGBO.townships.find((t) => t.name === name)?.code ?? name;
const nameOf = (code: string | null): string =>
  NINGBO.townships.find((t) => t.code === code)?.name ?? String(code);

describe('what is wrong on purpose in the whole story', () => {
  let story: Played;
  let ledger: readonly FundingEntry[];
  beforeAll(async () => {
    story = await played(instant('2025-12-31T23:59:59.999+08:00'));
    ledger = story.records.filter((item) => item.sk.startsWith('FUNDING#')) as unknown as FundingEntry[];
  });
  const station = (name: string): Station => {
    const code = codeOf(name);
    return story.record<Station>(`DISTRICT#${code.slice(0, 6)}`, `STATION#${code}`);
  };
  const claims = (name: string, stage: Claim['stage']) =>
    station(name)
      .claims.filter((claim) => claim.stage === stage)
      .map(({ on, source, permit }) => [on, source.split('#').slice(0, 2).join(' '), permit !== undefined]);
  const slot = (district: string, month: string) =>
    story.record<MonthlyReport>(`DISTRICT#${district}`, `REPORT#${month}`);

  it('象山 swapped 高塘岛乡 for 晓塘乡 in 2022; the plan stayed as large', () => {
    const { entries } = story.record<AnnualPlan>('DISTRICT#330225', 'PLAN#2022');
    const left = entries.filter((entry) => entry.until !== null);
    const came = entries.filter((entry) => entry.from === '2022-05-20');
    expect(left.map(({ townshipCode, until }) => [nameOf(townshipCode), until])).toEqual([
      ['高塘岛乡', '2022-05-20'],
    ]);
    expect(came.map(({ townshipCode, until }) => [nameOf(townshipCode), until])).toEqual([['晓塘乡', null]]);
    const next = story.record<AnnualPlan>('DISTRICT#330225', 'PLAN#2023');
    expect(next.entries.map(({ townshipCode }) => nameOf(townshipCode))).toContain('高塘岛乡');
  });

  it('half of an odd quota is the larger half: 象山 reached 2 of 5 in June 2021 and missed the gate', () => {
    expect(story.figures('2021-06-30').districts['330225']?.gates.halfByJune).toMatchObject({
      need: 3,
      actual: 2,
    });
  });

  it('two reports were never filed', () => {
    expect(story.figures('2025-12-31').city.missing).toEqual([
      ['330225', '2021-05'],
      ['330226', '2022-02'],
    ]);
  });

  it('慈溪 filed in the last second and was on time, 北仑 at midnight and was a day late', () => {
    expect(slot('330282', '2022-12').firstSubmittedAt).toBe('2022-12-23T15:59:59.000Z');
    expect(slot('330206', '2022-07').firstSubmittedAt).toBe('2022-07-23T16:00:00.000Z');
    const { late } = story.figures('2022-12-31').city;
    expect(late).toContainEqual(['330206', '2022-07']);
    expect(late).not.toContainEqual(['330282', '2022-12']);
  });

  it('two days of building were wrong and corrected: before the close freely, after it by a permit', () => {
    expect(claims('小曹娥镇', 'builtOn')).toEqual([
      ['2022-04-11', 'REPORT 2022-04', false],
      ['2022-04-15', expect.stringMatching(/^CORRECTION/), false],
    ]);
    expect(claims('塘溪镇', 'builtOn')).toEqual([
      ['2022-08-30', 'REPORT 2022-09', false],
      ['2022-09-08', expect.stringMatching(/^CORRECTION/), true],
    ]);
  });

  it('the starts of the month that 象山 never reported came in by a permit in June', () => {
    expect(['爵溪街道', '西周镇'].map((name) => claims(name, 'startedOn'))).toEqual([
      [['2021-04-27', 'REPORT 2021-06', true]],
      [['2021-04-26', 'REPORT 2021-06', true]],
    ]);
  });

  it.each([
    ['临山镇', '2021-06-28', '2021-07'],
    ['强蛟镇', '2023-06-26', '2023-07'],
    ['茅洋乡', '2023-06-29', '2023-07'],
  ])('%s was built on %s, after June’s report: July reports it', (name, on, month) => {
    expect(claims(name, 'builtOn')).toEqual([[on, `REPORT ${month}`, false]]);
  });

  it('梅山街道 stopped in March 2023 and came back in July', () => {
    expect(
      [...claims('梅山街道', 'suspendedOn'), ...claims('梅山街道', 'resumedOn')].map(([on]) => on),
    ).toEqual(['2023-03-06', '2023-07-17']);
  });

  const disbursed = (code: string, year: number, level?: string): number =>
    ledger
      .filter((line) => line.stationId === code && line.fiscalYear === year && line.basis === 'DISBURSED')
      .filter((line) => level === undefined || line.payerLevel === level)
      .reduce((sum, line) => sum + line.amountFen, 0);

  it('six poor townships carry less than half of their station’s money, year after year', () => {
    const codes = [...new Set(ledger.flatMap((line) => line.stationId ?? []))].sort();
    const poor = codes.filter((code) =>
      [2023, 2024, 2025].every((year) => 2 * disbursed(code, year, 'TOWNSHIP') < disbursed(code, year)),
    );
    expect(poor.map(nameOf)).toEqual(['龙观乡', '大堰镇', '黄避岙乡', '桑洲镇', '四明山镇', '鹿亭乡']);
  });

  it('前童镇 never got money from its district, 大岚镇 had no line in the township’s budget of 2023 and 2024', () => {
    const of = (name: string) => ledger.filter((line) => line.stationId === codeOf(name));
    expect(
      of('前童镇').filter((line) => line.payerLevel === 'DISTRICT' && line.basis === 'DISBURSED'),
    ).toEqual([]);
    const budgets = of('大岚镇').filter((line) => line.payerLevel === 'TOWNSHIP' && line.basis === 'BUDGET');
    const years = new Set(budgets.map((line) => line.fiscalYear));
    expect([2023, 2024].filter((year) => years.has(year))).toEqual([]);
    expect(years.size).toBeGreaterThan(0);
  });

  it('two lines were taken back: one ten times too much, one entered twice', () => {
    const taken = ledger
      .filter((line) => line.correctsId !== null)
      .map((line) => {
        const wrong = ledger.find(({ id }) => id === line.correctsId);
        return [nameOf(line.stationId), line.fiscalYear, line.amountFen, wrong?.amountFen];
      });
    expect(taken).toEqual([
      ['古林镇', 2023, -7_299_000, 7_299_000],
      ['姜山镇', 2022, -70_965_500, 70_965_500],
    ]);
    // 709,655.00 yuan taken back; 70,965.50 stay.
    const stays = ledger.filter(
      (line) =>
        line.stationId === codeOf('姜山镇') &&
        line.fiscalYear === 2022 &&
        line.fundChannel === 'WELFARE_LOTTERY',
    );
    expect(stays.reduce((sum, line) => sum + line.amountFen, 0)).toBe(7_096_550);
  });

  it('one operator has no 社工 in its name and says why it may, one is registered elsewhere', () => {
    const operators = story.records.filter((item) =>
      item.sk.startsWith('OPERATOR#'),
    ) as unknown as Operator[];
    expect(operators.filter((o) => o.category === 'SOCIAL_ORG').map((o) => o.evidence !== null)).toContain(
      true,
    );
    expect(
      operators.filter((o) => o.registrationLevel === 'OTHER').map((o) => o.exceptionReason !== null),
    ).toEqual([true]);
  });

  it('the 157th township is uncovered from its foundation until its station is built, and has no village rate', () => {
    const built = (day: string) => [story.figures(day).city.builtCount, story.figures(day).city.townships];
    expect(built('2024-11-19')).toEqual([156, 156]);
    expect(built('2024-11-20')).toEqual([156, 157]);
    expect(built('2025-05-27')).toEqual([156, 157]);
    expect(built('2025-05-28')).toEqual([157, 157]);
    expect(NINGBO.townships.find(({ code }) => code === '330282P01')?.villages).toBeNull();
  });

  it('service is bought for more and more stations: 58.1 % at the end of 2023, 71.2 % a year later', () => {
    // 90 of 155 are 58.06 %, 111 of 156 are 71.15 %.
    expect(story.figures('2023-12-31').city.purchaseShare).toEqual({ n: 90, d: 155 });
    expect(story.figures('2024-12-31').city.purchaseShare).toEqual({ n: 111, d: 156 });
  });

  it('townships carry 57 to 61 per cent of a whole year’s money', () => {
    for (const year of [2021, 2022, 2023, 2024, 2025]) {
      const { n, d } = story.figures(`${year}-12-31`).city.townshipShare;
      expect(100 * n).toBeGreaterThanOrEqual(56.5 * d);
      expect(100 * n).toBeLessThan(61.5 * d);
    }
  });
});
