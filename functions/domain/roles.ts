/** Who an officer may be (domain section 3). A token says who; the officer's record says which of these. */
export const ROLES = [
  'CITY_ADMIN',
  'CITY_OFFICER',
  'LEADER',
  'AUDITOR',
  'DISTRICT_OFFICER',
  'TOWNSHIP_OFFICER',
] as const;
/** One of {@link ROLES}. */
export type Role = (typeof ROLES)[number];

/** Roles whose scope is the whole city: they pass every scope of a route that lists them. */
export const CITY_WIDE: ReadonlySet<Role> = new Set(['CITY_ADMIN', 'CITY_OFFICER', 'LEADER', 'AUDITOR']);
