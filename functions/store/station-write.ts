import { heldCertificate } from '#domain/decisions/registering.ts';
import type { Unstamped } from '#domain/records/record.ts';
import type { Station } from '#domain/records/station.ts';
import { refusal } from '#domain/refusal.ts';
import { keys } from './keys.ts';
import type { Guard, RecordWrite, Stored } from './transaction.ts';

/**
 * A station's write with the guards of its certificates: a number counts for one station at a time in the whole city
 * (A12), and is free again when its posting has an end.
 */
export function stationWrite(
  before: Stored<Station> | null,
  after: Unstamped<Station>,
  people: RecordWrite['people'],
): { readonly write: RecordWrite<Unstamped<Station>>; readonly guards: readonly Guard[] } {
  const held = certificates(before);
  const wanted = certificates(after);
  const holder = after.townshipCode;
  const taken = refusal('CERTIFICATE_IN_USE');
  const guards: Guard[] = [
    ...[...wanted]
      .filter((c) => !held.has(c))
      .map((c) => ({ kind: 'hold' as const, what: `CERT#${c}`, holder, otherwise: taken })),
    ...[...held]
      .filter((c) => !wanted.has(c))
      .map((c) => ({ kind: 'release' as const, what: `CERT#${c}`, holder })),
  ];
  return { write: { key: keys.station(holder), before, after, ...(people ? { people } : {}) }, guards };
}

const certificates = (station: Unstamped<Station> | null): ReadonlySet<string> =>
  new Set((station?.staff ?? []).flatMap((posting) => heldCertificate(posting) ?? []));
