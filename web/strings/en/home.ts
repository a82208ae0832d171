import type { HomeWords } from '../zh/home.ts';
import { plural } from './plural.ts';

const figure = (id: string, text: string | number) => ({ figure: id, text: String(text) });

/** The district's first page in English. */
export const en: HomeWords = {
  sentence: (facts) => {
    const words: (string | { figure: string; text: string })[] = [];
    if (facts.report === null && facts.filed.remarks > 0)
      words.push(
        `The report of ${facts.filed.month} was returned with `,
        figure('report', facts.filed.remarks),
        ' remarks',
      );
    else if (facts.report === null) words.push(`The report of ${facts.filed.month} is filed`);
    else if (facts.report.left > 0)
      words.push(
        `The report of ${facts.report.month} is due in `,
        figure('report', facts.report.left),
        ' days',
      );
    else if (facts.report.left === 0)
      words.push(`The report of ${facts.report.month} is due `, figure('report', 'today'));
    else
      words.push(
        `The report of ${facts.report.month} is `,
        figure('report', -facts.report.left),
        ' days overdue',
      );
    if (facts.others > 0) words.push('; ', figure('others', facts.others), ' more to do');
    if (facts.overdue > 0) words.push(', ', figure('overdue', facts.overdue), ' overdue');
    words.push('; ');
    if (facts.failing > 0)
      words.push(
        figure('failing', facts.failing),
        facts.failing === 1 ? ' station fails a standard.' : ' stations fail a standard.',
      );
    else words.push('every station meets its standards.');
    return words;
  },
  today: (day, weekday) => `${weekday} ${day}`,
  breakNote: (holiday, first, last) => `${holiday} break ${first} to ${last}; the due date does not move`,
  workLeft: (days) => `${plural(days, 'working day')} left before it`,
  todo: {
    title: 'To do',
    note: "this month's report first, then by date",
    none: 'Nothing to do.',
  },
  left: (days) =>
    days === 0 ? 'today' : days > 0 ? `${plural(days, 'day')} left` : `${plural(-days, 'day')} ago`,
  report: {
    title: (month) => `Progress report, ${month}`,
    carried: (given, of) =>
      given === 0
        ? `Construction is filled in from last month; the service figures of ${plural(of, 'station')} start empty.`
        : `Construction is filled in from last month; ${given} of ${plural(of, 'operating station')} have drafts of service figures.`,
    waiting: (names, count) =>
      `No draft yet from ${count}: ${names.join(', ')}${count > names.length ? ' and others' : ''}. It may be filed all the same.`,
    open: (month) => `Open ${month}`,
    withdrawn: (day) => `Taken back on ${day}; the form holds what was filed. Change it and file it again.`,
    filed: (month, receipt) =>
      `The report of ${month} is filed as a nil return, receipt ${receipt}. Until the city opens it, it can be taken back.`,
    moved: (reason) => `. The city moved it: ${reason}`,
    reminded: (day, count) => `The city reminded on ${day} (${count === 1 ? 'once' : `${count} times`})`,
  },
  returned: {
    title: (month) => `Report of ${month} returned`,
    tag: (count) => `returned, ${plural(count, 'remark')}`,
    since: (day) => `returned ${day}`,
    cell: (township, field) => `${township} · ${field}`,
    first: (day, late) =>
      `first filed ${day}, ${late ? 'late' : 'on time'}; a return does not touch the on-time rate.`,
    open: (count) => `Correct ${count}`,
  },
  plan: {
    title: (year) => `Plan of ${year} returned`,
    open: 'Correct the plan',
  },
  problem: {
    title: 'Problem to report on',
    tag: (days) => `open ${plural(days, 'day')}`,
    since: 'raised',
    raised: (month, replies) =>
      `raised by the report of ${month}, ${replies === 0 ? 'nothing written since' : `${plural(replies, 'entry', 'entries')} since`}; close it once it is solved.`,
    open: 'Report on it',
  },
  permit: {
    title: (day) => `Permit for closed days until ${day}`,
    tag: 'days are open',
    days: (from, to) => `Facts of ${from} to ${to} can be entered or corrected.`,
    reason: (text) => `The city's reason: ${text}. It lapses by itself.`,
    open: 'To the stations',
  },
  leftOut: {
    title: (month) => `Report of ${month}: drafts left out`,
    tag: (count) => `${count} left out`,
    what: (names) =>
      `${names.join(', ')}: the filing did not use these drafts; they are kept. Until the city opens it the report can be taken back and filed again; afterwards by a return, or next month.`,
    open: (month) => `See ${month}`,
  },
  proposal: {
    title: (name) => `Look at the premises that ${name} proposes`,
    tag: 'not taken over',
    since: 'proposed',
    what: (fields) =>
      `Differs from the record: ${fields.join(', ')}. Take it into the form and save it, or leave it.`,
    open: 'Look at it',
  },
  gate: {
    tellOf: (name, act) => `${act}: ${name}`,
    onTheDay: ' It may be told on the day, without waiting for the report.',
    title: (name) => `Gate: ${name}`,
    short: (count) => `${count} short`,
    missed: (count) => `missed by ${count}`,
    facts: (done, planned, need, built) =>
      `${planned} planned this year, ${done} ${built ? 'built' : 'operating'}; this gate needs ${need}. `,
    nearest: (name, expected, isPast, missing) =>
      `Nearest: ${name}${expected ? `, ${isPast ? 'was planned' : 'planned'} for ${expected}` : ''}${
        missing ? `, lacks ${missing}` : ', meets its standards: move its stage in the report'
      }.`,
    look: (name) => `What ${name} lacks`,
    bar: (name) => name,
    planLink: 'See the plan',
  },
  missing: (names) =>
    names.length <= 3 ? names.join(', ') : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`,
  failing: {
    title: 'Standards not met',
    note: (stations, lines) =>
      `${plural(stations, 'station')}, ${plural(lines, 'line')}; their state does not change, the city's watch list names them`,
    station: 'Station',
    what: 'Standard',
    now: 'Now',
    fix: 'How to mend it',
    act: 'Go and mend it',
    link: (name, what) => `${name}: ${what}`,
    none: 'every standard is met',
  },
  stations: {
    title: 'Stations',
    note: (townships, built, share, operating) =>
      `${plural(townships, 'township')}, ${built} built (${share}), ${operating} operating`,
    township: 'Township',
    state: 'State',
    built: 'Built',
    operating: 'Operating',
    mode: 'Mode',
    staff: 'Workers',
    standards: 'Standards met',
    missing: 'Missing',
    draft: (month) => `Draft of ${month}`,
    drafted: 'given',
    waiting: 'waiting',
    leftOut: 'left out',
    notAsked: 'not asked for',
    notStarted: 'not begun',
    noPlan: 'in no plan',
    noRecord: 'no record yet',
    more: (count) => `${plural(count, 'more station')} in order`,
    expand: 'Show',
  },
  receipts: {
    title: 'Latest receipts',
    note: 'by which a filing can be looked up at any time',
    at: 'When',
    what: 'What',
    number: 'Receipt',
    result: 'Outcome',
    report: (month, round) => `Report of ${month}${round > 1 ? `, filing ${round}` : ''}`,
    plan: (year, round) => `Plan of ${year}${round > 1 ? `, filing ${round}` : ''}`,
    waiting: 'waiting for review',
    returned: (count) => `returned, ${plural(count, 'remark')}`,
    correction: (month) => `Correction of the report of ${month}`,
    corrected: 'corrected',
    withdrawn: 'taken back',
    accepted: 'accepted',
    late: (days) => `${plural(days, 'day')} late`,
    none: 'nothing filed yet',
  },
  lookup: {
    label: 'Look up a receipt',
    hint: 'the number given for a filing; it begins with YB, JH, JF or the like',
    missing: 'no number is given yet',
    ask: 'Look up',
    busy: 'Looking…',
    unknown: (receipt) => `No receipt ${receipt}`,
    unknownWhat: 'Please check the number; receipts of other districts are not found here.',
    found: (kind, receipt) => `${kind}, receipt ${receipt}`,
    stands: (at, state, late) => `Received ${at}${late ? ', late' : ''}; now: ${state}.`,
    kinds: {
      REPORT: 'Monthly report',
      PLAN: 'Annual plan',
      PLAN_CHANGE: 'Change of the plan',
      FUNDING: 'Line of the ledger',
      PROGRESS: 'Stage told',
      CORRECTION: 'Corrected date',
      PROBLEM: 'Problem',
    },
    states: {
      DRAFT: 'not filed',
      NOT_RECEIVED: 'not filed',
      SUBMITTED: 'waits for the city’s review',
      OPENED: 'under review',
      RETURNED: 'returned by the city',
      WITHDRAWN: 'taken back',
      ACCEPTED: 'accepted by the city',
      REQUESTED: 'waits for the city',
      APPROVED: 'approved by the city',
      REFUSED: 'refused by the city',
      STANDING: 'stands',
      CORRECTED: 'corrected since',
      OPEN: 'open',
      CLOSED: 'closed',
    },
  },
};
