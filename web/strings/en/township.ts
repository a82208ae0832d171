import type { TownshipWords } from '../zh/township.ts';
import { plural } from './plural.ts';

/** A township's own page in English. */
export const en: TownshipWords = {
  title: (month, township) => `${month}: ${township}`,
  what: (district, due) =>
    `What you give here goes into the draft of ${district}, which files the report: ${due}. It is voluntary; leave empty what you do not know, and write no 0.`,
  filed: (district) =>
    `${district} has filed this month's report: nothing can be changed here. Please ask ${district}.`,
  included: 'what you gave is in the report',
  leftOut: 'what you gave is not in the report',
  leftOutWhat: (district) =>
    `${district} filed without what you typed last; it is kept. Ask ${district}: until the city opens the report it can be taken back and filed again.`,
  none: 'There is no station record yet: nothing to give this month.',
  before: (value) => `last month ${value}`,
  saved: (clock) => `Saved ${clock}`,
  untouched: 'Changes are saved by themselves',
  saving: 'Saving…',
  offline: 'No network: kept on this computer, and saved by itself when it is back',
  failed: 'Not saved, all is kept; tried again in a few seconds',
  theirs: 'Another computer changed the same: yours stand for now',
  record: {
    title: (name) => `${name}: premises`,
    what: (district) =>
      `Save a draft; ${district} looks at it and puts it into the record. For people and the way of operating ask ${district}.`,
    save: 'Save the draft',
    notDone: (count) => `Not saved: ${count} to put right`,
    saving: 'Saving…',
    saved: (at, count) => `Draft saved ${at}, ${plural(count, 'change')}, waits for the district`,
    unsaved: (count) => `${plural(count, 'change')} not saved yet.`,
    agreed: 'As in the record, nothing to change.',
    undo: 'Take the draft back',
  },
};
