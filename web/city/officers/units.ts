import type { OfficerRow } from '#contract/routes/officers.ts';
import { labelled } from '../../strings/punctuation.ts';
import { districtName, programme, townshipName } from '../city-programme.ts';
import { officerWords } from './officer-words.ts';

/** The unit of the city's own officers among those of {@link units}. */
export const CITY = 'CITY';

/** Somebody's place, as far as its name is asked for. */
type Placed = Pick<OfficerRow, 'districtCode' | 'townshipCode'>;

/** The city's own, then every district in the programme's order. */
export const units = (): readonly string[] => [CITY, ...programme.districts.map(({ code }) => code)];

/** The unit that an officer belongs to: a district's code, or {@link CITY}. */
export const unitOf = ({ districtCode }: Placed): string => districtCode ?? CITY;

/** A unit by its name. */
export const unitName = (unit: string): string => (unit === CITY ? officerWords().city : districtName(unit));

/** What an officer has to do with: 「海曙区」, 「海曙区：南门街道」, 「市本级」. */
export function placeName({ districtCode, townshipCode }: Placed): string {
  if (districtCode === null) return officerWords().cityUnit;
  const district = districtName(districtCode);
  return townshipCode === null ? district : labelled(district, townshipName(townshipCode));
}

/** True for an active officer who files for a district. */
export const files = ({ role, active }: Pick<OfficerRow, 'role' | 'active'>): boolean =>
  active && role === 'DISTRICT_OFFICER';
