import * as z from 'zod';
import { FLOW_FIELDS, REPORT_STATES, type STAGES } from '../vocabulary.ts';
import { FigureCorrection } from './figure-correction.ts';
import { kept } from './record.ts';
import { ReportScan } from './report-scan.ts';
import {
  count,
  day,
  districtCode,
  fen,
  instant,
  maybe,
  month,
  phone,
  set,
  text,
  townshipCode,
  villageCode,
} from './scalar.ts';

const stageDays = {
  startedOn: maybe(day),
  builtOn: maybe(day),
  operatingOn: maybe(day),
  suspendedOn: maybe(day),
  resumedOn: maybe(day),
  closedOn: maybe(day),
} satisfies Record<(typeof STAGES)[number], z.ZodType>;

/** Figures of the period (24th of last month to 23rd); null is 未填, never last month's and never 0. */
const flows = {
  serviceVisits: maybe(count(999_999)),
  servicePersons: maybe(count(999_999)),
  caseNew: maybe(count(9_999)),
  caseClosed: maybe(count(9_999)),
  groupCount: maybe(count(9_999)),
  groupSessions: maybe(count(9_999)),
  communityActivities: maybe(count(9_999)),
  activityVisits: maybe(count(999_999)),
  homeVisits: maybe(count(999_999)),
  volunteersVisits: maybe(count(999_999)),
  trainings: maybe(count(9_999)),
  supervisions: maybe(count(9_999)),
  linkedResourcesFen: maybe(fen.min(0)),
  fundsDisbursedFen: maybe(fen.min(0)),
} satisfies Record<(typeof FLOW_FIELDS)[number], z.ZodType>;

/** One station's row. Stage days are those that this report states; what earlier reports stated stands in the station. */
export const ReportRow = z
  .strictObject({
    townshipCode,
    ...stageDays,
    progressNote: maybe(text(1, 200)),
    expectedBuiltOn: maybe(day),
    staffOnSite: count(99),
    ...flows,
    servedVillageCodes: maybe(set(villageCode, 80)),
    /** Why a figure that raised a warning is right. */
    warningReason: maybe(text(2, 500)),
  })
  .refine(
    (r) => r.servicePersons === null || r.serviceVisits === null || r.servicePersons <= r.serviceVisits,
    {
      path: ['servicePersons'],
      message: 'PERSONS_EXCEED_VISITS',
    },
  )
  .refine((r) => !r.groupCount || r.groupSessions === null || r.groupSessions >= r.groupCount, {
    path: ['groupSessions'],
    message: 'FEWER_SESSIONS_THAN_GROUPS',
  });
export type ReportRow = z.infer<typeof ReportRow>;

const header = {
  problems: text(1, 1000).meta({ clause: 'R46' }),
  measures: maybe(text(1, 1000)),
  nextPlan: text(1, 1000),
  provincialSystemFiled: z.boolean().meta({ clause: 'R47' }),
  provincialFiledOn: maybe(day),
};

/** Who prepared and checked it; restricted, kept apart. The last two are not asked twice: absent means as in the last report. */
const signatures = { preparer: text(2, 20), reviewer: text(2, 20).optional(), phone: phone.optional() };

/** A monthly report (建设进度月报) as it is filed: the whole of it, one row for each station of the district's register. */
export const MonthlyReportInput = z
  .strictObject({
    ...header,
    ...signatures,
    /** A nil return: construction is as last month. */
    nil: z.boolean().default(false),
    rows: z.array(ReportRow).max(100),
    /** Drafts that this filing used, by township, with the version that was read: one that has moved on since stops the filing. */
    drafts: z.record(townshipCode, z.int().min(1)).default({}),
  })
  .refine((r) => !r.provincialSystemFiled || r.provincialFiledOn !== null, {
    path: ['provincialFiledOn'],
    message: 'PROVINCIAL_DAY_REQUIRED',
  })
  .refine((r) => new Set(r.rows.map((row) => row.townshipCode)).size === r.rows.length, {
    path: ['rows'],
    message: 'DUPLICATE_TOWNSHIP',
  });
export type MonthlyReportInput = z.infer<typeof MonthlyReportInput>;

/** A remark of the reviewer, pinned to a field by JSON pointer. */
export const Remark = z.strictObject({ pointer: z.string().max(200), text: text(1, 500) });
export type Remark = z.infer<typeof Remark>;

