import type { TownshipWords } from '../zh/township.ts';

/** A township's own page in English. */
export const en: TownshipWords = {
  title: (month, township) => `${month}: ${township}`,
  what: (district, due) =>
    `What you give here goes into the draft of ${district}, which files the report: ${due}. It is voluntary; leave empty what you do not know, and write no 0.`,
  filed: (district) =>
    `${district} has filed this month's report: nothing can be changed here. Please ask ${district}.`,
  none: 'There is no station record yet: nothing to give this month.',
  before: (value) => `last month ${value}`,
  saved: (clock) => `Saved ${clock}`,
  untouched: 'Changes are saved by themselves',
  saving: 'Saving…',
  offline: 'No network: kept on this computer, and saved by itself when it is back',
  failed: 'Not saved, all is kept; tried again in a few seconds',
  theirs: 'Another computer changed the same: yours stand for now',
};
