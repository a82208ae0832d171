import type { CityHomeWords } from '../zh/city-home.ts';
import { plural } from './plural.ts';

const grouped = (list: readonly (readonly [n: number, names: readonly string[]])[], word: string): string =>
  list.map(([n, names]) => `${names.join(', ')} ${word} ${n}${names.length > 1 ? ' each' : ''}`).join('; ');

const days = (n: number): string => plural(n, 'day');
const times = (n: number): string => (n === 1 ? 'once' : `${n} times`);

/** The city's first page in English. */
export const en: CityHomeWords = {
  sentence: {
    reports: (n, longest, yours) => [
      { figure: 'reports', text: n },
      ` reports wait for ${yours ? 'your' : 'the bureau’s'} review, the longest for ${longest}; `,
    ],
    plans: (n, yours) => [
      { figure: 'plans', text: n },
      ` annual plans or changes wait for ${yours ? 'your' : 'the bureau’s'} review; `,
    ],
    nothing: (yours) => [`Nothing waits for ${yours ? 'your' : 'the bureau’s'} review; `],
    owing: (n, left) => [
      { figure: 'owing', text: n },
      ` districts owe their report, due in `,
      { figure: 'days', text: left },
      ' days.',
    ],
    owingToday: (n) => [{ figure: 'owing', text: n }, ` districts owe their report, due today.`],
    overdue: (n, late) => [
      { figure: 'owing', text: n },
      ` districts owe their report, overdue by `,
      { figure: 'days', text: late },
      ' days.',
    ],
    allIn: (n, month) => [
      'all ',
      { figure: 'owing', text: n },
      ` districts have filed the report of ${month}.`,
    ],
  },
  filing: (month, filed, of, returned) =>
    `${month}: filed ${filed} / ${of}${returned > 0 ? `, returned ${returned}` : ''}`,
  gateAhead: (gate, actual, need, short, left) =>
    `${gate} ${actual} / ${need}, ${short} to go in ${days(left)}`,
  queue: {
    title: 'Waiting for me',
    titleOfOthers: 'Waiting for the bureau',
    empty: (owing, month, yours) =>
      `Nothing waits for ${yours ? 'you' : 'the bureau'}. ${
        owing === 0
          ? `All reports of ${month} are in.`
          : `${owing} districts have not filed the report of ${month}.`
      }`,
    others: 'Others',
    plan: (year) => `annual plan of ${year}`,
    quota: (n) => `${n} stations to be built`,
    change: (year) => `change of the plan of ${year}`,
    swap: (from, into) => `${from} out, ${into} in`,
    review: 'Review',
    look: 'Look',
  },
  strip: {
    title: (day) => `To ${day}`,
    note: (month) => `The books of ${month}: filing → cut → review → close`,
    year: 'The whole year',
    report: 'Reports',
    builds: 'To be built',
    today: 'today',
    worked: 'worked',
    filed: (n, of) => `filed ${n} / ${of}`,
    due: (day, clock) => `due ${day}, ${clock}`,
    midnight: '24:00',
    settled: 'cut (on time, late, missing) → review',
    close: (day) => `closes by ${day}, 24:00`,
    closed: 'closed',
    overdue: (name, on, late) => `${name} planned for the ${on}, ${days(late)} over`,
    overdueMore: (n, name, late) => `${n} past their day, ${name} by ${days(late)}`,
    gate: (name, need) => `${name} ${need}`,
    more: (names, n) => `${names} and others, ${n} in all`,
    list: 'The days to the end of the month',
    dueLine: (clock) => `reports due at ${clock}; then on time, late and missing are settled`,
    closeLine: 'the month closes at 24:00 at the latest',
    buildLine: (names) => `to be built: ${names}`,
    gateLine: (name, need) => `gate: ${name}, ${need} needed`,
    overdueLine: (name, on, late) => `${name}, planned for ${on}, is ${days(late)} over`,
    nothing: 'No dates are coming up.',
  },
  owing: {
    title: 'Who owes a report',
    none: (n, month) => `All ${n} districts have filed the report of ${month}.`,
    standing: { EMPTY: 'not begun', STARTED: 'begun', WITHDRAWN: 'withdrawn, not filed again' },
    returned: (n) => `returned, ${n} remarks to answer`,
    rounds: (filed, returned) => `filed ${filed}, returned ${returned}`,
    late: (of, n) => `late ${times(n)} in ${of} months`,
    missing: (of, n) => `missing ${times(n)} in ${of} months`,
    both: (of, late, missing) => `late ${times(late)}, missing ${times(missing)} in ${of} months`,
    always: (of) => `on time in all ${of} months`,
    fresh: 'nothing was due so far',
    held: (time) => `with the district for ${time}`,
    reminded: (n, at) => `reminded ${times(n)}, last ${at}`,
    automatic: (day) => `reminded by the system on ${day}`,
    remind: (n) => `Remind these ${n}`,
    remindNote: 'Only those who owe hear of it, each once a day.',
    allReminded: 'All were reminded today; tomorrow you can remind again.',
    busy: 'Reminding…',
    done: (names) => `Reminded: ${names}`,
    tooSoon: (names) => `Reminded today already, not again: ${names}`,
    withoutOfficer: (names) =>
      `Nobody there files, so nobody was reminded: ${names}. Ask the administrator to appoint an officer.`,
    notOwing: (names) => `Have filed, not reminded: ${names}`,
  },
  gates: {
    title: (year, n) => `The ${n} gates of ${year}`,
    planned: (n) => `${n} stations to be built`,
    none: (year) => `No plan of ${year} is accepted yet, so there are no gates to measure.`,
    left: (left) => (left > 0 ? `in ${days(left)}` : left === 0 ? 'today' : `${days(-left)} ago`),
    state: {
      IN_PROGRESS: (short) => `${short} to go`,
      DONE_EARLY: () => 'done early',
      MET: () => 'met',
      MISSED: (short) => `missed by ${short}`,
      MADE_UP: () => 'made up',
    },
    join: '; ',
    shorts: (list) => grouped(list, 'short by'),
    ahead: (list) => grouped(list, 'ahead by'),
    sums: (ofDistricts, ofCity) => `districts are short by ${ofDistricts} together, the city by ${ofCity}`,
    ifOnTime: (n, then) => `${n} more planned in time: ${then} if they come`,
    needed: (per, pace) => `${pace} a ${per === 'WEEK' ? 'week' : 'month'} needed`,
    recent: (per, pace) =>
      per === 'WEEK' ? `${pace} a week in the last four` : `${pace} a month in the last three`,
  },
};
