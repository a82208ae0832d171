import * as z from 'zod';
import { officerId } from '#domain/records/officer.ts';
import { problemId } from '#domain/records/problem.ts';
import { districtCode, instant, month, townshipCode } from '#domain/records/scalar.ts';

/** Shapes of HTTP that are no records: paths, pages, receipts, problems. */

/** A year from `first` to 2099, as four digits and in no other way, so that a plan has one address. */
export const year = (first: number) =>
  z
    .string()
    .regex(/^\d{4}$/)
    .transform(Number)
    .pipe(z.int().min(first).max(2099));

/** `{districtCode}`: six digits, known or not; an unknown one answers 404. */
export const DistrictPath = z.strictObject({ districtCode });
/** `{townshipCode}`: nine characters; its first six name the district. */
export const TownshipPath = z.strictObject({ townshipCode });
/** `{districtCode}` and `{year}`, 2021 to 2099. */
export const PlanPath = z.strictObject({ districtCode, year: year(2021) });
/** `{districtCode}`, `{year}` and the `{id}` of a change. */
export const PlanChangePath = z.strictObject({ districtCode, year: year(2021), id: z.string().max(40) });
/** `{districtCode}` and `{month}`, `YYYY-MM`. */
export const ReportPath = z.strictObject({ districtCode, month });
/** One row of one month's report, whether or not it was filed. */
export const RowDraftPath = z.strictObject({ districtCode, month, townshipCode });
/** `{districtCode}` and the `{id}` of a problem. */
export const ProblemPath = z.strictObject({ districtCode, id: problemId });
/** `{month}`, `YYYY-MM`. */
export const MonthPath = z.strictObject({ month });
/** `{officerId}`, invited or not. */
export const OfficerPath = z.strictObject({ officerId });
/** `{year}`, 2021 to 2099. */
export const YearPath = z.strictObject({ year: year(2021) });

/** `?after=<id>&limit=`: the scope is in the path, so there is no cursor to sign. */
export const Page = z.strictObject({
  after: z.string().max(60).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(100),
});

/** A page of rows and the id to ask after for more; null at the end. */
export const pageOf = <T extends z.ZodType>(row: T) =>
  z.strictObject({ rows: z.array(row), next: z.string().nullable() });

/** The answer to an act: the same whenever the same act is sent again. */
export const Receipt = z.strictObject({
  /** Readable by telephone, e.g. `YB-330226-202306-01`. */
  receipt: z.string(),
  version: z.int(),
  at: instant,
  /** True when it came after its due instant (迟报). */
  late: z.boolean(),
});
export type Receipt = z.infer<typeof Receipt>;

/** A file as an operation gives it; what it is called when it is saved. */
export const NamedFile = z.strictObject({
  name: z.string(),
  type: z.string(),
  bytes: z.instanceof(Uint8Array),
});
export type NamedFile = z.infer<typeof NamedFile>;

/** RFC 9457 problem+json. `code` and `facts` choose the sentence; the answer holds no prose of its own. */
export const Problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  facts: z.record(z.string(), z.unknown()),
  issues: z.array(
    z.strictObject({
      pointer: z.string(),
      code: z.string(),
      facts: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
  requestId: z.string(),
});
export type Problem = z.infer<typeof Problem>;
