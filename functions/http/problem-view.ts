import { dayOf, type Instant } from '#domain/calendar.ts';
import { ageOf } from '#domain/decisions/raising-problems.ts';
import type { Problem, ProblemView } from '#domain/records/problem.ts';
import type { Stored } from '#store/transaction.ts';
import { plain } from './plain.ts';

/** An item with its age as of `at`. */
export const problemView = (stored: Stored<Problem>, at: Instant): ProblemView => ({
  ...plain<Problem>(stored),
  ageDays: ageOf(stored, dayOf(at)),
});
