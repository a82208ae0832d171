import type { FigureCorrectionWords } from '../zh/figure-correction.ts';

export const en: FigureCorrectionWords = {
  what: 'The bureau has accepted this report. A wrong figure can still be put right; the old one stays readable.',
  begin: 'Correct a figure',
  title: (month) => `Correct a figure of the report of ${month}`,
  townshipCode: 'Township',
  field: 'Which figure',
  unit: ' (yuan)',
  to: 'The right figure',
  from: (value, mayBeEmpty) =>
    `Reported as ${value}${mayBeEmpty ? '; left empty, it becomes “not filled in”' : ''}`,
  unfilled: 'not filled in',
  reason: 'Reason',
  reasonHint: 'Why the old figure is wrong, and by which evidence; at least 4 characters',
  send: 'Save the correction',
  busy: 'Saving…',
  cancel: 'Cancel',
  notDone: (count) => `Not saved: ${count} to put right`,
  kept: 'What you typed is still here. For a month that is closed, ask the bureau for a permit first.',
  done: (receipt) => `Corrected, receipt ${receipt}.`,
  change: (place, from, to) => `Corrected: ${place} ${from} → ${to}`,
};
