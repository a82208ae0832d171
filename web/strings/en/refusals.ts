import type { Facts } from '#domain/refusal.ts';
import { factText, factWord } from '../facts.ts';
import type { RefusalWords } from '../zh/refusals.ts';
import { en as fields } from './fields.ts';
import { en as issues } from './issues.ts';

const KEPT = 'What you filled in is kept.';
const of = (happened: string, todo: string) => () => ({ happened, todo });

const stageOf = (facts: Facts): string => factWord(facts, 'stage', fields.choices.stage) || 'this stage';

/** Refusals in English. */
export const en: RefusalWords = {
  refusals: {
    DEFECT: of(
      'Something failed, and it was not done',
      `${KEPT} Try again later; if it persists, tell the bureau.`,
    ),
    MALFORMED: of('Not saved: what was sent could not be read', `${KEPT} Reload the page and try again.`),
    INVALID: of('Not saved: some fields need a change', `${KEPT} Put right what is marked and send again.`),
    UNAUTHENTICATED: of('Your sign-in has ended; nothing was done', `${KEPT} Sign in and press again.`),
    FORBIDDEN: of(
      'Not done: your account may not do this',
      `${KEPT} Ask the administrator of the city bureau.`,
    ),
    NOT_FOUND: of('Not found', 'It does not exist, or it is not yours. Go back to the list.'),
    TOO_LARGE: of('Not saved: too much at once', `${KEPT} Shorten the long texts.`),
    UNSUPPORTED_MEDIA_TYPE: of('Not saved: what was sent could not be read', `${KEPT} Reload and try again.`),
    PRECONDITION_REQUIRED: of('Not saved: this page is out of date', `${KEPT} Reload and try again.`),
    IDEMPOTENCY_KEY_REQUIRED: of('Not entered: this page is out of date', `${KEPT} Reload and try again.`),
    IDEMPOTENCY_KEY_REUSED: of(
      'Not entered: the same key was used for something else',
      `${KEPT} Press again.`,
    ),
    STALE: of(
      'Not saved: somebody changed this record a moment ago',
      'What you filled in is kept and the latest is shown beside it. Look at the difference, then save.',
    ),
    BUSY: of('Not done: the system is busy', `${KEPT} Press again in a few seconds; it will count once.`),
    STATION_MISSING: of(
      'Not done: this township has no station record',
      'Create the record under Stations first.',
    ),
    PATH_MISMATCH: of('Not saved: it does not belong to this page', `${KEPT} Reload and try again.`),
    TOWNSHIP_UNKNOWN: of('Not saved: there is no such township today', `${KEPT} Check the code.`),
    CONTACT_REQUIRED: of('Not saved: a new record needs a contact and a telephone', `${KEPT} Fill them in.`),
    CERTIFICATE_REQUIRED: of('Not saved: a certificate number is missing', `${KEPT} Fill it in.`),
    PERSON_NAME_REQUIRED: of('Not saved: a new member of staff has no name', `${KEPT} Fill in the name.`),
    CERTIFICATE_IN_USE: of(
      'Not saved: this certificate number counts at another station',
      `${KEPT} A certificate counts once in the city. Check the number, or end the posting there first.`,
    ),
    VILLAGE_OUTSIDE_TOWNSHIP: of(
      'Not saved: a village lies outside the township',
      `${KEPT} Take it out and save.`,
    ),
    OPERATOR_UNKNOWN: of('Not saved: the operator is not registered', `${KEPT} Register it, then choose it.`),
    STAGE_ALREADY_CLAIMED: (facts) => ({
      happened: `Not filed: the day for ${stageOf(facts)} was reported before (${factText(facts, 'standing')})`,
      todo: `${KEPT} A reported day changes by correction.`,
    }),
    STAGE_OUT_OF_ORDER: of(
      'Not filed: the days are out of order',
      `${KEPT} Planned, started, built, operating.`,
    ),
    STAGE_IN_FUTURE: of('Not saved: the day has not come', `${KEPT} Use today or an earlier day.`),
    STAGE_AFTER_PERIOD: (facts) => ({
      happened: `Not filed: the day is after this report's period (until ${factText(facts, 'lastDay')})`,
      todo: `${KEPT} Report it next month.`,
    }),
    STANDARD_NOT_MET: of(
      'Not filed: a standard is not met',
      `${KEPT} Complete the station record, or leave the day out.`,
    ),
    NOT_PLANNED: of(
      'Not filed: the township is in no accepted plan',
      `${KEPT} It can start once its plan is accepted.`,
    ),
    DAY_CLOSED: (facts) => ({
      happened: `Not saved: days up to ${factText(facts, 'closedThrough')} are closed`,
      todo: `${KEPT} Ask the city for a permit.`,
    }),
    PLAN_STATE: (facts) => ({
      happened: `Not done: the plan is now "${factWord(facts, 'state', fields.choices.planState) || 'in another state'}"`,
      todo: `${KEPT} Only plans that are not filed or returned can change. Reload to see where it stands.`,
    }),
    PLAN_TOWNSHIP_TAKEN: (facts) => ({
      happened: `Not saved: a township is in the plan of ${factText(facts, 'year')}`,
      todo: `${KEPT} A township is in one plan only.`,
    }),
    PLAN_TOWNSHIP_BUILT: of(
      'Not saved: a township has a station already',
      `${KEPT} One station each: take it out.`,
    ),
    PLAN_OUT_BUILT: of(
      'Not done: the township that would leave has its station built',
      `${KEPT} What is built stays in the plan: choose another to leave.`,
    ),
    PLAN_CONTACT_REQUIRED: of(
      'Not saved: the plan has no contact yet',
      `${KEPT} Fill in contact and telephone.`,
    ),
    PLAN_CHANGE_OPEN: of(
      'Not asked for: a change of this township still waits for the city',
      `${KEPT} A township has one change at a time. Ask again once it is decided.`,
    ),
    PLAN_CHANGE_DECIDED: of('Not done: this change was decided before', 'Reload to see how.'),
    REPORT_STATE: (facts) => ({
      happened: `Not done: the report is now "${factWord(facts, 'state', fields.choices.reportState) || 'in another state'}"`,
      todo: `${KEPT} Reload to see where it stands.`,
    }),
    REPORT_NOT_OPEN_YET: (facts) => ({
      happened: 'Not filed: this month has not begun',
      todo: `${KEPT} It can be filed from ${factText(facts, 'opensOn')} on.`,
    }),
    REPORT_CLOSED: of('Not filed: the month is closed', `${KEPT} Later changes are corrections.`),
    REPORT_ROWS_MISMATCH: of(
      'Not filed: the rows do not match the register of stations',
      `${KEPT} A station may have been added or closed: reload and file again.`,
    ),
    DRAFT_MOVED_ON: of(
      'Not filed: a township has just changed its row',
      'The latest draft is here: look and file again.',
    ),
    REASON_REQUIRED: of('Not filed: a figure needs a reason', `${KEPT} Write one under the marked row.`),
    EXPECTED_DAY_PAST: of('Not filed: an expected day is past', `${KEPT} Give today or a later day.`),
    EXPECTED_DAY_REQUIRED: of('Not filed: a station not built needs its expected day', `${KEPT} Fill it in.`),
    NOT_OPERATING: of('Not filed: a station not operating has no service figures', `${KEPT} Empty them.`),
    SAME_OFFICER: of(
      'Not filed: you prepared it last, so another officer has to file it',
      `${KEPT} Ask a colleague of your unit to sign in, look it through and file it.`,
    ),
    NOT_PREPARED: of(
      'Not filed: nobody has prepared it, and one person cannot both prepare and file',
      `${KEPT} One officer saves it for review first; then another signs in and files it.`,
    ),
    PROBLEM_CLOSED: (facts) => ({
      happened: `Not done: this problem was closed on ${factText(facts, 'closedOn')}`,
      todo: `${KEPT} If it is not solved, say so in the next report.`,
    }),
    FUNDING_CORRECTION: of(
      'Not entered: the correction does not match its line',
      'Reload the ledger and correct the line itself.',
    ),
    FUNDING_ALREADY_CORRECTED: of(
      'Not entered: this line was corrected before',
      'A line is corrected once. The ledger is reloaded; enter the right line if one is missing.',
    ),
    NOBODY_TO_REMIND: of(
      'Not reminded: there is nobody to remind',
      'Who has filed is not reminded, the others once a day; where nobody files, appoint an officer first.',
    ),
    OWN_ROLE: of('Not saved: nobody changes the own role', 'Ask another administrator.'),
    LAST_ADMINISTRATOR: of(
      'Not saved: this is the last administrator',
      'Appoint another administrator and link a sign-in first, then disable this one.',
    ),
    LOGIN_TAKEN: of(
      'Not linked: this sign-in belongs to somebody else',
      'A sign-in stands for one person. Check it, or use another.',
    ),
    PERIOD_STATE: (facts) =>
      factText(facts, 'closesFrom') !== ''
        ? {
            happened: 'Not closed: reports of this month are still due',
            todo: `It can be closed from ${factText(facts, 'closesFrom')} on.`,
          }
        : factText(facts, 'next') > factText(facts, 'month')
          ? { happened: 'Not closed: this month was closed before', todo: 'Reload to see how it stands.' }
          : {
              happened: 'Not closed: months close in turn',
              todo: `Close ${factText(facts, 'next')} first.`,
            },
    DUE_PASSED: of(
      'Not saved: what was due in this month is settled',
      'Who was on time has been decided by the due time that was set then.',
    ),
    TOO_MANY_ACTIONS: of('Not done: too many changes at once', `${KEPT} Save in several steps.`),
  },
  issues,
  offline: {
    happened: 'No connection: no answer came',
    todo: 'What you filled in is kept. Press again when you are online; it will count once.',
  },
  unnamed: { happened: 'It was not done', todo: `${KEPT} Try again later.` },
  again: 'Try again',
  requestId: (id) => `If it persists, tell the bureau number ${id}.`,
};
