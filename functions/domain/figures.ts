import { type Day, type Instant, type Month, monthOf, yearOf } from './calendar.ts';
import { batchOf, type GateFigure, gatesOf } from './figures/gates.ts';
import { type Light, lightOf } from './figures/lights.ts';
import { type Milestone, milestonesOf } from './figures/milestones.ts';
import { ranksOf } from './figures/ranking.ts';
import { keysOf, obligations, onTimeOfYear, overdue, type ReportKey } from './figures/reporting.ts';
import { expectedShare, isBehind } from './figures/schedule.ts';
import { type Unit, unitAt } from './figures/unit.ts';
import { moneyOf, totalOf } from './money.ts';
import type { Programme } from './programme.ts';
import { type Ratio, ratio } from './ratio.ts';
import { NO_SETTINGS, type Settings, thresholdsOf } from './settings.ts';
import { builtAt, operatingAt, purchasedAt } from './station-state.ts';
import type { DistrictSummary, MoneySums, Summary } from './summary.ts';
import { isOn, stepAt } from './switch.ts';
import type { Basis } from './vocabulary.ts';

/** What figures answer for: the end of `day` in Asia/Shanghai, and for reports the instant `at` (the day's last, or now). */
export interface AsOf {
  readonly day: Day;
  readonly at: Instant;
}

/** Every figure of one unit, by the formulas of domain section 7. Ratios are kept as two whole numbers; money is in fen. */
export interface Figures {
  /** Townships in force. */
  readonly townships: number;
  readonly builtCount: number;
  readonly operatingCount: number;
  /** Built over townships. */
  readonly coverageRate: Ratio;
  /** Operating over townships. */
  readonly operatingRate: Ratio;
  /** Entries of this year's accepted plans. */
  readonly planned: number;
  /** Of them, built. */
  readonly newBuilt: number;
  readonly yearProgress: Ratio;
  /** 序时进度: the share of the plan expected by this day. */
  readonly scheduleExpected: Ratio;
  /** By gate id; null without a plan. */
  readonly gates: Readonly<Record<string, GateFigure | null>>;
  /** Of the calendar year to date. */
  readonly onTimeRate: Ratio;
  /** All months so far, in month then district order. */
  readonly late: readonly ReportKey[];
  readonly missing: readonly ReportKey[];
  /** Of the fiscal year to date: `fundTotal` by basis, the rest of what was disbursed. */
  readonly fundTotal: Readonly<Record<Basis, number>>;
  readonly byLevel: MoneySums['byLevel'];
  readonly byChannel: MoneySums['byChannel'];
  readonly byPurpose: MoneySums['byPurpose'];
  /** Township money over all money disbursed (R30, A14, A15). */
  readonly townshipShare: Ratio;
  /** Built stations whose one-off subsidy was paid (R34). */
  readonly oneOffCoverage: Ratio;
  /** Built stations that the district has paid for (R33). */
  readonly districtSubsidyCoverage: Ratio;
  /** Operating stations whose service is purchased (R6). */
  readonly purchaseShare: Ratio;
  /** Operating stations with enough counted workers, one director and one deputy (R20-R24). */
  readonly staffCompliance: Ratio;
  /** Villages served in twelve report months over villages with published codes (R7, A18). */
  readonly villageCoverage: Ratio;
  readonly light: Light;
  /** Null for the city and for a district without a plan. */
  readonly rank: number | null;
  readonly milestones: readonly Milestone[];
}

/** Figures of the city and of every district, for one moment. */
export interface CityFigures {
  readonly asOf: AsOf;
  readonly city: Figures;
  /** By district code, every district of the programme, known or not. */
  readonly districts: Readonly<Record<string, Figures>>;
}

/**
 * All figures of the city and its districts. The last month of the summary counts whole where `day` lies in it, so a
 * day inside a month asks for a summary folded through that day; month ends and now need nothing else.
 */
