import * as z from 'zod';
import { FigureCorrection } from '#domain/records/figure-correction.ts';
import { Permit } from '#domain/records/period.ts';
import { count, day, districtCode, instant, month, townshipCode } from '#domain/records/scalar.ts';
import { REPORT_STATES, STAGES } from '#domain/vocabulary.ts';

const reports = count(10_000);

/** One district's report of one month: timeliness by its first filing, and how it stands. */
const ReportCell = z.strictObject({
  districtCode,
  state: z.enum(REPORT_STATES),
  firstSubmittedAt: instant.nullable(),
  /** When the round that counts was filed; null where none stands. */
  filedAt: instant.nullable(),
  acceptedAt: instant.nullable(),
  /** Null: not filed, and not due yet. */
  outcome: z.enum(['ON_TIME', 'LATE', 'MISSING']).nullable(),
  /** Begun days after the due instant, of a late filing or a missing one. */
  daysLate: count(10_000),
  returned: count(99),
  /** Remarks to answer, where the report is with its district for them. */
  remarks: count(50),
});

/** A year of reporting as of `now`: every month with its due instant, and every district's report of it. */
export const ReportingYear = z.strictObject({
  year: z.int(),
  now: instant,
  /** The running month. */
  running: month,
  months: z.array(
    z.strictObject({
      month,
      dueAt: instant,
      /** Why the city set this due instant; null: the calendar did. */
      reason: z.string().nullable(),
      /** The holiday in which the due day lies, in Chinese; null: none. */
      holiday: z.string().nullable(),
      /** When it was closed and by whom, by name; `by` null: by itself. Null: it is open. */
      closed: z.strictObject({ at: instant, by: z.string().nullable() }).nullable(),
      /** In the programme's order; none for a month that has not begun. */
      cells: z.array(ReportCell),
    }),
  ),
  /** What came of the reports of the year before, by district; none before the first year. */
  previous: z.array(
    z.strictObject({ districtCode, of: reports, onTime: reports, late: reports, missing: reports }),
  ),
});
export type ReportingYear = z.infer<typeof ReportingYear>;

/** Who owes the report of a month, and what was said to them. */
export const MonthReminders = z.strictObject({
  month,
  now: instant,
  dueAt: instant,
  /** In the programme's order. */
  districts: z.array(
    z.strictObject({
      districtCode,
      /** Not filed, taken back, or returned and not filed again. */
      owes: z.boolean(),
      returned: z.boolean(),
      /** Somebody has begun to fill it in and it goes on from how it stands. */
      hasDraft: z.boolean(),
      /** False: nobody files there, so that nobody can be reminded. */
      files: z.boolean(),
      /** By hand (已催n次), and when last. */
      count: count(999),
      lastAt: instant.nullable(),
    }),
  ),
  /** By day and occasion, oldest first; messages are kept for 90 days. */
  sent: z.array(
    z.strictObject({
      on: day,
      occasion: z.enum(['BEFORE', 'DUE', 'OVERDUE', 'BY_HAND']),
      count: reports,
      /** Of them, those that no channel took after five tries. */
      dead: reports,
    }),
  ),
});
export type MonthReminders = z.infer<typeof MonthReminders>;

/** A permit with the facts that came in by it. */
export const PermitView = z.strictObject({
  ...Permit.shape,
  usedBy: z.array(z.strictObject({ townshipCode, stage: z.enum(STAGES), on: day })),
});

/** A permit for the city's list: a fact that was put right says what it was first (首报), when and why. */
export const CityPermit = z.strictObject({
  ...Permit.shape,
  /** Who granted it, by name. */
  grantedBy: z.string(),
  usedBy: z.array(
    z.strictObject({
      townshipCode,
      stage: z.enum(STAGES),
      on: day,
      at: instant,
      /** Null: it was entered late (补录), and nothing was put right. */
      was: z.strictObject({ on: day, reason: z.string() }).nullable(),
      /** The city's count at the end of the month of the day first reported: as its close froze it, and now; null where that is the same, or nothing was frozen. */
      restated: z
        .strictObject({ day, count: z.enum(['builtCount', 'operatingCount']), first: reports, now: reports })
        .nullable(),
    }),
  ),
  /** Figures of accepted reports that were put right by it. */
  figures: z.array(z.strictObject({ ...FigureCorrection.shape, month, at: instant })),
});
export type CityPermit = z.infer<typeof CityPermit>;
