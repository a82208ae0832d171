import type { ReportWords } from '../zh/report.ts';
import { en as filed } from './filed-report.ts';
import { plural } from './plural.ts';
import { en as tables } from './report-tables.ts';

/** The monthly report's page in English, all of its words in one file. */
export const en: ReportWords = {
  title: (month) => `Progress report, ${month}`,
  period: (first, last) => `Period ${first} to ${last}`,
  tags: {
    soon: 'Due soon, not filed',
    open: 'Not filed',
    late: (days) => `${plural(days, 'day')} overdue, not filed`,
    withdrawn: 'Taken back, not filed again',
    returned: 'Returned',
    submitted: 'Filed, waiting for review',
    opened: 'Filed, under review',
    accepted: 'Accepted',
  },
  left: (days) => (days === 0 ? 'Due today' : `${plural(days, 'day')} left`),
  overdue: (days) => `${plural(days, 'day')} overdue`,
  notYet: (day) => `This month's report can be filled in from ${day}.`,
  opening: 'Opening the report…',
  retry: 'Try again',
  figures: {
    planned: 'Planned',
    started: 'Begun',
    built: 'Built',
    operating: 'Operating',
    total: 'Built in all',
  },
  nil: {
    question: (month, told) =>
      `Construction as in ${month}${told.length > 0 ? `, but for what was told of ${told.join(', ')}` : ''}? No need to fill in more.`,
    what: (changed) =>
      `Service figures follow the drafts; without a draft they are filed as not given. ${
        changed > 0 ? `You changed ${plural(changed, 'cell')}: they are listed first, and you decide.` : ''
      }`,
    button: 'Nothing changed, file now',
    toExplain: (name, label, value) => `${name}, ${label} ${value}`,
    explain: (names) => `First explain ${names.length}: ${names.join('; ')}`,
    past: (names) => `First correct the expected day, which has passed, of ${names.join(', ')}`,
    fill: (names) => `First fill in: ${names.join(', ')}`,
    none: 'None',
    asPlanned: 'As planned',
    review: (count) => `${plural(count, 'cell')} to set back`,
    reviewWhat: (month) => `These go back to ${month} before filing; service figures are filed as they are.`,
    cell: 'Cell',
    yours: 'Yours',
    back: 'Back to',
    keep: 'Keep them and go on',
    goBack: (count) => `Set ${plural(count, 'cell')} back and file`,
  },
  ...tables,
  warnings: {
    STAFF_BELOW_MINIMUM: (f) =>
      `${f.value} resident workers, at least ${f.least} are asked for. May be filed with what is done about it`,
    STAFF_DIFFERS: (f) =>
      `${f.value} resident workers, the register counts ${f.counted}. Correct it, or say why it is right`,
    ABOVE_HINT: (f) =>
      `${f.label} ${f.value}, above the hint of ${f.hint}${
        f.previous ? `, last month ${f.previous}` : ''
      }. Correct it, or say why it is right`,
  },
  reason: (name) => `Reason for ${name}`,
  reasonHint: {
    staff: 'e.g. one more will be hired in July, advertised',
    service: 'e.g. service day on 10 June, with a list of attendance',
  },
  check: 'Please check',
  explained: 'Explained',
  narrative: {
    title: '3. Problems, measures, next plan',
    note: 'write 无 (none) where there is nothing',
    problems: 'Problems',
    measures: 'Measures',
    nextPlan: 'Next plan',
  },
  provincial: {
    title: '4. Provincial supervision system',
    question: "Entered in the province's system",
    yes: 'Yes',
    no: 'Not yet',
    day: 'Entered on',
    download: 'Sheet for keying in',
    file: (district, month, isFiled) =>
      `${district} ${month} sheet for keying in${isFiled ? '' : ' (not filed)'}`,
    code: 'Division code',
    dayOf: (what) => `${what} on`,
    inYuan: (what) => `${what} (yuan)`,
  },
  people: {
    title: '5. Prepared by',
    note: 'the sums above are computed; filing confirms them',
    asBefore: (masked) => `empty: as last time, ${masked}`,
  },
  errors: {
    title: (count) => `Not filed: ${plural(count, 'thing')} to correct`,
    kept: (clock) => `All you typed is saved${clock ? ` (${clock})` : ''}. Correct it and file again.`,
    keptHere: 'All you typed is on this computer. Correct it and file again.',
    line: (where, what) => `${where}: ${what}`,
    cell: (township, field) => `${township} · ${field}`,
    stage: {
      short: (count, stage) => `lacks ${count}, cannot be “${stage}” yet`,
      rule: (name, stage, lines) =>
        `${name} cannot be “${stage}” yet: it lacks ${lines.join(', ')} (${lines.length}).`,
      wayOut: (count, stage) =>
        `Complete ${count} in the station's record first, or set the stage back to “${stage}”.`,
      open: (name) => `Open the record of ${name}`,
    },
    dayMissing: (stage) => `“${stage}” needs its day`,
    reasonMissing: 'no reason given',
    sayNone: 'not given：write 无 (none) where there is nothing',
  },
  bar: {
    label: 'Filing',
    waiting: 'Saving…',
    saved: (clock) => `Saved${clock ? ` ${clock}` : ''}`,
    untouched: 'Nothing changed yet',
    untouchedWhat: 'changes are saved by themselves',
    savedWhat: 'Can be continued on another computer',
    offline: (clock) => `No network, kept on this computer ${clock}`,
    offlineWhat: 'Saved by itself when it is back',
    expired: 'The session is over, all is kept',
    expiredWhat: 'Sign in to come back to this cell',
    signIn: 'Sign in',
    failed: 'Not saved, all is kept',
    failedWhat: 'Tried again in a few seconds',
    moved: 'The report has just been filed',
    movedWhat: 'Reading what is there now',
    reasons: (count) => `${plural(count, 'hint')} to explain`,
    others: (count) => `${plural(count, 'more thing')} to fill in`,
    errors: (count) => `${plural(count, 'thing')} to correct`,
    errorsWhat: 'then file again',
    missing: (count) => `${plural(count, 'thing')} still to give`,
    missingWhat: 'Filing names them all',
    ready: 'Ready to file',
    waitingRows: (count) => `${plural(count, 'township draft')} missing, may be filed all the same`,
    focus: ({ before, change, year, unfilled }) =>
      `last month ${before}${change ? `, change ${change}` : ''}; this year ${year}${unfilled > 0 ? ` (${unfilled} months not given)` : ''}`,
    file: (month) => `File ${month}`,
    refile: (month) => `File ${month} again`,
    fileWhat: 'The receipt comes at once; filing twice counts once',
    prepare: 'Save for review',
    prepareWhat: 'Two officers are needed: whoever saves it has prepared it',
    preparedWhat: 'You prepared it; ask a colleague to sign in, review and file it',
    fileAsSecond: (preparer) => `Prepared by ${preparer}, reviewed by you; the receipt comes at once`,
    filing: 'Filing…',
    filingWhat: 'Please wait, no need to press again',
    asking: 'Asking…',
    noAnswer: 'No answer came',
    noAnswerWhat: 'Asking again under the same number: it is not filed twice',
    offlineFile: 'No network',
    offlineFileWhat: 'Press again when it is back: nothing is filed by itself',
  },
  conflict: {
    title: (count) => `Another computer changed the same ${plural(count, 'cell')}: yours stand for now`,
    line: (cell, theirs, ours) => `${cell}: theirs “${theirs}”, yours “${ours}”`,
    empty: 'empty',
    takeTheirs: 'Take theirs',
    keepOurs: 'Keep mine',
  },
  already: (month, clock, receipt) =>
    `The report of ${month} was filed at ${clock}, receipt ${receipt}; it was not registered again.`,
  ...filed,
};
