/**
 * The closed lists of the field (domain sections 4 and 6), without zod so that any page may use them. Labels are in
 * web/strings; the official words of the Opinions are in the programme.
 */

export const OPERATING_MODES = ['PURCHASED_SERVICE', 'SOCIAL_WORK_POST'] as const;
export type OperatingMode = (typeof OPERATING_MODES)[number];

/** Resources that a station may rely on (R9). */
export const HOSTS = [
  'SOCIAL_ORG_CENTRE',
  'COMMUNITY_WORKSTATION',
  'ELDERLY_CARE_CENTRE',
  'DEMONSTRATION_BASE',
  'CHARITY_STATION',
  'NONE',
  'OTHER',
] as const;
export type Host = (typeof HOSTS)[number];

/** The four rooms that a built station has (R10), and the optional fifth. Rooms are functions; two may share one space (A24). */
export const REQUIRED_ROOMS = ['OFFICE', 'CASE_ROOM', 'GROUP_ROOM', 'ARCHIVE_ROOM'] as const;
export const ROOMS = [...REQUIRED_ROOMS, 'MULTI_FUNCTION'] as const;
export type Room = (typeof ROOMS)[number];

/** R27. */
export const FUNCTIONS = [
  'DIRECT_SERVICE',
  'TALENT_TRAINING',
  'SUPERVISION',
  'RESOURCE_LINKING',
  'GOVERNANCE',
] as const;
export type StationFunction = (typeof FUNCTIONS)[number];

/** R28. */
export const SERVICE_GROUPS = ['ELDERLY', 'CHILDREN', 'DISABLED', 'LOW_INCOME', 'WOMEN', 'OTHER'] as const;
export type ServiceGroup = (typeof SERVICE_GROUPS)[number];

export const STAFF_ROLES = ['DIRECTOR', 'DEPUTY', 'WORKER'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** R23 names the first three for the director, R24 the next two for the deputy. */
export const POSTS = [
  'TOWNSHIP_LEADER',
  'SECTION_HEAD',
  'OPERATOR_HEAD',
  'SUPERVISING_WORKER',
  'OTHER',
] as const;
export type Post = (typeof POSTS)[number];

export const EMPLOYERS = ['OPERATOR', 'TOWNSHIP', 'OTHER'] as const;
export type Employer = (typeof EMPLOYERS)[number];

export const CERT_LEVELS = ['ASSISTANT', 'MIDDLE', 'SENIOR'] as const;
export type CertLevel = (typeof CERT_LEVELS)[number];

/** Facts of a station's life that are claimed with a day (architecture section 6). */
export const STAGES = [
  'startedOn',
  'builtOn',
  'operatingOn',
  'suspendedOn',
  'resumedOn',
  'closedOn',
] as const;
export type Stage = (typeof STAGES)[number];

/** Derived, never stored (domain section 5). */
export const STATION_STATES = [
  'NOT_PLANNED',
  'PLANNED',
  'UNDER_CONSTRUCTION',
  'BUILT',
  'OPERATING',
  'SUSPENDED',
  'CLOSED',
] as const;
export type StationState = (typeof STATION_STATES)[number];

export const PLAN_STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

export const REPORT_STATES = [
  'NOT_RECEIVED',
  'SUBMITTED',
  'OPENED',
  'RETURNED',
  'WITHDRAWN',
  'ACCEPTED',
] as const;
export type ReportState = (typeof REPORT_STATES)[number];

export const PAYER_LEVELS = ['TOWNSHIP', 'DISTRICT', 'CITY', 'OTHER'] as const;
export type PayerLevel = (typeof PAYER_LEVELS)[number];

/** Budgeted and disbursed money are never added together (A15). */
export const BASES = ['BUDGET', 'DISBURSED'] as const;
export type Basis = (typeof BASES)[number];

/** CITY_ONE_OFF is R34, CITY_RATING_AWARD is R35; both belong to the city level alone. */
export const FUNDING_CATEGORIES = ['REGULAR', 'CITY_ONE_OFF', 'CITY_RATING_AWARD'] as const;
export type FundingCategory = (typeof FUNDING_CATEGORIES)[number];

export const FUND_CHANNELS = ['FISCAL', 'WELFARE_LOTTERY', 'SOCIAL', 'EARMARK'] as const;
export type FundChannel = (typeof FUND_CHANNELS)[number];

/** R32. */
export const EARMARKS = [
  'SOCIAL_ASSISTANCE',
  'ELDERLY_CARE',
  'CHILD_WELFARE',
  'SOCIAL_ORGANISATIONS',
  'DISABLED',
  'WOMEN_AND_CHILDREN',
  'OTHER',
] as const;
export type Earmark = (typeof EARMARKS)[number];

export const PURPOSES = ['CONSTRUCTION', 'OPERATION', 'SERVICE'] as const;
export type Purpose = (typeof PURPOSES)[number];

export const REGISTRATION_LEVELS = ['NINGBO_CITY', 'NINGBO_COUNTY', 'OTHER'] as const;
export const OPERATOR_CATEGORIES = ['SOCIAL_WORK_AGENCY', 'SOCIAL_ORG'] as const;
export type OperatorCategory = (typeof OPERATOR_CATEGORIES)[number];

/** Flow figures of a report row, in the order of the sheet; each is a count of the period, null where nobody gave it (未填). */
export const SERVICE_FIELDS = [
  'serviceVisits',
  'servicePersons',
  'caseNew',
  'caseClosed',
  'groupCount',
  'groupSessions',
  'communityActivities',
  'activityVisits',
  'homeVisits',
] as const;
/** Optional columns, hidden at first. */
export const OPTIONAL_SERVICE_FIELDS = [
  'volunteersVisits',
  'trainings',
  'supervisions',
  'linkedResourcesFen',
  'fundsDisbursedFen',
] as const;
export const FLOW_FIELDS = [...SERVICE_FIELDS, ...OPTIONAL_SERVICE_FIELDS] as const;
export type FlowField = (typeof FLOW_FIELDS)[number];

export const ACCEPTANCE_RESULTS = ['PASS', 'RECTIFY', 'FAIL'] as const;
export type AcceptanceResult = (typeof ACCEPTANCE_RESULTS)[number];
