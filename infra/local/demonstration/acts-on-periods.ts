import type { Instant } from '#domain/calendar.ts';
import { closeMonth } from '#domain/decisions/closing-district.ts';
import { correctClaim } from '#domain/decisions/correcting.ts';
import { plannedOn } from '#domain/decisions/planning.ts';
import { isUnderReview } from '#domain/decisions/reviewing.ts';
import type { Permit } from '#domain/records/period.ts';
import type { Station } from '#domain/records/station.ts';
import { correctionWrites } from '#store/corrections.ts';
import { keys } from '#store/keys.ts';
import type { Stored } from '#store/transaction.ts';
import type { DistrictBook } from './district-book.ts';
import type { Story } from './story.ts';

/** The city closes a month. */
export function close(book: DistrictBook, month: string, at: Instant): void {
  const filed = book.slots.get(month)?.firstSubmittedAt ?? null;
  const after = closeMonth(book.close, book.code, month, filed, book.programme);
  book.close = book.keep(book.act('city', 'closePeriod', at), {
    key: keys.close(book.code),
    before: book.close,
    after,
  });
}

/** The city opens closed days for a while. */
export function grant(
  book: DistrictBook,
  permit: Pick<Permit, 'from' | 'to' | 'reason' | 'expiresAt'>,
  at: Instant,
): void {
  const id = `X${book.nextSerial()}`;
  const after = { id, districtCode: book.code, ...permit };
  book.permits.push(
    book.keep(book.act('city', 'grantPermit', at), { key: keys.permit(book.code, id), before: null, after }),
  );
}

/** A wrong date is put right, and why is kept with it. */
export function correct(
  book: DistrictBook,
  { townshipCode, field, from, to, reason }: Story['corrections'][number],
  at: Instant,
): void {
  const before = book.stations.get(townshipCode);
  if (!before) throw new Error(`no station ${townshipCode}`);
  const id = `G${book.nextSerial()}`;
  const station = correctClaim(
    before,
    { field, from, to },
    {
      source: `CORRECTION#${id}`,
      lock: book.lock,
      plannedOn: plannedOn([...book.plans.values()], townshipCode),
      isUnderReview: (source) => isUnderReview([...book.slots.values()], source),
      at,
    },
  );
  const permit = station.claims[station.claims.length - 1]?.permit ?? null;
  const record = { id, districtCode: book.code, townshipCode, field, from, to, reason, permit };
  const writes = correctionWrites(before, station, record);
  const [kept] = book.commit<object>(book.act('district', 'correctClaim', at), writes);
  if (kept) book.stations.set(townshipCode, kept as unknown as Stored<Station>);
}
