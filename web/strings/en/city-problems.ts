import type { CityProblemsWords } from '../zh/city-problems.ts';
import { plural } from './plural.ts';

/** Problems that reports raised, in English. */
export const en: CityProblemsWords = {
  title: 'Open problems',
  note: (all, mine) => (mine > 0 ? `${all}, of which ${mine} for the bureau` : `${all}, all with districts`),
  all: (n) => `All ${n}`,
  none: 'Every open problem is answered.',
  noneOf: { CITY: 'No problem waits for the bureau.', DISTRICT: 'No problem is with a district.' },
  turns: { CITY: 'For the bureau to answer', DISTRICT: 'With the districts' },
  pageTitle: 'Problems and difficulties',
  pageNote: (n) => `${n} open, the oldest first`,
  age: (days) => plural(days, 'day'),
  raised: (owner, day, month) => `${owner}, raised on ${day} with the report of ${month}`,
  owner: { CITY: 'with the bureau', DISTRICT: 'with the district' },
  replies: (n) => (n === 1 ? 'answered once' : `answered ${n} times`),
  reply: (at, text) => `${at}: ${text}`,
  answer: 'Answer',
  close: 'Close',
  answerOf: (where) => `Answer the problem of ${where}`,
  closeOf: (where) => `Close the problem of ${where}`,
  fold: 'Fold',
  form: {
    text: 'Answer',
    hint: 'The district sees it on its own desk.',
    handOver: 'Hand it over to the district',
    handOverHint: 'Otherwise it stays with the bureau.',
    send: 'Answer',
    busy: 'Sending…',
    close: 'Close',
    closeAsk: 'Is the problem solved? Close it?',
    closeWhat:
      'It leaves this list and the district sees the day; what is not solved goes into the next report.',
    closeSure: 'Close it',
    cancel: 'Cancel',
    notDone: (n) => (n === 1 ? 'Not sent: one thing to put right' : `Not sent: ${n} things to put right`),
  },
  answered: (receipt) => `Answered, ${receipt}`,
  handedOver: (receipt) => `Answered and handed to the district, ${receipt}`,
  closed: (receipt) => `Closed, ${receipt}`,
};
