import * as z from 'zod';
import { MOST_SCAN_BYTES, SCAN_TYPES } from '../scan.ts';
import { instant } from './scalar.ts';

/** Which scan of the signed sheet (签字盖章件) is attached to a round, since when and by whom; its bytes lie apart, under their hash. */
export const ReportScan = z.strictObject({
  type: z.enum(SCAN_TYPES),
  bytes: z.int().min(1).max(MOST_SCAN_BYTES),
  /** Hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  at: instant,
  by: z.string(),
});
export type ReportScan = z.infer<typeof ReportScan>;
