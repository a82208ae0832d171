import * as z from 'zod';
import { MonthlyReport } from '#domain/records/monthly-report.ts';
import { ProblemView } from '#domain/records/problem.ts';
import { Reminders } from '#domain/records/reminders.ts';
import { count, day, districtCode, instant, month, townshipCode } from '#domain/records/scalar.ts';
import { SinceLastMonth } from '#domain/records/since-last-month.ts';

const stations = count(10_000);
const year = z.int();
const ratio = z.strictObject({ n: z.int(), d: z.int() });

/** What a district owes for the running month, and how it has filed of late. Of a draft only whether there is one. */
const DistrictNow = z.strictObject({
  districtCode,
  /** The running month's slot; null where nothing was ever filed. */
  slot: MonthlyReport.nullable(),
  /** Somebody has begun to fill the report in (已开始) and it goes on from how it stands. */
  hasDraft: z.boolean(),
  /** By hand (已催n次) and by the clock. */
  reminders: Reminders.pick({ count: true, lastAt: true, automaticOn: true }),
  /** Of the last twelve months that were due: how many, filed late, never filed. */
  habit: z.strictObject({ of: count(12), late: count(12), missing: count(12) }),
});

/** A gate of the running year (R43-R45), with what every district with a plan is asked for and has. */
const Gate = z.strictObject({
  id: z.string(),
  by: day,
  need: stations,
  actual: stations,
  state: z.enum(['IN_PROGRESS', 'DONE_EARLY', 'MET', 'MISSED', 'MADE_UP']),
  /** Stations a week or month that are still needed (null: none, or no day is left), and that came of late. */
  pace: z.strictObject({ per: z.enum(['WEEK', 'MONTH']), needed: ratio.nullable(), recent: ratio }),
  districts: z.array(z.strictObject({ districtCode, need: stations, actual: stations })),
});

/** Everything that the city's desk shows first, as of `now`. */
export const CityDesk = z.strictObject({
  now: instant,
  /** The running month, and when its report is due. */
  month,
  dueAt: instant,
  /** The running month is closed in every district. */
  isClosed: z.boolean(),
  /** In the programme's order. */
  districts: z.array(DistrictNow),
  /**
   * Slots of any month that wait for review, longest wait first, and what each says otherwise than the month before
   * (与上月相比); null past the tenth, which its review compares.
   */
  waiting: z.array(MonthlyReport.extend({ sinceLastMonth: SinceLastMonth.nullable() })),
  /** Plans that wait for review, longest wait first; `quota`: stations on them. */
  plans: z.array(z.strictObject({ districtCode, year, since: instant, quota: stations })),
  /** Plan changes that wait for the city's word, longest wait first. */
  planChanges: z.array(
    z.strictObject({ districtCode, year, since: instant, out: townshipCode, in: townshipCode }),
  ),
  /** Problems that are still open, the oldest first. */
  problems: z.array(ProblemView),
  /** Stations on the running year's accepted plans. */
  planned: stations,
  /** None without a plan. */
  gates: z.array(Gate),
  /** Builds that the plans name up to the month's last day and that are not done, by day. */
  builds: z.array(z.strictObject({ townshipCode, on: day })),
});
export type CityDesk = z.infer<typeof CityDesk>;
