/**
 * Everything that can be wrong with a field of a record, as codes: the closed list that forms, API and wording share.
 * Sentences are in web/strings by code; no zod here, so that any page may use it.
 */
export const ISSUE_CODES = [
  // shape: what any field can get wrong
  'REQUIRED',
  'WRONG_TYPE',
  'TOO_SHORT',
  'TOO_LONG',
  'TOO_SMALL',
  'TOO_BIG',
  'NOT_WHOLE',
  'NOT_IN_LIST',
  'UNKNOWN_FIELD',
  'WRONG_FORMAT',
  'UNPRINTABLE',
  'NO_SUCH_DAY',
  'DUPLICATES',
  // stations
  'OPERATOR_REQUIRED',
  'OPERATOR_NOT_ALLOWED',
  'END_NOT_AFTER_START',
  'CERT_LEVEL_REQUIRED',
  'MODES_NOT_ASCENDING',
  'HOST_OTHER_REQUIRED',
  'NONE_STANDS_ALONE',
  'DUPLICATE_POSTING',
  // operators
  'USCC_CHECK_FAILED',
  'EXCEPTION_REASON_REQUIRED',
  'CATEGORY_FOLLOWS_NAME',
  'EVIDENCE_REQUIRED',
  // plans
  'OPERATING_BEFORE_BUILT',
  'SPLIT_DOES_NOT_ADD_UP',
  'DUPLICATE_TOWNSHIP',
  'REMARK_REQUIRED',
  // reports
  'PERSONS_EXCEED_VISITS',
  'FEWER_SESSIONS_THAN_GROUPS',
  'PROVINCIAL_DAY_REQUIRED',
  'SAME_AS_BEFORE',
  // funding
  'ZERO_AMOUNT',
  'OUTSIDE_FISCAL_YEAR',
  'EARMARK_TYPE_MISMATCH',
  'CITY_CATEGORY',
  'NEGATIVE_ONLY_AS_CORRECTION',
  'CORRECTION_IS_NEGATIVE',
  'CORRECTION_REASON_REQUIRED',
  // officers
  'PLACE_FOLLOWS_ROLE',
  'AUDITOR_APART',
  // periods
  'DUE_OUTSIDE_MONTH',
  'END_BEFORE_START',
  'EXPIRY_PAST',
  'DAY_NOT_CLOSED',
] as const;
/** One of {@link ISSUE_CODES}. */
export type IssueCode = (typeof ISSUE_CODES)[number];

/** True for a code of the list. */
export const isIssueCode = (text: string): text is IssueCode =>
  (ISSUE_CODES as readonly string[]).includes(text);
