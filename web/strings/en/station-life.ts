import type { StationLifeWords } from '../zh/station-life.ts';

/** Notices and corrections of dates in English. */
export const en: StationLifeWords = {
  progress: {
    tell: {
      startedOn: 'Tell the start',
      builtOn: 'Tell it is built',
      operatingOn: 'Tell it operates',
      suspendedOn: 'Tell it stops',
      resumedOn: 'Tell it goes on',
    },
    title: (township, stage) => `Progress of ${township}: ${stage}`,
    day: (stage) => `Day: ${stage}`,
    hint: 'counts at once, marked as not yet reviewed; the next report carries it and does not ask again',
    missing: (count, stage) => `On that day ${count} still missing; without them it is not “${stage}”:`,
    notDone: (count) => `Not told: ${count} to put right`,
    toldNote: (day, stage) => `told on ${day}: ${stage}`,
    busy: 'Sending…',
    told: (day, stage, receipt) => `Told: ${stage} on ${day}, not yet reviewed. Receipt ${receipt}`,
  },
  unreviewed: 'not yet reviewed',
  rule: 'The state follows from the dates, which come from filed reports; they change by a report or a correction.',
  correct: {
    begin: 'Correct a date',
    title: (township) => `Correct a date of ${township}`,
    field: 'Which one',
    option: (stage, day) => `${stage} ${day}`,
    pending: (stage, month) =>
      `“${stage}” is in the report of ${month}, which the city is reviewing; wait for it, or ask for the report to be returned.`,
    to: (stage) => `The right day: ${stage}`,
    was: (day) => `first told as ${day}, which is kept`,
    reason: 'Reason',
    reasonHint: 'why the day was wrong and what shows the right one; at least four characters',
    open: 'Both days are open: it holds at once.',
    permitted: (days, until) =>
      `The days are closed; a permit of the city opens ${days} until ${until}. Published figures will show both values.`,
    closed: (day, through) => `${day} is closed (through ${through}) and cannot be corrected now.`,
    ask: 'Ask the city for a permit and tell it this:',
    message: (name, stage, from, to, reason) =>
      `${name}: ${stage} was told as ${from} and is ${to || '(day)'}, because: ${reason || '(reason)'}. Please open ${from}${
        to ? ` and ${to}` : ''
      }.`,
    send: 'Save the correction',
    busy: 'Saving…',
    notSaved: (count) => `Not saved: ${count} to put right`,
    kept: 'What you filled in is kept.',
    done: (stage, from, to, receipt) => `Corrected: ${stage}, ${from} to ${to}. Receipt ${receipt}`,
  },
  proposal: {
    title: 'Proposed by the township: premises',
    savedAt: (at) => `Given ${at}, not taken over yet.`,
    outdated: ' The record has changed since; please compare.',
    change: (label, from, to) => `${label}: ${from} → ${to}`,
    take: 'Put it into the form',
    discard: 'Do not take it',
  },
  corrections: {
    title: 'Corrected dates',
    stage: 'Date',
    first: 'First told',
    corrected: 'Corrected',
    reason: 'Reason',
    who: 'Who, when',
    by: (name, at) => `${name}, ${at}`,
    unknown: 'an officer no longer known',
    permitted: 'entered late',
    failed: 'The corrections could not be read',
    again: 'Try again',
  },
};
