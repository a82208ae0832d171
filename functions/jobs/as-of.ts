import { type Day, dayOf, endOfDay } from '#domain/calendar.ts';
import { GATE_STATES } from '#domain/figures/gates.ts';
import { type AsOf, type CityFigures, type Figures, figures } from '#domain/figures.ts';
import { foldDistrict } from '#domain/fold.ts';
import type { Programme } from '#domain/programme.ts';
import type { DistrictSummary } from '#domain/summary.ts';
import { moment } from '#store/clock.ts';
import { readSettings } from '#store/settings.ts';
import { recordsOf } from './folding.ts';

/**
 * The figures of any day, folded from the records through its end: a day inside a month too. Today answers for now;
 * of a later day nothing is known yet, so that it answers for today.
 */
export async function figuresAsOf(programme: Programme, day: Day): Promise<CityFigures> {
  const now = moment();
  const today = dayOf(now);
  const asOf: AsOf = day < today ? { day, at: endOfDay(day) } : { day: today, at: now };
  const districts: [string, DistrictSummary][] = [];
  for (const { code } of programme.districts) {
    const options = { districtCode: code, version: 1, programme, through: asOf.at };
    districts.push([code, foldDistrict(await recordsOf(code), options)]);
  }
  const { settings } = await readSettings();
  return figures(Object.fromEntries(districts), programme, asOf, settings);
}

/**
 * Figures as scripts read them: gates as keys of their own with the official word for their state, ratios as
 * `{ n, d }`, money in fen.
 */
export const scriptForm = ({ asOf, city, districts }: CityFigures): object => ({
  asOf: asOf.day,
  city: unitForm(city),
  districts: Object.fromEntries(Object.entries(districts).map(([code, unit]) => [code, unitForm(unit)])),
});

const unitForm = (unit: Figures): object => ({
  builtCount: unit.builtCount,
  operatingCount: unit.operatingCount,
  coverageRate: unit.coverageRate,
  planned: unit.planned,
  newBuilt: unit.newBuilt,
  yearProgress: unit.yearProgress,
  ...gateForms(unit),
  onTimeRate: unit.onTimeRate,
  late: unit.late,
  missing: unit.missing,
  fundTotal: unit.fundTotal,
  byLevel: unit.byLevel,
  byChannel: unit.byChannel,
  byPurpose: unit.byPurpose,
  townshipShare: unit.townshipShare,
  oneOffCoverage: unit.oneOffCoverage,
  districtSubsidyCoverage: unit.districtSubsidyCoverage,
  purchaseShare: unit.purchaseShare,
  staffCompliance: unit.staffCompliance,
  villageCoverage: unit.villageCoverage,
  light: unit.light,
  rank: unit.rank,
});

const gateForms = ({ gates }: Figures): object =>
  Object.fromEntries(
    Object.entries(gates).map(([id, gate]) => [
      id,
      gate && { need: gate.need, actual: gate.actual, state: GATE_STATES[gate.state] },
    ]),
  );
