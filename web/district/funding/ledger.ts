import { useCallback, useEffect, useState } from 'preact/hooks';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { FundingEntry } from '#domain/records/funding-entry.ts';
import { type Basis, PAYER_LEVELS, type PayerLevel, PURPOSES, type Purpose } from '#domain/vocabulary.ts';
import { call } from '../../parts/api/call.ts';

/** A line of the ledger with its number in the year's order of entry, from 1. */
export interface LedgerLine {
  readonly no: number;
  readonly entry: FundingEntry;
  /** Number of the line that it takes back; null for none. */
  readonly corrects: number | null;
  /** True where a later line takes it back. */
  readonly corrected: boolean;
}

/** Lines of a year in order of entry, numbered and tied to their corrections. */
export function linesOf(entries: readonly FundingEntry[]): readonly LedgerLine[] {
  const numbers = new Map(entries.map((entry, i) => [entry.id, i + 1]));
  const taken = new Set(entries.map((entry) => entry.correctsId));
  return entries.map((entry, i) => ({
    no: i + 1,
    entry,
    corrects: entry.correctsId === null ? null : (numbers.get(entry.correctsId) ?? null),
    corrected: taken.has(entry.id),
  }));
}

/** Sums of one basis in fen; corrections net out. */
export interface LedgerSums {
  readonly total: number;
  readonly byLevel: Readonly<Record<PayerLevel, number>>;
  readonly byPurpose: Readonly<Record<Purpose, number>>;
}

/** The sums of one basis; budgeted and disbursed money are never added (A15). */
export function sumsOf(entries: readonly FundingEntry[], basis: Basis): LedgerSums {
  const own = entries.filter((entry) => entry.basis === basis);
  const sum = (of: readonly FundingEntry[]) => of.reduce((total, entry) => total + entry.amountFen, 0);
  const by = <Key extends string>(keys: readonly Key[], keyOf: (entry: FundingEntry) => Key) =>
    Object.fromEntries(keys.map((key) => [key, sum(own.filter((e) => keyOf(e) === key))])) as Record<
      Key,
      number
    >;
  return {
    total: sum(own),
    byLevel: by(PAYER_LEVELS, (entry) => entry.payerLevel),
    byPurpose: by(PURPOSES, (entry) => entry.purpose),
  };
}

async function readAll(districtCode: string, year: number): Promise<readonly FundingEntry[]> {
  const all: FundingEntry[] = [];
  let after: string | undefined;
  do {
    const query = { year: String(year), ...(after === undefined ? {} : { after }) };
    const { data } = await call(DISTRICT_ROUTES.listFunding, { params: { districtCode }, query });
    all.push(...data.rows);
    after = data.next ?? undefined;
  } while (after !== undefined);
  return all;
}

/** The whole ledger of a fiscal year; null while it is on its way. `read` asks again and keeps what is shown. */
export function useLedger(districtCode: string, year: number) {
  const [entries, setEntries] = useState<readonly FundingEntry[] | null>(null);
  const [cause, setCause] = useState<unknown>(null);
  const read = useCallback(async () => {
    setCause(null);
    await readAll(districtCode, year).then(setEntries, setCause);
  }, [districtCode, year]);
  useEffect(() => void read(), [read]);
  return { entries, cause, read };
}
