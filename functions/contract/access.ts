import type { Access } from './route.ts';

/** Access rules that several rows share, each named for who passes it. */

/** Anyone, without a token. */
export const PUBLIC: Access = { scope: 'public', roles: [] };
/** Every active officer, whatever the role. */
export const SIGNED_IN: Access = { scope: 'signed-in', roles: [] };

/** The district itself, and the city's readers. */
export const DISTRICT_READERS: Access = {
  scope: 'own-district',
  roles: ['DISTRICT_OFFICER', 'CITY_OFFICER', 'CITY_ADMIN', 'LEADER'],
};
/** Who reads what was done to a district's record: its readers, and the auditor, who reads nothing else. */
export const DISTRICT_HISTORY_READERS: Access = {
  scope: 'own-district',
  roles: [...DISTRICT_READERS.roles, 'AUDITOR'],
};
/** A district writes only its own (R40). */
export const DISTRICT_WRITERS: Access = { scope: 'own-district', roles: ['DISTRICT_OFFICER'] };

/** A township's own record: the township, its district, and the city's readers. */
export const TOWNSHIP_READERS: Access = {
  scope: 'own-township',
  roles: ['TOWNSHIP_OFFICER', 'DISTRICT_OFFICER', 'CITY_OFFICER', 'CITY_ADMIN', 'LEADER'],
};
/** Who reads what was done to a township's record. */
export const TOWNSHIP_HISTORY_READERS: Access = {
  scope: 'own-township',
  roles: [...TOWNSHIP_READERS.roles, 'AUDITOR'],
};
/** The record itself is written by the district; the township proposes by draft. */
export const STATION_WRITERS: Access = { scope: 'own-township', roles: ['DISTRICT_OFFICER'] };
/** Who types, and reads what is typed, before it is filed or saved: the township proposes, the district consolidates. */
export const TOWNSHIP_DRAFTERS: Access = {
  scope: 'own-township',
  roles: ['TOWNSHIP_OFFICER', 'DISTRICT_OFFICER'],
};

/** Who answers and closes a problem: the district that raised it, and the bureau. */
export const PROBLEM_ANSWERERS: Access = {
  scope: 'own-district',
  roles: ['DISTRICT_OFFICER', 'CITY_OFFICER'],
};

/** The city's own readers, of every district. */
export const CITY_READERS: Access = { scope: 'city', roles: ['CITY_OFFICER', 'CITY_ADMIN', 'LEADER'] };
/** Who returns and accepts what districts file: the business office alone, not the administrator (domain section 3). */
export const CITY_REVIEWERS: Access = { scope: 'city', roles: ['CITY_OFFICER'] };
/** Who says who may act, and under which settings. */
export const ADMINISTRATORS: Access = { scope: 'city', roles: ['CITY_ADMIN'] };
/** Who reads what was done to an officer's record: the administrator, and the auditor who looks over that shoulder. */
export const OFFICER_READERS: Access = { scope: 'city', roles: ['CITY_ADMIN', 'AUDITOR'] };
/** Who holds records against their histories; nobody who could have changed them (三员). */
export const AUDITORS: Access = { scope: 'city', roles: ['AUDITOR'] };
/** Districts and the city's readers of all of them: lists that forms use, and receipts. Not townships, which file nothing. */
export const REGISTER_READERS: Access = {
  scope: 'city',
  roles: ['DISTRICT_OFFICER', 'CITY_OFFICER', 'CITY_ADMIN', 'LEADER'],
};
