import type { HistoryWords } from '../zh/history.ts';

/** The history of a station and of a month's report, in English. */
export const en: HistoryWords = {
  title: 'History',
  reading: 'Reading the history…',
  again: 'Try again',
  none: 'Nothing has been changed yet.',
  more: 'Earlier steps',
  columns: { at: 'When', who: 'Who', what: 'What', changes: 'Fields' },
  system: 'the system',
  unknown: 'a former account',
  change: (label, from, to) => `${label}: ${from} → ${to}`,
  empty: 'empty',
  some: (n) => String(n),
  yuan: (amount) => `${amount} ×10,000 yuan`,
  noField: 'Content (names, telephone and certificate numbers are not shown here)',
  reason: (text) => `Why: ${text}`,
  operations: {
    putStation: 'Edited the record',
    reportProgress: 'Told a stage',
    correctClaim: 'Corrected a day',
    submitReport: 'Filed the report',
    withdrawReport: 'Took the report back',
    openReport: 'Opened for review',
    reviewReport: 'Reviewed',
  },
  fields: {
    claims: 'Days of construction and operation',
    state: 'State',
    firstSubmittedAt: 'First filed',
    openedAt: 'Opened by the city',
    acceptedAt: 'Accepted',
    returnCount: 'Returns',
  },
};
