import * as z from 'zod';
import { STAGES } from '../vocabulary.ts';
import { count, townshipCode } from './scalar.ts';

/** Cells of one report: its rows times their figures. */
const cells = count(2_000);

/** What a filed report says otherwise than last month's, as briefly as a queue can show it. */
export const SinceLastMonth = z.strictObject({
  /** False: nothing was ever filed for the month before, so that of `expected`, `changed` and `swings` nothing can be said. */
  hasPrevious: z.boolean(),
  /** Stages that the report states, and those told since last month's that are reviewed with it. */
  moved: z.array(z.strictObject({ townshipCode, stage: z.enum(STAGES) })),
  /** Expected days of completion that moved, the longest delay first; `days` below 0: brought forward. */
  expected: z.array(z.strictObject({ townshipCode, days: z.int() })),
  /** Figures that are not last month's; of them those that moved by three tenths and by more than chance. */
  changed: cells,
  swings: cells,
  /** Figures above the programme's hint for a month. */
  overHint: cells,
  /** Of the last return: its remarks, and those whose field says something else now. Null: it follows no return. */
  remarks: z.strictObject({ of: count(10_000), answered: count(10_000) }).nullable(),
});
export type SinceLastMonth = z.infer<typeof SinceLastMonth>;
