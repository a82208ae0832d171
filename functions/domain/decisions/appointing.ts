import type { Programme } from '../programme.ts';
import type { Officer, OfficerInput } from '../records/officer.ts';
import type { Unstamped } from '../records/record.ts';
import { type Issue, invalid, refusal } from '../refusal.ts';

/** True for an officer who may appoint others. */
export const isAdministrator = ({ role, active }: Pick<Officer, 'role' | 'active'>): boolean =>
  active && role === 'CITY_ADMIN';

/** What an appointment is judged by. */
export interface AppointingContext {
  readonly programme: Programme;
  /** Every officer, as the records stand now. */
  readonly officers: readonly Officer[];
  /** Ids of the officers whom a sign-in is linked to: nobody else can come in. */
  readonly withLogin: ReadonlySet<string>;
  /** Id of the administrator who appoints. */
  readonly by: string;
}

/** An officer's record as decided. */
export interface Appointment {
  readonly officer: Unstamped<Officer>;
  /** An administrator who must still be one when it is written, so that the last one cannot go; null where the record alone decides. */
  readonly standing: Officer | null;
}

/**
 * Invites, moves or disables an officer (domain section 3). Nobody changes the own role, an administrator who can sign
 * in always remains, and an AUDITOR is appointed as such and stays one: the same person never administers and audits,
 * not even in turn.
 * @throws Refusal FORBIDDEN (`by` is no administrator any more), OWN_ROLE, LAST_ADMINISTRATOR, or INVALID with every issue.
 */
export function appoint(id: string, input: OfficerInput, context: AppointingContext): Appointment {
  const { programme, officers, withLogin, by } = context;
  const administrators = officers.filter(isAdministrator);
  const appointer = administrators.find((officer) => officer.id === by);
  if (!appointer) throw refusal('FORBIDDEN');
  if (id === by && input.role !== appointer.role) throw refusal('OWN_ROLE');
  const before = officers.find((officer) => officer.id === id);
  const issues = placeIssues(input, programme);
  if (before && (before.role === 'AUDITOR') !== (input.role === 'AUDITOR'))
    issues.unshift({ pointer: '/role', code: 'AUDITOR_APART' });
  if (issues.length > 0) throw invalid(issues);
  const { name, role, districtCode, townshipCode, active } = input;
  const officer = { id, name, role, districtCode, townshipCode, active };
  if (id !== by) return { officer, standing: appointer };
  if (isAdministrator(input)) return { officer, standing: null };
  const successor = administrators.find((one) => one.id !== id && withLogin.has(one.id));
  if (!successor) throw refusal('LAST_ADMINISTRATOR');
  return { officer, standing: successor };
}

/** A district officer has a district of the programme, a township officer a township of that district, all others neither. */
function placeIssues({ role, districtCode, townshipCode }: OfficerInput, programme: Programme): Issue[] {
  const issues: Issue[] = [];
  const inDistrict = role === 'DISTRICT_OFFICER' || role === 'TOWNSHIP_OFFICER';
  const isDistrict = programme.districts.some((district) => district.code === districtCode);
  if (inDistrict ? !isDistrict : districtCode !== null)
    issues.push({ pointer: '/districtCode', code: 'PLACE_FOLLOWS_ROLE' });
  const isTownship = programme.townships.some(
    (township) => township.code === townshipCode && township.districtCode === districtCode,
  );
  if (role === 'TOWNSHIP_OFFICER' ? !isTownship : townshipCode !== null)
    issues.push({ pointer: '/townshipCode', code: 'PLACE_FOLLOWS_ROLE' });
  return issues;
}
