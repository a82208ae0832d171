import type { IssueCode } from './issue-codes.ts';

/**
 * A refusal: a rule said no. It carries a code and facts and no prose; its HTTP status is in contract/problems.ts and
 * its sentence in web/strings, both total over these codes, so that a new code does not compile until both exist.
 */
export const REFUSAL_CODES = [
  // the request
  'MALFORMED',
  'INVALID',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'PRECONDITION_REQUIRED',
  'IDEMPOTENCY_KEY_REQUIRED',
  'IDEMPOTENCY_KEY_REUSED',
  'STALE',
  'BUSY',
  // stations
  'STATION_MISSING',
  'PATH_MISMATCH',
  'TOWNSHIP_UNKNOWN',
  'CONTACT_REQUIRED',
  'CERTIFICATE_REQUIRED',
  'PERSON_NAME_REQUIRED',
  'CERTIFICATE_IN_USE',
  'VILLAGE_OUTSIDE_TOWNSHIP',
  'OPERATOR_UNKNOWN',
  // claims
  'STAGE_ALREADY_CLAIMED',
  'STAGE_OUT_OF_ORDER',
  'STAGE_IN_FUTURE',
  'STAGE_AFTER_PERIOD',
  'STANDARD_NOT_MET',
  'NOT_PLANNED',
  'DAY_CLOSED',
  // plans
  'PLAN_STATE',
  'PLAN_TOWNSHIP_TAKEN',
  'PLAN_TOWNSHIP_BUILT',
  'PLAN_OUT_BUILT',
  'PLAN_CONTACT_REQUIRED',
  'PLAN_CHANGE_OPEN',
  'PLAN_CHANGE_DECIDED',
  // reports
  'REPORT_STATE',
  'REPORT_NOT_OPEN_YET',
  'REPORT_CLOSED',
  'REPORT_ROWS_MISMATCH',
  'DRAFT_MOVED_ON',
  'REASON_REQUIRED',
  'EXPECTED_DAY_PAST',
  'EXPECTED_DAY_REQUIRED',
  'NOT_OPERATING',
  'SAME_OFFICER',
  'NOT_PREPARED',
  // problems
  'PROBLEM_CLOSED',
  // funding
  'FUNDING_CORRECTION',
  'FUNDING_ALREADY_CORRECTED',
  // officers
  'OWN_ROLE',
  'LAST_ADMINISTRATOR',
  'LOGIN_TAKEN',
  // periods
  'PERIOD_STATE',
  'NOBODY_TO_REMIND',
  'DUE_PASSED',
  'TOO_MANY_ACTIONS',
] as const;
/** One of {@link REFUSAL_CODES}. */
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** What a sentence needs to say it exactly: days, counts, codes. Never personal text. */
export type Facts = Readonly<Record<string, unknown>>;

/** One thing that is wrong with what was sent. */
export interface Issue {
  /** JSON pointer into the body, e.g. `/rows/330203001/builtOn`. */
  readonly pointer: string;
  /** What a rule says of a field, or its shape. */
  readonly code: RefusalCode | IssueCode;
  readonly facts?: Facts;
}

/** Thrown by rules, caught by the HTTP stack alone. Everything else that is thrown is a defect. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly facts: Facts;
  readonly issues: readonly Issue[];
  constructor(code: RefusalCode, facts: Facts = {}, issues: readonly Issue[] = []) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.facts = facts;
    this.issues = issues;
  }
}

/** `throw refusal('STALE', { current: 3 })`. */
export const refusal = (code: RefusalCode, facts: Facts = {}): Refusal => new Refusal(code, facts);

/** All issues at once, as one 422: a form shows every one of them beside its field. */
export const invalid = (issues: readonly Issue[]): Refusal => new Refusal('INVALID', {}, issues);
