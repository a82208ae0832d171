/**
 * The closed lists of the field (domain sections 4 and 6), without zod so that any page may use them. Labels are in
 * web/strings; the official words of the Opinions are in the programme.
 */

/** 政府购买服务 and 增设社工岗位, the two ways of operating (R15). */
export const OPERATING_MODES = ['PURCHASED_SERVICE', 'SOCIAL_WORK_POST'] as const;
/** One of {@link OPERATING_MODES}. */
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
/** One of {@link HOSTS}. */
export type Host = (typeof HOSTS)[number];

/** The four rooms that a built station has (R10), and the optional fifth. Rooms are functions; two may share one space (A24). */
export const REQUIRED_ROOMS = ['OFFICE', 'CASE_ROOM', 'GROUP_ROOM', 'ARCHIVE_ROOM'] as const;
/** Every room that a station may have, the four required ones first. */
export const ROOMS = [...REQUIRED_ROOMS, 'MULTI_FUNCTION'] as const;
/** One of {@link ROOMS}. */
export type Room = (typeof ROOMS)[number];

/** What a station does; at least one before it operates (R27). */
export const FUNCTIONS = [
  'DIRECT_SERVICE',
  'TALENT_TRAINING',
  'SUPERVISION',
  'RESOURCE_LINKING',
  'GOVERNANCE',
] as const;
/** One of {@link FUNCTIONS}. */
export type StationFunction = (typeof FUNCTIONS)[number];

/** Whom a station serves first; at least one before it operates (R28). */
export const SERVICE_GROUPS = ['ELDERLY', 'CHILDREN', 'DISABLED', 'LOW_INCOME', 'WOMEN', 'OTHER'] as const;
/** One of {@link SERVICE_GROUPS}. */
export type ServiceGroup = (typeof SERVICE_GROUPS)[number];

/** 站长 (R22), 副站长 (R24), and everyone else who works there. */
export const STAFF_ROLES = ['DIRECTOR', 'DEPUTY', 'WORKER'] as const;
/** One of {@link STAFF_ROLES}. */
export type StaffRole = (typeof STAFF_ROLES)[number];

/** R23 names the first three for the director, R24 the next two for the deputy. */
export const POSTS = [
  'TOWNSHIP_LEADER',
  'SECTION_HEAD',
  'OPERATOR_HEAD',
  'SUPERVISING_WORKER',
  'OTHER',
] as const;
/** One of {@link POSTS}. */
export type Post = (typeof POSTS)[number];

/** Who employs a person: with purchased service only the operator's workers count (domain section 6.4). */
export const EMPLOYERS = ['OPERATOR', 'TOWNSHIP', 'OTHER'] as const;
/** One of {@link EMPLOYERS}. */
export type Employer = (typeof EMPLOYERS)[number];

/** 助理社会工作师, 社会工作师, 高级社会工作师, ascending. */
export const CERT_LEVELS = ['ASSISTANT', 'MIDDLE', 'SENIOR'] as const;
/** One of {@link CERT_LEVELS}. */
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
/** One of {@link STAGES}. */
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
/** One of {@link STATION_STATES}. */
export type StationState = (typeof STATION_STATES)[number];

/** States of an annual plan; from ACCEPTED on its entries count as planned (domain section 7). */
export const PLAN_STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'] as const;
/** One of {@link PLAN_STATES}. */
export type PlanState = (typeof PLAN_STATES)[number];

/** States of a monthly report's slot (domain section 6.5); NOT_RECEIVED is a slot that nobody has written. */
export const REPORT_STATES = [
  'NOT_RECEIVED',
  'SUBMITTED',
  'OPENED',
  'RETURNED',
  'WITHDRAWN',
  'ACCEPTED',
] as const;
/** One of {@link REPORT_STATES}. */
export type ReportState = (typeof REPORT_STATES)[number];

/** Who pays, the township first (R30). */
export const PAYER_LEVELS = ['TOWNSHIP', 'DISTRICT', 'CITY', 'OTHER'] as const;
/** One of {@link PAYER_LEVELS}. */
export type PayerLevel = (typeof PAYER_LEVELS)[number];

/** Budgeted and disbursed money are never added together (A15). */
export const BASES = ['BUDGET', 'DISBURSED'] as const;
/** One of {@link BASES}. */
export type Basis = (typeof BASES)[number];

/** CITY_ONE_OFF is R34, CITY_RATING_AWARD is R35; both belong to the city level alone. */
export const FUNDING_CATEGORIES = ['REGULAR', 'CITY_ONE_OFF', 'CITY_RATING_AWARD'] as const;
/** One of {@link FUNDING_CATEGORIES}. */
export type FundingCategory = (typeof FUNDING_CATEGORIES)[number];

/** 财政, 福彩, 社会资金 (R33), and 专项经费 (R32), which names its earmark. */
export const FUND_CHANNELS = ['FISCAL', 'WELFARE_LOTTERY', 'SOCIAL', 'EARMARK'] as const;
/** One of {@link FUND_CHANNELS}. */
export type FundChannel = (typeof FUND_CHANNELS)[number];

/** Lines of 专项经费 that may be used for stations (R32). */
export const EARMARKS = [
  'SOCIAL_ASSISTANCE',
  'ELDERLY_CARE',
  'CHILD_WELFARE',
  'SOCIAL_ORGANISATIONS',
  'DISABLED',
  'WOMEN_AND_CHILDREN',
  'OTHER',
] as const;
/** One of {@link EARMARKS}. */
export type Earmark = (typeof EARMARKS)[number];

/** 建设, 运营, 服务 (R31). */
export const PURPOSES = ['CONSTRUCTION', 'OPERATION', 'SERVICE'] as const;
/** One of {@link PURPOSES}. */
export type Purpose = (typeof PURPOSES)[number];

/** Where an operator is registered; OTHER needs a reason (R19). */
export const REGISTRATION_LEVELS = ['NINGBO_CITY', 'NINGBO_COUNTY', 'OTHER'] as const;
/** One of {@link REGISTRATION_LEVELS}. */
export type RegistrationLevel = (typeof REGISTRATION_LEVELS)[number];
/** By the name alone: 社会工作 or 社工 in it makes an agency (R17), else an organisation with evidence (R18). */
export const OPERATOR_CATEGORIES = ['SOCIAL_WORK_AGENCY', 'SOCIAL_ORG'] as const;
/** One of {@link OPERATOR_CATEGORIES}. */
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
/** Every figure of the period in a report row, required columns first; null is 未填 and never 0. */
export const FLOW_FIELDS = [...SERVICE_FIELDS, ...OPTIONAL_SERVICE_FIELDS] as const;
/** One of {@link FLOW_FIELDS}. */
export type FlowField = (typeof FLOW_FIELDS)[number];
/** True for a figure of a report row that is money, in fen; all others are counts. */
export const isMoney = (field: string): boolean =>
  field === 'linkedResourcesFen' || field === 'fundsDisbursedFen';

/** 通过, 整改, 不通过 (验收, R49). */
export const ACCEPTANCE_RESULTS = ['PASS', 'RECTIFY', 'FAIL'] as const;
/** One of {@link ACCEPTANCE_RESULTS}. */
export type AcceptanceResult = (typeof ACCEPTANCE_RESULTS)[number];
