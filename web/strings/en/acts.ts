import type { ActsWords } from '../zh/acts.ts';
import { plural } from './plural.ts';

/** What was done, in English. */
export const en: ActsWords = {
  title: 'Record of acts',
  note: (count) => `of thirteen months, ${count} in all, the newest first`,
  none: 'Nothing was done yet.',
  reading: 'Reading what was done…',
  columns: { at: 'When', side: 'Who', what: 'What', number: 'Receipt' },
  side: { DISTRICT: 'the district', CITY: 'the city' },
  filed: (what) => `Filed ${what}`,
  report: (month, round) => `the report of ${month}${round > 1 ? ` (filing ${round})` : ''}`,
  plan: (year, round) => `the plan of ${year}${round > 1 ? ` (filing ${round})` : ''}`,
  ended: {
    RETURNED: (what, remarks) => `Returned ${what} with ${plural(remarks, 'remark')}`,
    WITHDRAWN: (what) => `Took back ${what}`,
    ACCEPTED: (what) => `Accepted ${what}`,
  },
  progress: (name, stage, day) => `Told on the day: ${name}, ${stage} ${day}`,
  figure: (month, change, reason) => `Report of ${month}: ${change}; reason: ${reason}`,
  correction: (name, stage, from, to, reason) =>
    `Corrected ${name}, ${stage}: ${from} to ${to}, because: ${reason}`,
  permit: (from, to, until, reason) =>
    `Granted a permit for facts of ${from} to ${to}, until ${until}, because: ${reason}`,
  raised: (text) => `Raised a problem: ${text}`,
  reply: (text) => `Answered or reported on: ${text}`,
  closed: (text) => `Closed a problem: ${text}`,
  reminded: (month, count) => `Reminded of the report of ${month} (${count} so far)`,
};
