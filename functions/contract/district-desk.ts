import * as z from 'zod';
import { AnnualPlanView } from '#domain/records/annual-plan.ts';
import { Draft, MonthlyReport } from '#domain/records/monthly-report.ts';
import { Operator } from '#domain/records/operator.ts';
import { Permit } from '#domain/records/period.ts';
import { ProblemView } from '#domain/records/problem.ts';
import { Reminders } from '#domain/records/reminders.ts';
import { day, districtCode, instant, month, townshipCode } from '#domain/records/scalar.ts';
import { Station } from '#domain/records/station.ts';

/** A line's sums in fen, as far as the gaps of R31 and R33 are read from them. */
const StationFunding = z.strictObject({
  districtDisbursedFen: z.int(),
  districtBudgetFen: z.int(),
  townshipBudgetFen: z.int(),
});

/** Everything that a district's desk shows first, as of `now`. */
export const DistrictDesk = z.strictObject({
  districtCode,
  now: instant,
  /** Facts dated up to here are locked. */
  closedThrough: day.nullable(),
  /** The report month that is open now. */
  openMonth: month,
  /** When the reports of the open month and of the twelve before it are due, and why where the city moved it. */
  due: z.record(month, z.strictObject({ dueAt: instant, reason: z.string().nullable() })),
  stations: z.array(Station),
  operators: z.array(Operator),
  plans: z.array(AnnualPlanView),
  /** The slots that were ever written, newest last. */
  reports: z.array(MonthlyReport),
  /** Townships (or `HEADER`) that have a standing draft for the open month, and when it was saved. */
  drafts: z.record(z.string(), instant),
  /** Townships whose own draft for the open month is in no filing, though the report was filed since. */
  leftOut: z.array(townshipCode),
  /** What townships propose for the records of their stations, taken over or not, by township. */
  proposals: z.record(townshipCode, Draft),
  /** Lines of the running year's ledger by station (`DISTRICT` for pots): what the gaps of R31 and R33 are read from. */
  funding: z.record(z.string(), StationFunding),
  /** Problems that are still open, the oldest month first. */
  problems: z.array(ProblemView),
  /** Permits that have not lapsed, in order of entry. */
  permits: z.array(Permit),
  /** How often the city reminded of the open month's report by hand (已催n次), and when last. */
  reminders: Reminders.pick({ count: true, lastAt: true }),
});
export type DistrictDesk = z.infer<typeof DistrictDesk>;
