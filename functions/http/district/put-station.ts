import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { dayOf } from '#domain/calendar.ts';
import { registerStation } from '#domain/decisions/registering.ts';
import { villageCodesOfProgramme } from '#domain/programme/choose-village-codes.ts';
import type { StationInput, StationPeople } from '#domain/records/station.ts';
import { commit } from '#store/commit.ts';
import { keys } from '#store/keys.ts';
import { listOperators } from '#store/operators.ts';
import { readPeople, seal, sealPeople } from '#store/people.ts';
import { programme } from '#store/programme.ts';
import { stationWrite } from '#store/station-write.ts';
import { readStation } from '#store/stations.ts';
import { stamped } from '#store/transaction.ts';
import { actOf, type Operation } from '../call.ts';
import { decideOn, requireVersion } from '../require-version.ts';
import { unchanged } from '../unchanged.ts';
import { stationView } from './station-view.ts';

/** Creates or edits a station; absent personal fields stay as they were. @throws INVALID, STALE, CERTIFICATE_IN_USE */
export const putStation: Operation<typeof DISTRICT_ROUTES.putStation> = async (call) => {
  const { params, body, at } = call;
  const key = keys.station(params.townshipCode);
  const [before, people, operators, certHash] = await Promise.all([
    readStation(params.townshipCode),
    readPeople<StationPeople>(key),
    listOperators(),
    certHashes(body),
  ]);
  const city = programme();
  const villageExists = villageCodesOfProgramme(city.id);
  const context = { programme: city, operators, villageExists, certHash, at };
  const known = before ? { station: before, people: people ?? ERASED } : null;
  const next = decideOn(before, call.ifMatch, () =>
    registerStation(params.townshipCode, known, body, context),
  );
  if (before && unchanged(before, next.station) && unchanged(people, next.people))
    return { body: stationView(before, people, context.programme, at), version: before.version };
  requireVersion(before, call.ifMatch);
  const sealed = { people: await sealPeople(key, next.people), today: dayOf(at) };
  const { write, guards } = stationWrite(before, next.station, sealed);
  const act = actOf(call, 'putStation');
  await commit({ act, writes: [write], guards });
  const after = stamped(act, write);
  return { body: stationView(after, next.people, context.programme, at), version: after.version };
};

/** A record whose restricted fields were erased keeps its dates; the form must give them anew. */
const ERASED: StationPeople = { responsibleContact: '', responsiblePhone: '', staff: {} };

/** Keyed hashes of the certificate numbers that were sent, computed before anything is decided. */
async function certHashes(input: StationInput): Promise<(certNo: string) => string> {
  const numbers = [...new Set(input.staff.flatMap((posting) => posting.certNo ?? []))];
  const keeper = seal();
  const hashes = new Map(await Promise.all(numbers.map(async (n) => [n, await keeper.mac(n)] as const)));
  return (certNo) => hashes.get(certNo) ?? '';
}
