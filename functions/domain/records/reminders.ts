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

/** What the clock reminded a district of for one gate of one year. */
export const GateReminders = z.strictObject({
  ...kept,
  districtCode,
  year: z.int(),
  gate: z.string(),
  /** The last of the programme's numbers of days that is done with. */
  daysBefore: count(366),
  on: day,
});
export type GateReminders = z.infer<typeof GateReminders>;

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

/** A reminder of a gate on its way. */
export interface GateReminder {
  readonly districtCode: string;
  readonly year: number;
  /** Id of the gate in the programme. */
  readonly gate: string;
  /** The gate's day in that year. */
  readonly by: string;
  /** Stations of the year's plan, those that the gate asks for, and those that have reached it. */
  readonly planned: number;
  readonly need: number;
  readonly actual: number;
  /** Townships of stations that are nearest to it, with the planned day where the plan names one for what is asked. */
  readonly nearest: readonly { readonly townshipCode: string; readonly on: string | null }[];
  /** Ids of the officers whom it concerns, at least one. */
  readonly officers: readonly string[];
}

/** What waits in the outbox. */
export type Message = Reminder | GateReminder;
