import * as z from 'zod';
import { districtCode, instant } from '#domain/records/scalar.ts';

/** What became of an act, by its receipt number: enough to answer a telephone call, nothing of its content. */
export const ReceiptState = z.strictObject({
  receipt: z.string(),
  kind: z.enum(['REPORT', 'PLAN', 'PLAN_CHANGE', 'FUNDING', 'PROGRESS', 'CORRECTION', 'PROBLEM']),
  districtCode,
  at: instant,
  /** Id of the officer who did it. */
  by: z.string(),
  /** Of the filing, list or change as it stands now; of a ledger line, a stage and a correction, whether it was corrected since. */
  state: z.enum([
    ...(['DRAFT', 'NOT_RECEIVED', 'SUBMITTED', 'OPENED', 'RETURNED', 'WITHDRAWN', 'ACCEPTED'] as const),
    ...(['REQUESTED', 'APPROVED', 'REFUSED', 'STANDING', 'CORRECTED', 'OPEN', 'CLOSED'] as const),
  ]),
  /** True when a report was first filed after its due instant (迟报); never of a correction. */
  late: z.boolean(),
});
export type ReceiptState = z.infer<typeof ReceiptState>;
