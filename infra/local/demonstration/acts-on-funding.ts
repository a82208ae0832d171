import type { Instant } from '#domain/calendar.ts';
import { enterFunding, entryId } from '#domain/decisions/ledger.ts';
import { FundingEntryInput } from '#domain/records/funding-entry.ts';
import { refusal } from '#domain/refusal.ts';
import { keys } from '#store/keys.ts';
import type { Guard } from '#store/transaction.ts';
import type { DistrictBook } from './district-book.ts';

/** The district enters a line under the story's `name`; `corrects` names the line of the same place that is taken back. */
export function enter(
  book: DistrictBook,
  input: Omit<FundingEntryInput, 'correctsId'>,
  { name, corrects }: { readonly name: string; readonly corrects: string | null },
  at: Instant,
): void {
  const corrected = corrects === null ? null : (book.lines.get(corrects) ?? null);
  const id = entryId(at, book.nextSerial().toString(36).padStart(4, '0'));
  const line = enterFunding(id, FundingEntryInput.parse({ ...input, correctsId: corrected?.id ?? null }), {
    districtCode: book.code,
    hasStation: (township) => book.stations.has(township),
    corrected,
    at,
  });
  const otherwise = refusal('FUNDING_ALREADY_CORRECTED');
  const once: Guard[] = corrected
    ? [{ kind: 'hold', what: `CORRECTS#${book.code}#${corrected.id}`, holder: id, otherwise }]
    : [];
  const write = { key: keys.funding(book.code, line.fiscalYear, id), before: null, after: line };
  const [kept] = book.commit(book.act('district', 'addFunding', at), [write], once);
  if (kept) book.lines.set(name, kept);
}
