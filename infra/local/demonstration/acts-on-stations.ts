import { dayOf, type Instant } from '#domain/calendar.ts';
import { registerStation } from '#domain/decisions/registering.ts';
import { villageCodesOfProgramme } from '#domain/programme/choose-village-codes.ts';
import type { Station, StationInput } from '#domain/records/station.ts';
import { keys } from '#store/keys.ts';
import { seal, sealPeople } from '#store/people.ts';
import { stationWrite } from '#store/station-write.ts';
import type { DistrictBook } from './district-book.ts';

/** The district saves a station's form; the baseline's are imported, which a form cannot do. */
export async function register(book: DistrictBook, input: StationInput, at: Instant): Promise<void> {
  const code = input.townshipCode;
  const before = book.stations.get(code) ?? null;
  const people = book.people.get(code);
  const keeper = seal();
  const numbers = [...new Set(input.staff.flatMap((posting) => posting.certNo ?? []))];
  const hashes = new Map(await Promise.all(numbers.map(async (n) => [n, await keeper.mac(n)] as const)));
  const next = registerStation(code, before && people ? { station: before, people } : null, input, {
    programme: book.programme,
    operators: book.operators,
    villageExists: villageCodesOfProgramme(book.programme.id),
    certHash: (n) => hashes.get(n) ?? '',
    isImport: true,
    at,
  });
  const sealed = { people: await sealPeople(keys.station(code), next.people), today: dayOf(at) };
  const { write, guards } = stationWrite(before, next.station, sealed);
  const [kept] = book.commit(book.act('district', 'putStation', at), [write], guards);
  if (kept) book.stations.set(code, kept);
  book.people.set(code, next.people);
}

/** Claims of the baseline (R2): what was built before the programme is imported with its dates. */
export function claimBaseline(
  book: DistrictBook,
  code: string,
  dates: readonly Pick<Station['claims'][number], 'stage' | 'on'>[],
  at: Instant,
): void {
  const before = book.stations.get(code);
  if (!before) throw new Error(`no station ${code}`);
  const claims = dates.map(({ stage, on }) => ({ stage, on, source: 'BASELINE' as const, at }));
  const { write } = stationWrite(before, { ...before, claims }, undefined);
  book.stations.set(code, book.keep(book.act('city', 'importBaseline', at), write));
}
