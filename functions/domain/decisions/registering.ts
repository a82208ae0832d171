import { type Day, dayOf, type Instant } from '../calendar.ts';
import { inForce, type Programme, townshipOf } from '../programme.ts';
import type { Unstamped } from '../records/record.ts';
import type { Posting, PostingInput, Station, StationInput, StationPeople } from '../records/station.ts';
import { type Issue, invalid } from '../refusal.ts';
import type { OperatorFacts } from '../standards.ts';

/** What a station's form is judged by, and the one secret that it needs done: the keyed hash. */
export interface RegisteringContext {
  readonly programme: Programme;
  readonly operators: readonly OperatorFacts[];
  readonly villageExists: (code: string) => boolean;
  /** Keyed hash of a certificate number, by which it is unique in the city without being readable. */
  readonly certHash: (certNo: string) => string;
  /** The baseline's import (R2) alone may mark a record as legacy; a form cannot, whatever it sends. */
  readonly isImport?: boolean;
  readonly at: Instant;
}

/**
 * A station's record from what its form sent (6.2-6.4). Claims are kept as they are: the form never sets one. Restricted
 * fields that are absent stay as they were. @throws INVALID with every issue.
 */
export function registerStation(
  townshipCode: string,
  before: { readonly station: Unstamped<Station>; readonly people: StationPeople } | null,
  input: StationInput,
  context: RegisteringContext,
): { readonly station: Unstamped<Station>; readonly people: StationPeople } {
  const township = townshipOf(context.programme, townshipCode);
  const issues: Issue[] = [];
  if (input.townshipCode !== townshipCode) issues.push({ pointer: '/townshipCode', code: 'PATH_MISMATCH' });
  if (!township || !inForce(township, dayOf(context.at))) {
    issues.push({ pointer: '/townshipCode', code: 'TOWNSHIP_UNKNOWN', facts: { townshipCode } });
    throw invalid(issues);
  }
  input.villageCodes.forEach((code, i) => {
    if (!code.startsWith(townshipCode) || !context.villageExists(code))
      issues.push({
        pointer: `/villageCodes/${i}`,
        code: 'VILLAGE_OUTSIDE_TOWNSHIP',
        facts: { villageCode: code },
      });
  });
  input.modes.forEach((mode, i) => {
    if (mode.operatorOrgId !== null && !context.operators.some((o) => o.uscc === mode.operatorOrgId))
      issues.push({
        pointer: `/modes/${i}/operatorOrgId`,
        code: 'OPERATOR_UNKNOWN',
        facts: { uscc: mode.operatorOrgId },
      });
  });
  const contact = input.responsibleContact ?? before?.people.responsibleContact;
  const phone = input.responsiblePhone ?? before?.people.responsiblePhone;
  if (!contact) issues.push({ pointer: '/responsibleContact', code: 'CONTACT_REQUIRED' });
  if (!phone) issues.push({ pointer: '/responsiblePhone', code: 'CONTACT_REQUIRED' });
  const people: Record<string, { name: string; certNo: string | null }> = {};
  const staff = input.staff.map((posting, i) => {
    const known = before?.people.staff[posting.id];
    const name = posting.name ?? known?.name;
    const certNo = posting.certNo === undefined ? (known?.certNo ?? null) : posting.certNo;
    const keptHash = before?.station.staff.find((p) => p.id === posting.id)?.certHash ?? null;
    if (!name) issues.push({ pointer: `/staff/${i}/name`, code: 'PERSON_NAME_REQUIRED' });
    if (posting.certified && !certNo)
      issues.push({ pointer: `/staff/${i}/certNo`, code: 'CERTIFICATE_REQUIRED' });
    people[posting.id] = { name: name ?? '', certNo };
    return keptPosting(
      posting,
      posting.certNo ? context.certHash(posting.certNo) : certNo === null ? null : keptHash,
    );
  });
  issues.push(...heldTwice(staff, dayOf(context.at)));
  if (issues.length > 0) throw invalid(issues);
  const { responsibleContact: _contact, responsiblePhone: _phone, staff: _staff, ...premises } = input;
  return {
    station: {
      ...premises,
      legacy: context.isImport ? premises.legacy : (before?.station.legacy ?? false),
      districtCode: township.districtCode,
      staff,
      claims: before?.station.claims ?? [],
    },
    people: { responsibleContact: contact ?? '', responsiblePhone: phone ?? '', staff: people },
  };
}

/**
 * Keyed hash of the certificate that a posting holds on a day: it counts in one place in the city until the posting's
 * last day is over (A12). Null where there is none, and for the director, who does not count.
 */
export const heldCertificate = (
  { certHash, endOn, role }: Pick<Posting, 'certHash' | 'endOn' | 'role'>,
  today: Day,
): string | null => ((endOn === null || today < endOn) && role !== 'DIRECTOR' ? certHash : null);

/** A12 within one station, where one posting may follow another; between stations the store's guard holds a number. */
function heldTwice(staff: readonly Posting[], today: Day): Issue[] {
  const isHeldBy = (hash: string, posting: Posting, other: Posting): boolean =>
    heldCertificate(other, today) === hash &&
    (other.endOn === null || posting.startOn < other.endOn) &&
    (posting.endOn === null || other.startOn < posting.endOn);
  return staff.flatMap((posting, i) => {
    const hash = heldCertificate(posting, today);
    return hash !== null && staff.slice(0, i).some((other) => isHeldBy(hash, posting, other))
      ? [{ pointer: `/staff/${i}/certNo`, code: 'CERTIFICATE_IN_USE' as const }]
      : [];
  });
}

function keptPosting(posting: PostingInput, certHash: string | null): Posting {
  const { name: _name, certNo: _certNo, ...facts } = posting;
  return { ...facts, certHash };
}
