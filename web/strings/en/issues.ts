import { factText, factWord, factWords } from '../facts.ts';
import type { IssueWords } from '../zh/issues.ts';
import { en as fields } from './fields.ts';

/** Issues at a field in English. */
export const en: IssueWords = {
  REQUIRED: () => 'is missing',
  WRONG_TYPE: () => 'is not what belongs here',
  TOO_SHORT: (facts) => `is too short: at least ${factText(facts, 'least')} characters`,
  TOO_LONG: (facts) => `is too long: at most ${factText(facts, 'most')}`,
  TOO_SMALL: (facts) => `is too small: not below ${factText(facts, 'least')}`,
  TOO_BIG: (facts) => `is too big: not above ${factText(facts, 'most')}`,
  NOT_WHOLE: () => 'must be a whole number',
  NOT_IN_LIST: () => 'must be one of the list',
  UNKNOWN_FIELD: () => 'is not known: reload the page',
  WRONG_FORMAT: () => 'has the wrong form: look for stray characters',
  UNPRINTABLE: () => 'holds characters that cannot be seen: delete and type again',
  NO_SUCH_DAY: () => 'is no day: year-month-day',
  DUPLICATES: () => 'has duplicates',
  OPERATOR_REQUIRED: () => 'purchased service needs an operator',
  OPERATOR_NOT_ALLOWED: () => 'social work posts have no operator',
  END_NOT_AFTER_START: () => 'the end must come after the start',
  CERT_LEVEL_REQUIRED: () => 'choose the grade of the certificate',
  MODES_NOT_ASCENDING: () => 'each period begins after the one before',
  HOST_OTHER_REQUIRED: () => 'say what the other facility is',
  NONE_STANDS_ALONE: () => '"None" stands alone',
  DUPLICATE_POSTING: () => 'the same person twice: reload and try again',
  USCC_CHECK_FAILED: () => 'the check character does not fit: compare all 18 characters with the certificate',
  EXCEPTION_REASON_REQUIRED: () => 'registered elsewhere: give a reason',
  CATEGORY_FOLLOWS_NAME: () => 'a name with 社会工作 or 社工 is a social work agency, any other is not',
  EVIDENCE_REQUIRED: () => 'confirm that it works mainly in social work, and give the evidence',
  OPERATING_BEFORE_BUILT: () => 'cannot be before the planned day of building',
  SPLIT_DOES_NOT_ADD_UP: () => 'the three levels do not add up to the budget',
  DUPLICATE_TOWNSHIP: () => 'the same township twice',
  REMARK_REQUIRED: () => 'say why it is returned',
  PERSONS_EXCEED_VISITS: () => 'more people than visits: one person makes one visit or more',
  FEWER_SESSIONS_THAN_GROUPS: () => 'fewer sessions than groups: every group meets at least once',
  PROVINCIAL_DAY_REQUIRED: () => 'give the day of filing in the provincial system',
  SAME_AS_BEFORE: () => 'the same as before: nothing to correct',
  ZERO_AMOUNT: () => 'cannot be 0',
  OUTSIDE_FISCAL_YEAR: () => 'lies outside the year',
  EARMARK_TYPE_MISMATCH: () => 'earmarked money names its earmark, other money none',
  CITY_CATEGORY: () => 'city subsidies are paid by the city',
  NEGATIVE_ONLY_AS_CORRECTION: () => 'must be above 0; take a line back by correcting it',
  CORRECTION_IS_NEGATIVE: () => 'a correction is the opposite of its line',
  CORRECTION_REASON_REQUIRED: () => 'give the reason',
  DUE_OUTSIDE_MONTH: () => 'must not be past, and lies in the month itself',
  END_BEFORE_START: () => 'must not be before the first day',
  EXPIRY_PAST: () => 'must be later than now',
  DAY_NOT_CLOSED: (facts) =>
    factText(facts, 'closedThrough') !== ''
      ? `is open, and so is every day after it: closed are the days up to ${factText(facts, 'closedThrough')}`
      : 'is open: no month of this district is closed',
  PLACE_FOLLOWS_ROLE: () =>
    'does not fit the role: a district officer has a district, a township officer also its township, all others neither',
  AUDITOR_APART: () => 'an auditor takes no other role, and nobody else becomes one: invite a new officer',
  PATH_MISMATCH: () => 'does not belong to this page: reload',
  TOWNSHIP_UNKNOWN: () => 'no such township in this district today',
  CONTACT_REQUIRED: () => 'a new record needs a contact and a telephone',
  CERTIFICATE_REQUIRED: () => 'give the certificate number',
  EXPECTED_DAY_PAST: () => 'the day is past: give today or a later one',
  EXPECTED_DAY_REQUIRED: () => 'not built: give the expected day',
  NOT_OPERATING: () => 'not operating: leave service figures empty',
  STALE: (facts) => `is ${factText(facts, 'standing')} now: reload`,
  STATION_MISSING: () => 'has no station record: create it first',
  PERSON_NAME_REQUIRED: () => 'a new member of staff needs a name',
  CERTIFICATE_IN_USE: () => 'counts at another station: check it, or end the posting there first',
  VILLAGE_OUTSIDE_TOWNSHIP: () => 'lies outside the township: take it out',
  OPERATOR_UNKNOWN: () => 'is not registered: register it first',
  STAGE_ALREADY_CLAIMED: (facts) => `was reported as ${factText(facts, 'standing')}: change it by correction`,
  STAGE_OUT_OF_ORDER: (facts) => {
    const needs = factWord(facts, 'needs', fields.choices.stage);
    return needs
      ? `out of order: needs "${needs}" first, not later than it`
      : 'out of order: started, built, operating';
  },
  STAGE_IN_FUTURE: () => 'has not come: today or earlier',
  STAGE_AFTER_PERIOD: (facts) => `is after this report's period (until ${factText(facts, 'lastDay')})`,
  STANDARD_NOT_MET: (facts) => {
    const lines = factWords(facts, 'lines', fields.standards);
    return lines.length > 0
      ? `complete the station record first: ${lines.join(', ')}; or leave the day out`
      : 'a standard is not met: complete the station record first';
  },
  NOT_PLANNED: () => 'is in no accepted plan yet',
  DAY_CLOSED: (facts) =>
    `days up to ${factText(facts, 'closedThrough')} are closed: ask the city for a permit`,
  PLAN_TOWNSHIP_TAKEN: (facts) => `is in the plan of ${factText(facts, 'year')} already`,
  PLAN_TOWNSHIP_BUILT: (facts) => `was built on ${factText(facts, 'builtOn')}`,
  PLAN_OUT_BUILT: (facts) => `was built on ${factText(facts, 'builtOn')} and cannot leave`,
  PLAN_CONTACT_REQUIRED: () => 'is missing',
  REPORT_ROWS_MISMATCH: () => 'does not match the register: reload',
  REASON_REQUIRED: () => 'give a reason',
  FUNDING_CORRECTION: () => 'does not match its line: reload the ledger',
};
