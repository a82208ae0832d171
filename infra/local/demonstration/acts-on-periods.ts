import type { Instant } from '#domain/calendar.ts';
import { closeMonth } from '#domain/decisions/closing.ts';
import { correctClaim } from '#domain/decisions/correcting.ts';
import { plannedOn } from '#domain/decisions/planning.ts';
import { isUnderReview } from '#domain/decisions/reviewing.ts';
import type { Permit } from '#domain/records/period.ts';
import { keys } from '#store/keys.ts';
import { stationWrite } from '#store/station-write.ts';
import type { RecordWrite } from '#store/transaction.ts';
import type { DistrictBook } from './district-book.ts';
import type { Story } from './story.ts';

/** The city closes a month. */
export function close(book: DistrictBook, month: string, at: Instant): void {
  const filed = book.slots.get(month)?.firstSubmittedAt ?? null;
  const after = closeMonth(book.close, book.code, month, filed, book.programme);
  book.close = book.keep(book.act('city', 'closeMonth', at), {
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

/** A wrong date is put right, and the correction kept beside it. */
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
  const { write } = stationWrite(before, station, undefined);
  const beside: RecordWrite = { key: keys.correction(townshipCode, id), before: null, after: record };
  const act = book.act('district', 'correct', at);
  const [kept] = book.commit(act, [write]);
  book.commit(act, [beside]);
  if (kept) book.stations.set(townshipCode, kept);
}
