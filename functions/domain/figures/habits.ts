import type { Obligation } from './reporting.ts';

/** Months that a habit is read from. */
const MONTHS = 12;

/** How a district has filed of late. */
export interface Habit {
  /** Obligations that were counted, at most twelve. */
  readonly of: number;
  /** Of them, filed after they were due. */
  readonly late: number;
  /** Of them, not filed at all. */
  readonly missing: number;
}

/** The habit of a district in the twelve months that fell due last; `owed` are obligations in month order. */
export function habitOf(owed: readonly Obligation[], districtCode: string): Habit {
  const last = owed.filter((one) => one.districtCode === districtCode).slice(-MONTHS);
  const count = (outcome: Obligation['outcome']) => last.filter((one) => one.outcome === outcome).length;
  return { of: last.length, late: count('LATE'), missing: count('MISSING') };
}
