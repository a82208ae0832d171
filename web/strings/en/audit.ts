import type { AuditWords } from '../zh/audit.ts';

/** The auditor's page in English. */
export const en: AuditWords = {
  title: 'Look a record up',
  what: 'An auditor reads histories and whether they hold, sees no record itself and changes nothing.',
  kind: 'What to look up',
  kinds: {
    stations: 'Station',
    reports: 'Monthly report',
    plans: 'Annual plan',
    officers: 'Officer',
    receipts: 'By receipt',
  },
  fields: {
    districtCode: 'District',
    townshipCode: 'Township',
    month: 'Month',
    year: 'Year',
    officer: 'Account id',
    receipt: 'Receipt number',
  },
  officerHint: 'The id behind a name in a history.',
  receiptHint: 'Of a report (YB), a plan (JH) or a stage told on the day (JD).',
  missing: 'is missing',
  notLooked: 'Nothing to look up yet: one field to put right',
  notReceipt: 'is no receipt of a report, a plan or a stage',
  yearOption: (year) => String(year),
  look: 'Look up',
  reading: 'Reading and verifying the history…',
  none: 'There is no such record: nobody has written it.',
  subject: {
    stations: (place) => `Station of ${place}`,
    reports: (district, month) => `${district}, report of ${month}`,
    plans: (district, year) => `${district}, plan of ${year}`,
    officers: (id) => `Account ${id}`,
  },
  holds: 'Holds',
  holdsWhat: (versions) =>
    `The hashes of ${versions} versions follow each other and add up to the record as it is.`,
  broken: 'Does not hold',
  brokenAt: (version) => (version === 0 ? 'The record' : `Version ${version}`),
  fault: (at, what) => `${at}: ${what}.`,
  faults: {
    MISSING_ENTRY: 'an entry is missing',
    ENTRY_CHANGED: 'the entry itself was changed',
    LINK_BROKEN: 'the hash does not follow from the one before',
    RECORD_CHANGED: 'the record is not what its history says; somebody changed it past the system',
  },
  brokenTodo: 'Leave everything as it is, and tell the bureau and whoever runs the system.',
  hash: 'Hash of the newest entry',
  historyNote: (versions) => `${versions} versions, newest first`,
  more: 'Earlier steps',
};
