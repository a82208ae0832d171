import type { Day } from './calendar.ts';

/**
 * A fact that goes on and off: the days on which it flips, ascending, the first one on. `['2021-03-06', '2021-07-17']`
 * is on from 6 March to 16 July. Suspensions and payments are kept so.
 */
export type Switch = readonly Day[];

/** True where the switch is on at the end of `day`. */
export const isOn = (flips: Switch, day: Day): boolean => {
  let on = false;
  for (const flip of flips) {
    if (flip > day) break;
    on = !on;
  }
  return on;
};

/** A fact that changes by steps: `[from, ...values]`, ascending by day. The last step not after the day counts. */
export const stepAt = <T extends readonly [Day, ...unknown[]]>(steps: readonly T[], day: Day): T | null => {
  let found: T | null = null;
  for (const step of steps) {
    if (step[0] > day) break;
    found = step;
  }
  return found;
};
