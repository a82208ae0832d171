import type { ProblemWords } from '../zh/problems.ts';
import { plural } from './plural.ts';

const days = (count: number): string => plural(count, 'day');

/** Problems that reports raised, in English. */
export const en: ProblemWords = {
  title: 'Problems and difficulties',
  note: (open, ours) => `${open} open, ${ours} for the district to report on`,
  none: 'No open problem. What section 3 of a report names is followed up here once it is filed.',
  open: (age) => `open ${days(age)}`,
  write: 'Report on it',
  look: 'Look',
  writeOf: (text) => `Report on: ${text}`,
  lookOf: (text) => `Look at: ${text}`,
  raised: (month, day) => `raised by the report of ${month}, ${day}`,
  turn: { DISTRICT: 'the district has to report on it', CITY: 'waits for the city' },
  reply: (at, who) => `${at} ${who}`,
  unknown: 'an officer no longer known',
  carried: (count) =>
    count === 1
      ? 'One raised earlier is still open; it need not be written again:'
      : `${count} raised earlier are still open; they need not be written again:`,
  closedTitle: (count) => `${count} closed`,
  closed: (day, age) => `closed ${day}, after ${days(age)}`,
  reading: 'Reading the problems…',
  form: {
    text: 'What was done',
    hint: 'and what is still to be done; at least two characters',
    handOver: 'Hand it to the city',
    handOverHint: 'for what the district cannot solve by itself; the city answers',
    send: 'Save',
    close: 'Solved: close it',
    closeAsk: 'Close this problem?',
    closeWhat: 'Nobody is reminded of it any more and nothing can be added; the record stays.',
    sure: 'Close it',
    keep: 'Not yet',
    busy: 'Saving…',
    cancel: 'Cancel',
    notSaved: (count) => `Not saved: ${count} to correct`,
    kept: 'What you typed is still here.',
  },
  done: {
    answered: (receipt) => `Saved, receipt ${receipt}`,
    handedOver: (receipt) => `Handed to the city, receipt ${receipt}`,
    closed: (receipt) => `Closed, receipt ${receipt}`,
  },
};
