import * as z from 'zod';
import { kept } from './record.ts';
import { count, day, districtCode, instant, maybe, month, text, townshipCode } from './scalar.ts';

/** Whose turn it is to help: the district itself, or the city. */
const PROBLEM_OWNERS = ['DISTRICT', 'CITY'] as const;

/** `2021-06-01`: the month of the report that raised it, and a number within the month. */
export const problemId = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])-\d{2}$/);

/** 「碰到的问题和困难」 of a report as an item of its own (R60): who has to help, what was answered, when it was over. */
export const Problem = z.strictObject({
  ...kept,
  id: problemId,
  districtCode,
  month,
  text: z.string(),
  raisedOn: day,
  /** The station that it is about; null: the district as a whole. */
  townshipCode: townshipCode.nullable(),
  owner: z.enum(PROBLEM_OWNERS),
  replies: z.array(z.strictObject({ at: instant, by: z.string(), text: z.string() })).readonly(),
  closedOn: day.nullable(),
});
export type Problem = z.infer<typeof Problem>;

/** An item as lists show it. Days are whole, from the day it was raised to the day it was closed, or to today. */
export const ProblemView = Problem.extend({ ageDays: count(100_000) });
export type ProblemView = z.infer<typeof ProblemView>;

/** An answer of the side whose turn it is; `owner` hands the item to the other side. */
export const ProblemReply = z.strictObject({ text: text(2, 1000), owner: maybe(z.enum(PROBLEM_OWNERS)) });
export type ProblemReply = z.infer<typeof ProblemReply>;
