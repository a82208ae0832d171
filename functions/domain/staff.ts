import type { Day } from './calendar.ts';
import { stepAt } from './switch.ts';
import type { Employer, OperatingMode, StaffRole } from './vocabulary.ts';

/** What counting needs to know of a posting. */
export interface PostingFacts {
  readonly role: StaffRole;
  readonly employer: Employer;
  readonly certified: boolean;
  readonly fullTime: boolean;
  readonly onSite: boolean;
  readonly startOn: Day;
  readonly endOn: Day | null;
}

/** What counting needs to know of a way of operating. */
export interface ModeFacts {
  readonly from: Day;
  readonly operatingMode: OperatingMode;
}

/** True from the first day of a posting to the day before its last one is over (`startOn <= day < endOn`). */
export const isActive = (posting: Pick<PostingFacts, 'startOn' | 'endOn'>, day: Day): boolean =>
  posting.startOn <= day && (posting.endOn === null || day < posting.endOn);

/** The way of operating in force at the end of `day`; null before the first. `modes` ascend by `from`. */
export function modeAt<T extends ModeFacts>(modes: readonly T[], day: Day): T | null {
  const step = stepAt(
    modes.map((mode) => [mode.from, mode] as const),
    day,
  );
  return step?.[1] ?? null;
}

/**
 * True for a worker who counts towards the least three (R20, R21): certified, full-time, on site, active, no director
 * (A11), and with purchased service employed by the operator (section 6.4).
 */
export const counts = (posting: PostingFacts, mode: OperatingMode | null, day: Day): boolean =>
  isActive(posting, day) &&
  posting.certified &&
  posting.fullTime &&
  posting.onSite &&
  posting.role !== 'DIRECTOR' &&
  (mode !== 'PURCHASED_SERVICE' || posting.employer === 'OPERATOR');

/** People of a station on one day: those who count (R20, R21), and every active director (R22) and deputy (R24). */
export interface StaffCount {
  readonly counted: number;
  readonly directors: number;
  readonly deputies: number;
}

/** Counted workers, directors and deputies at the end of `day`. */
export function staffAt(staff: readonly PostingFacts[], modes: readonly ModeFacts[], day: Day): StaffCount {
  const mode = modeAt(modes, day)?.operatingMode ?? null;
  const active = staff.filter((posting) => isActive(posting, day));
  return {
    counted: active.filter((posting) => counts(posting, mode, day)).length,
    directors: active.filter((posting) => posting.role === 'DIRECTOR').length,
    deputies: active.filter((posting) => posting.role === 'DEPUTY').length,
  };
}
