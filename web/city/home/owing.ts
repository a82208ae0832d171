import type { CityDesk } from '#contract/city-desk.ts';
import { owing } from '#domain/reminding.ts';
import { NO_SETTINGS } from '#domain/settings.ts';
import { programme } from '../city-programme.ts';

type DistrictNow = CityDesk['districts'][number];

/** A district that has the running month's report still to file, and how far it is. */
export interface Owing extends DistrictNow {
  readonly standing: 'EMPTY' | 'STARTED' | 'WITHDRAWN' | 'RETURNED';
}

/** Months of the last twelve in which a district was late or filed nothing. */
export const failures = ({ habit }: Pick<DistrictNow, 'habit'>): number => habit.late + habit.missing;

/** Who owes the running month's report: worst habit first, who only has to correct it last. */
export function owingOf({ month, now, districts }: CityDesk): readonly Owing[] {
  const slots = districts.flatMap(({ slot }) => (slot ? [slot] : []));
  const owed = new Set(
    owing(programme, month, slots, now, NO_SETTINGS).map(({ districtCode }) => districtCode),
  );
  const isReturned = (one: Owing): number => (one.standing === 'RETURNED' ? 1 : 0);
  // Sorting is stable: districts of one habit stay in the programme's order.
  return districts
    .filter(({ districtCode }) => owed.has(districtCode))
    .map((district) => ({ ...district, standing: standingOf(district) }))
    .sort((a, b) => isReturned(a) - isReturned(b) || failures(b) - failures(a));
}

function standingOf({ slot, hasDraft }: DistrictNow): Owing['standing'] {
  if (slot?.state === 'RETURNED') return 'RETURNED';
  if (hasDraft) return 'STARTED';
  return slot?.state === 'WITHDRAWN' ? 'WITHDRAWN' : 'EMPTY';
}
