import type { Day } from '#domain/calendar.ts';
import { heldCertificate } from '#domain/decisions/registering.ts';
import type { Unstamped } from '#domain/records/record.ts';
import type { Station } from '#domain/records/station.ts';
import { refusal } from '#domain/refusal.ts';
import { keys } from './keys.ts';
import type { Guard, RecordWrite, Stored } from './transaction.ts';

/**
 * A station's write with the guards of its certificates: a number counts for one station at a time in the whole city
 * (A12), and is free again when its posting is over; an end that lies ahead frees it on that day. `form`: what its form
 * brought, and the day (Asia/Shanghai) by which it goes; undefined where only claims change, which moves no certificate.
 */
export function stationWrite(
  before: Stored<Station> | null,
  after: Unstamped<Station>,
  form: { readonly people: NonNullable<RecordWrite['people']>; readonly today: Day } | undefined,
): { readonly write: RecordWrite<Unstamped<Station>>; readonly guards: readonly Guard[] } {
  const holder = after.townshipCode;
  const write = { key: keys.station(holder), before, after };
  if (!form) return { write, guards: [] };
  const { people, today } = form;
  const held = certificates(before, today);
  const wanted = certificates(after, today);
  const taken = refusal('CERTIFICATE_IN_USE');
  const guards: Guard[] = [
    ...[...wanted]
      .filter(([hash, freeFrom]) => held.get(hash) !== freeFrom)
      .map(([hash, freeFrom]) => ({
        ...{ kind: 'hold' as const, what: `CERT#${hash}`, holder, term: { today, freeFrom } },
        otherwise: taken,
      })),
    ...[...held.keys()]
      .filter((hash) => !wanted.has(hash))
      .map((hash) => ({ kind: 'release' as const, what: `CERT#${hash}`, holder })),
  ];
  return { write: { ...write, people }, guards };
}

/** Certificates that a station holds on a day, each with the day from which it is free; null: no end is known. */
function certificates(station: Unstamped<Station> | null, today: Day): ReadonlyMap<string, Day | null> {
  const held = new Map<string, Day | null>();
  for (const posting of station?.staff ?? []) {
    const hash = heldCertificate(posting, today);
    if (hash === null) continue;
    const known = held.get(hash);
    const isLater =
      known === undefined || (known !== null && (posting.endOn === null || posting.endOn > known));
    if (isLater) held.set(hash, posting.endOn);
  }
  return held;
}
