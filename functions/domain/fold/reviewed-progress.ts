import type { Claim } from '../claims.ts';
import { periodOf } from '../deadlines.ts';
import type { Programme } from '../programme.ts';
import type { SlotFacts } from './read-records.ts';

/**
 * True for a stage told between two reports (进度即报) once a report of its district is accepted that was filed after it
 * and whose period reaches its day. Such a report stated the same day or none, since another would have been refused:
 * the reviewer has seen the stage as it stands. A correction of a figure is nobody's review.
 */
export const isReviewedProgress = (
  { on, at }: Claim,
  slots: readonly SlotFacts[],
  programme: Pick<Programme, 'calendar'>,
): boolean =>
  slots.some(
    ({ month, rounds }) =>
      on <= periodOf(programme, month).last &&
      rounds.some(
        ({ outcome, submittedAt, correction }) =>
          outcome === 'ACCEPTED' && submittedAt >= at && correction === undefined,
      ),
  );
