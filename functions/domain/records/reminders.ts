import * as z from 'zod';
import { kept } from './record.ts';
import { count, day, districtCode, instant, month } from './scalar.ts';

/** What a district was reminded of for one month's report: by hand (已催n次) and by the clock. */
export const Reminders = z.strictObject({
  ...kept,
  districtCode,
  month,
  /** How often the city reminded by hand. */
  count: count(999),
  /** When it last did. */
  lastAt: instant.nullable(),
  /** The day on which the clock last did. */
  automaticOn: day.nullable(),
});
export type Reminders = z.infer<typeof Reminders>;

/** Why a reminder goes out: days before the due day, on it, after it, or because the city presses (催办). */
export type Occasion = 'BEFORE' | 'DUE' | 'OVERDUE' | 'BY_HAND';

/** A reminder on its way: facts, no names; the letter is written when it is sent. */
export interface Reminder {
  readonly districtCode: string;
  readonly month: string;
  readonly occasion: Occasion;
  /** True where the report was returned and not filed again. */
  readonly returned: boolean;
  readonly dueAt: string;
  /** Ids of the officers whom it concerns, at least one. */
  readonly officers: readonly string[];
}