export function figures(
  summary: Summary,
  programme: Programme,
  asOf: AsOf,
  settings: Settings = NO_SETTINGS,
): CityFigures {
  const of = (districtCode: string | null): Figures =>
    figuresOf(summary, programme, asOf, settings, districtCode);
  const unranked = Object.fromEntries(
    programme.districts.map((district) => [district.code, of(district.code)]),
  );
  const ranks = ranksOf(unranked);
  const districts = Object.fromEntries(
    Object.entries(unranked).map(([code, found]) => [code, { ...found, rank: ranks[code] ?? null }]),
  );
  return { asOf, city: of(null), districts };
}

function figuresOf(
  summary: Summary,
  programme: Programme,
  { day, at }: AsOf,
  settings: Settings,
  districtCode: string | null,
): Figures {
  const unit = unitAt(summary, programme, day, districtCode);
  const year = yearOf(day);
  const built = unit.stations.filter((row) => builtAt(row, day));
  const operating = unit.stations.filter((row) => operatingAt(row, day));
  const batch = batchOf(programme, unit.stations, year, day);
  const newBuilt = batch.filter((row) => builtAt(row, day)).length;
  const yearProgress = ratio(newBuilt, batch.length);
  const scheduleExpected = expectedShare(programme, day);
  const gates = gatesOf(programme, unit.stations, day);
  const owed = obligations(unit, programme, at, settings);
  const money = moneyOf(unit.districts, `${year}-01`, monthOf(day));
  const minimum = thresholdsOf(programme, settings).staffMinimum;
  return {
    townships: unit.townships,
    builtCount: built.length,
    operatingCount: operating.length,
    coverageRate: ratio(built.length, unit.townships),
    operatingRate: ratio(operating.length, unit.townships),
    planned: batch.length,
    newBuilt,
    yearProgress,
    scheduleExpected,
    gates,
    onTimeRate: onTimeOfYear(owed, year),
    late: keysOf(owed, 'LATE'),
    missing: keysOf(owed, 'MISSING'),
    fundTotal: { BUDGET: totalOf(money.BUDGET), DISBURSED: totalOf(money.DISBURSED) },
    byLevel: money.DISBURSED.byLevel,
    byChannel: money.DISBURSED.byChannel,
    byPurpose: money.DISBURSED.byPurpose,
    townshipShare: ratio(money.DISBURSED.byLevel.TOWNSHIP, totalOf(money.DISBURSED)),
    oneOffCoverage: ratio(built.filter((row) => isOn(row.oneOffPaid, day)).length, built.length),
    districtSubsidyCoverage: ratio(built.filter((row) => isOn(row.districtPaid, day)).length, built.length),
    purchaseShare: ratio(operating.filter((row) => purchasedAt(row, day)).length, operating.length),
    staffCompliance: ratio(
      operating.filter((row) => isStaffed(stepAt(row.staff, day), minimum)).length,
      operating.length,
    ),
    villageCoverage: villageCoverage(unit, monthOf(day)),
    light: lightOf({
      yearProgress,
      scheduleExpected,
      gates,
      overdue: districtCode !== null && overdue(owed),
    }),
    rank: null,
    milestones: milestonesOf(summary, programme, day, {
      settings,
      districtCode,
      behind: isBehind(yearProgress, scheduleExpected),
    }),
  };
}

/** R20-R24: enough counted workers, exactly one director, exactly one deputy. */
function isStaffed(
  step: readonly [from: Day, counted: number, directors: number, deputies: number] | null,
  minimum: number,
): boolean {
  if (!step) return false;
  const [, counted, directors, deputies] = step;
  return counted >= minimum && directors === 1 && deputies === 1;
}

function villageCoverage(unit: Unit, month: Month): Ratio {
  const served = unit.districts.reduce((sum, district) => sum + servedBy(district, month), 0);
  return ratio(served, unit.villages);
}

/** Villages of the twelve months that end with `month`; where the summary ends earlier, those of its last month. */
function servedBy(district: DistrictSummary, month: Month): number {
  let served = 0;
  for (const row of district.months) if (row.month <= month) served = row.villagesServed;
  return served;
}
