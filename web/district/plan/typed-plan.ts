import type { AnnualPlanView, PlanEntry } from '#domain/records/annual-plan.ts';
import { halfWidth, typedCount, typedWan } from '#domain/typed-row.ts';
import { HOSTS, OPERATING_MODES } from '#domain/vocabulary.ts';
import type { PlanRow } from '../../parts/plan-table/plan-row.ts';
import { numberOrText, textOrNull } from '../station/typed-text.ts';

/** An entry as its form holds it: text as typed, money in 万元. */
export interface TypedEntry {
  readonly townshipCode: string;
  readonly plannedMode: string;
  readonly plannedHost: readonly string[];
  readonly plannedAddress: string;
  readonly plannedAreaM2: string;
  readonly plannedOperatorName: string;
  readonly plannedStaff: string;
  /** Counts only where no level is given. */
  readonly plannedBudgetFen: string;
  readonly townshipFen: string;
  readonly districtFen: string;
  readonly cityFen: string;
  readonly plannedBuiltOn: string;
  readonly plannedOperatingOn: string;
  readonly provincialLivelihoodProject: boolean;
}

/** The plan as its form holds it. Empty contact and telephone leave what is kept as it is. */
export interface TypedPlan {
  readonly contactName: string;
  readonly contactPhone: string;
  readonly entries: readonly TypedEntry[];
}

/** What was typed over which state of the plan. */
export interface KeptPlan {
  readonly typed: TypedPlan;
  readonly base: TypedPlan;
}

/** The fields of a budget by who pays. */
export const LEVELS = ['townshipFen', 'districtFen', 'cityFen'] as const;

/** The year of the provincial government's promise (R36). */
const PROVINCIAL_YEAR = 2021;

const wanText = (fen: number): string => String(fen / 1_000_000);

/** A township put in just now: three workers, the least (R20), and the provincial promise of 2021. */
export const newEntry = (townshipCode: string, year: number): TypedEntry => ({
  townshipCode,
  plannedMode: '',
  plannedHost: [],
  plannedAddress: '',
  plannedAreaM2: '',
  plannedOperatorName: '',
  plannedStaff: '3',
  plannedBudgetFen: '',
  townshipFen: '',
  districtFen: '',
  cityFen: '',
  plannedBuiltOn: '',
  plannedOperatingOn: '',
  provincialLivelihoodProject: year === PROVINCIAL_YEAR,
});

const typedEntry = (entry: PlanEntry): TypedEntry => ({
  townshipCode: entry.townshipCode,
  plannedMode: entry.plannedMode,
  plannedHost: entry.plannedHost,
  plannedAddress: entry.plannedAddress ?? '',
  plannedAreaM2: entry.plannedAreaM2 === null ? '' : String(entry.plannedAreaM2),
  plannedOperatorName: entry.plannedOperatorName ?? '',
  plannedStaff: String(entry.plannedStaff),
  plannedBudgetFen: wanText(entry.plannedBudgetFen),
  townshipFen: entry.budgetSplit ? wanText(entry.budgetSplit.townshipFen) : '',
  districtFen: entry.budgetSplit ? wanText(entry.budgetSplit.districtFen) : '',
  cityFen: entry.budgetSplit ? wanText(entry.budgetSplit.cityFen) : '',
  plannedBuiltOn: entry.plannedBuiltOn,
  plannedOperatingOn: entry.plannedOperatingOn,
  provincialLivelihoodProject: entry.provincialLivelihoodProject,
});

/** A kept plan in its form. */
export const typedPlan = (plan: AnnualPlanView): TypedPlan => ({
  contactName: '',
  contactPhone: '',
  entries: plan.entries.map(typedEntry),
});

/** An amount in 万元 as fen; text that is none stays text, so that the schema refuses it. */
const fen = (text: string): number | string | null => typedWan(text) ?? (textOrNull(text) && halfWidth(text));

/** True where the budget is given by level; the total is then their sum. */
export const isSplit = (entry: TypedEntry): boolean => LEVELS.some((level) => entry[level].trim() !== '');

function splitOf(entry: TypedEntry): Record<(typeof LEVELS)[number], number | string> | null {
  if (!isSplit(entry)) return null;
  return {
    townshipFen: fen(entry.townshipFen) ?? 0,
    districtFen: fen(entry.districtFen) ?? 0,
    cityFen: fen(entry.cityFen) ?? 0,
  };
}

function budgetOf(entry: TypedEntry): number | string | null {
  const split = splitOf(entry);
  if (!split) return fen(entry.plannedBudgetFen);
  return LEVELS.reduce((sum, level) => sum + (typeof split[level] === 'number' ? split[level] : 0), 0);
}

/** An entry as it is sent; the schema judges it. */
export const entryInput = (entry: TypedEntry): unknown => ({
  townshipCode: entry.townshipCode,
  plannedMode: textOrNull(entry.plannedMode),
  plannedHost: entry.plannedHost,
  plannedAddress: textOrNull(entry.plannedAddress),
  plannedAreaM2: numberOrText(entry.plannedAreaM2),
  plannedOperatorName:
    entry.plannedMode === 'PURCHASED_SERVICE' ? textOrNull(entry.plannedOperatorName) : null,
  plannedStaff: typedCount(entry.plannedStaff) ?? textOrNull(entry.plannedStaff),
  plannedBudgetFen: budgetOf(entry),
  budgetSplit: splitOf(entry),
  plannedBuiltOn: textOrNull(entry.plannedBuiltOn),
  plannedOperatingOn: textOrNull(entry.plannedOperatingOn),
  provincialLivelihoodProject: entry.provincialLivelihoodProject,
});

/** What is sent; the schema judges it. */
export const planInput = (year: number, typed: TypedPlan): unknown => ({
  year,
  ...(typed.contactName === '' ? {} : { contactName: typed.contactName }),
  ...(typed.contactPhone === '' ? {} : { contactPhone: typed.contactPhone }),
  entries: typed.entries.map(entryInput),
});

/** Pointers of what a change of an entry touches: levels stand in the split, and make the budget. */
export const touchedBy = (townshipCode: string, patch: Partial<TypedEntry>): string[] =>
  Object.keys(patch)
    .flatMap((field) => (field.endsWith('Fen') ? ['budgetSplit', 'plannedBudgetFen'] : [field]))
    .map((field) => `/entries/${townshipCode}/${field}`);

const amount = (value: number | string | null): number => (typeof value === 'number' ? value : 0);

/** A typed entry as a row of the table: what cannot be read yet stands as not given. */
export function rowOfTyped(entry: TypedEntry): PlanRow {
  const split = splitOf(entry);
  const budget = budgetOf(entry);
  return {
    townshipCode: entry.townshipCode,
    mode: OPERATING_MODES.find((mode) => mode === entry.plannedMode) ?? null,
    hosts: HOSTS.filter((host) => entry.plannedHost.includes(host)),
    operator: textOrNull(entry.plannedOperatorName),
    staff: typedCount(entry.plannedStaff) ?? null,
    split: split && {
      townshipFen: amount(split.townshipFen),
      districtFen: amount(split.districtFen),
      cityFen: amount(split.cityFen),
    },
    budgetFen: typeof budget === 'number' ? budget : null,
    builtOn: textOrNull(entry.plannedBuiltOn),
    operatingOn: textOrNull(entry.plannedOperatingOn),
    provincial: entry.provincialLivelihoodProject,
    until: null,
  };
}
