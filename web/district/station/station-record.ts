import { useCallback, useEffect, useState } from 'preact/hooks';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { StationInput, StationView } from '#domain/records/station.ts';
import { ApiProblem } from '../../parts/api/api-problem.ts';
import { call } from '../../parts/api/call.ts';

/** A station as it was read or saved last, with the ETag for the next save. */
export interface StationRecord {
  readonly view: StationView;
  readonly etag: string;
}

/** ETag of a record that nobody has written. */
const UNWRITTEN = '"0"';

export type StationReading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly cause: unknown }
  | { readonly kind: 'read'; readonly record: StationRecord };

/** Reads a station; null where the township has no record. @throws ApiProblem, Offline */
export async function readStation(townshipCode: string): Promise<StationRecord | null> {
  try {
    const { data, etag } = await call(DISTRICT_ROUTES.getStation, { params: { townshipCode } });
    return { view: data, etag: etag ?? `"${data.version}"` };
  } catch (cause) {
    if (cause instanceof ApiProblem && cause.status === 404) return null;
    throw cause;
  }
}

/** Saves a whole station over the version that `etag` names; null creates it. @throws ApiProblem, Offline */
export async function putStation(input: StationInput, etag: string | null): Promise<StationRecord> {
  const answer = await call(DISTRICT_ROUTES.putStation, {
    params: { townshipCode: input.townshipCode },
    body: input,
    ifMatch: etag ?? UNWRITTEN,
  });
  return { view: answer.data, etag: answer.etag ?? `"${answer.data.version}"` };
}

/** The record of a township and the way to put a newer one in its place. */
export function useStation(townshipCode: string) {
  const [reading, setReading] = useState<StationReading>({ kind: 'reading' });
  const replace = useCallback(
    (record: StationRecord | null) => setReading(record ? { kind: 'read', record } : { kind: 'missing' }),
    [],
  );
  const read = useCallback(() => {
    setReading({ kind: 'reading' });
    readStation(townshipCode).then(replace, (cause: unknown) => setReading({ kind: 'failed', cause }));
  }, [townshipCode, replace]);
  useEffect(read, [read]);
  return { reading, read, replace };
}

/** The record as a form sends it back: the whole of it, restricted fields absent, which leaves them as they are. */
export function inputOf(view: StationView): StationInput {
  return {
    townshipCode: view.townshipCode,
    legacy: view.legacy,
    responsibleUnit: view.responsibleUnit,
    address: view.address,
    areaM2: view.areaM2,
    lng: view.lng,
    lat: view.lat,
    hostFacilityTypes: view.hostFacilityTypes,
    hostOther: view.hostOther,
    rooms: view.rooms,
    equipmentReady: view.equipmentReady,
    signboardHung: view.signboardHung,
    usesNingboLogo: view.usesNingboLogo,
    systemsEstablished: view.systemsEstablished,
    modes: view.modes,
    firstServiceOn: view.firstServiceOn,
    functions: view.functions,
    keyServiceGroups: view.keyServiceGroups,
    keyServiceContents: view.keyServiceContents,
    transferredItems: view.transferredItems,
    villageCodes: view.villageCodes,
    staff: view.staff.map(({ name: _name, certNo: _certNo, ...posting }) => posting),
  };
}
