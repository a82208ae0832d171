import { dayInProse } from '../dates.ts';
import type { RestatedWords } from '../zh/dashboard-restated.ts';

export const en: RestatedWords = {
  mark: (frozen) => `first reported ${frozen}`,
  provisionalMark: (provisional) => `provisional ${provisional}`,
  moved: (day, frozen, now) =>
    `To ${dayInProse(day)}: first reported ${frozen} at the close, corrected to ${now}.`,
  settled: (day, provisional, now) =>
    `To ${dayInProse(day)}: provisional ${provisional} when the month closed, ${now} once its period had closed.`,
  step: (district, before, after) => `${district}: ${before} → ${after}`,
  reading: 'Reading why it was corrected…',
  failed: 'Why it was corrected could not be read. Please look again later.',
  noCorrection: 'No correction is on record: late entries or returns after the close moved it.',
  correction: (township, { field, from, to }) =>
    `${township} ${{ startedOn: 'started', builtOn: 'built', operatingOn: 'operating' }[field]}: ${from} → ${to}`,
  why: (reason) => `Reason: ${reason}`,
  who: (on, district, officer) => `Corrected on ${on} by ${district} (${officer})`,
};