/** One filing and how it ended. */
export const ReportRound = z.strictObject({
  round: z.int().min(1),
  submittedAt: instant,
  submittedBy: z.string(),
  receipt: z.string(),
  /** SHA-256 of the round's rows and header, hex. */
  hash: z.string(),
  nil: z.boolean(),
  /** Versions of the drafts that went into it, by township; left out where none did. */
  drafts: z.record(townshipCode, z.int().min(1)).optional(),
  /** The signed sheet, where a scan of it was attached; never owed. */
  scan: ReportScan.optional(),
  /** The round is a correction (更正) of an accepted report: what it changed, why, and the permit that a closed month needed. */
  correction: z.strictObject({ ...FigureCorrection.shape, permit: z.string().nullable() }).optional(),
  endedAt: instant.nullable(),
  endedBy: z.string().nullable(),
  outcome: z.enum(['RETURNED', 'WITHDRAWN', 'ACCEPTED']).nullable(),
  remarks: z.array(Remark),
});
export type ReportRound = z.infer<typeof ReportRound>;

/** The slot: one a district and month, whatever was filed. Version 0 stands for one that nobody has written. */
export const MonthlyReport = z.strictObject({
  ...kept,
  districtCode,
  month,
  state: z.enum(REPORT_STATES),
  firstSubmittedAt: instant.nullable(),
  openedAt: instant.nullable(),
  acceptedAt: instant.nullable(),
  returnCount: count(99),
  rounds: z.array(ReportRound),
});
export type MonthlyReport = z.infer<typeof MonthlyReport>;

/** What a round said: stored once, never changed. */
export const ReportContent = z.strictObject({ ...header, nil: z.boolean(), rows: z.array(ReportRow) });
export type ReportContent = z.infer<typeof ReportContent>;

/** Restricted fields of a round, kept apart. */
export interface ReportPeople {
  readonly preparer: string;
  readonly reviewer: string;
  readonly phone: string;
}

/** Characters of one draft: each form has room in it, and the city's desk can read those of all districts at once. */
const MOST_TYPED = 10_000;

/** What was typed into a row or into the header and is not filed yet: field names to text as typed. */
export const DraftInput = z.strictObject({
  /** Version of the slot that this draft continues; when the slot moves on the draft is void. */
  continues: count(1_000_000),
  values: z
    .record(z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/), z.string().max(2000))
    .refine((v) => Object.keys(v).length <= 60)
    .check(({ value, issues }) => {
      const typed = Object.values(value).reduce((sum, text) => sum + text.length, 0);
      if (typed > MOST_TYPED)
        issues.push({
          code: 'too_big',
          origin: 'string',
          maximum: MOST_TYPED,
          inclusive: true,
          input: value,
        });
    }),
});
export type DraftInput = z.infer<typeof DraftInput>;

/** A draft as it is kept, beside the records and without audit; version 0 where nobody has typed. */
export const Draft = z.strictObject({
  version: z.int().min(0),
  continues: count(1_000_000),
  values: z.record(z.string(), z.string()),
  savedAt: instant.nullable(),
  savedBy: z.string().nullable(),
});
export type Draft = z.infer<typeof Draft>;

/** What a district reported in a year before one month: 本年累计 without that month. Money in fen. */
export const YearBefore = z.strictObject({
  /** Months whose round stands, ascending, each with the day of its first filing: the sums are over these. */
  months: z.array(z.strictObject({ month, on: day })),
  /** Months of which nothing stands: never filed, or returned and not filed again. */
  missing: z.array(month),
  /** Stations that gave any figure; one that a station never gave is left out (未填 is not 0). `months`: how often it gave it. */
  rows: z.array(
    z.strictObject({
      townshipCode,
      figures: z.partialRecord(z.enum(FLOW_FIELDS), z.strictObject({ total: z.int(), months: count(12) })),
    }),
  ),
});
export type YearBefore = z.infer<typeof YearBefore>;

/** A report as its page reads it: slot, deadline, what its rounds said, last month's, the year so far, and for its own district the drafts by township (`HEADER` for the head). */
export const MonthlyReportView = z.strictObject({
  version: count(1_000_000),
  districtCode,
  month,
  state: z.enum(REPORT_STATES),
  dueAt: instant,
  firstSubmittedAt: instant.nullable(),
  openedAt: instant.nullable(),
  acceptedAt: instant.nullable(),
  returnCount: count(99),
  rounds: z.array(ReportRound),
  content: ReportContent.nullable(),
  /** What the rounds before the last one said, in their order. */
  earlier: z.array(z.strictObject({ round: z.int().min(1), content: ReportContent })),
  previous: z.strictObject({ month, filedAt: instant, content: ReportContent }).nullable(),
  year: YearBefore,
  drafts: z.record(z.string(), Draft),
  /** Who signed this report, or else the last one, masked; null where nobody ever did. */
  signatures: z.strictObject({ preparer: z.string(), reviewer: z.string(), phone: z.string() }).nullable(),
  /** Where the city asks that another officer files: who prepared it (填报人), null for nobody. Null where one may do both. */
  twoPersons: z
    .strictObject({ preparer: z.strictObject({ id: z.string(), name: z.string() }).nullable() })
    .nullable(),
});
export type MonthlyReportView = z.infer<typeof MonthlyReportView>;
