import * as z from 'zod';
import { ROLES } from '../roles.ts';
import { officerId } from './officer.ts';
import { kept } from './record.ts';
import { count, districtCode, instant, maybe, month, text, townshipCode } from './scalar.ts';

/** What may be open where somebody hands over: of the month's report, of a plan, a swap in it, a problem, a permit. */
const OPEN_KINDS = ['REPORT', 'PLAN', 'PLAN_CHANGE', 'PROBLEM', 'PERMIT'] as const;

/** Something open, and who has to act on it. */
export const OpenItem = z.strictObject({
  kind: z.enum(OPEN_KINDS),
  districtCode,
  /** The month or year that it is about, or its id. */
  subject: z.string(),
  /** As the record says it: OWED for a report that nobody has filed; of the others their state, OPEN where they have none. */
  state: z.string(),
  /** Whose turn it is. */
  turn: z.enum(['DISTRICT', 'CITY']),
  /** Rows and head of a report that somebody has begun to fill in; 0 for everything else. */
  drafts: count(200),
  /** When it is due or lapses, else since when it waits, a day or an instant; null: neither is known. */
  on: z.string().nullable(),
});
export type OpenItem = z.infer<typeof OpenItem>;

/** One act on a report, by its receipt. */
export const ReportAct = z.strictObject({
  act: z.enum(['FILED', 'CORRECTED', 'WITHDRAWN', 'RETURNED', 'ACCEPTED']),
  districtCode,
  month,
  receipt: z.string(),
  at: instant,
});
export type ReportAct = z.infer<typeof ReportAct>;

/** To whom an officer hands over, and why (交接). */
export const HandoverInput = z.strictObject({ to: officerId, reason: text(2, 200) });
export type HandoverInput = z.infer<typeof HandoverInput>;

/** A handover as it was done: who, to whom, as what and where, what was open, and what the predecessor did in the twelve months before. */
export const Handover = z.strictObject({
  ...kept,
  id: z.string(),
  from: officerId,
  to: officerId,
  reason: z.string(),
  role: z.enum(ROLES),
  districtCode: maybe(districtCode),
  townshipCode: maybe(townshipCode),
  open: z.array(OpenItem),
  acts: z.array(ReportAct),
});
export type Handover = z.infer<typeof Handover>;
