import type { Instant, Month } from '#domain/calendar.ts';
import { answerProblem, closeProblem, raiseProblem } from '#domain/decisions/raising-problems.ts';
import type { Problem } from '#domain/records/problem.ts';
import { keys } from '#store/keys.ts';
import type { RecordWrite, Stored } from '#store/transaction.ts';
import type { DistrictBook } from './district-book.ts';
import { STORY } from './story.ts';

const toldOf = (book: DistrictBook, month: Month) =>
  STORY.problems.find(([district, reported]) => district === book.code && reported === month) ?? null;

const raised = (book: DistrictBook, month: Month): Stored<Problem> => {
  const problem = book.problems.get(month);
  if (!problem) throw new Error(`no problem of ${month} in ${book.code}`);
  return problem;
};

/** Who helps acts: the city, or the district itself. */
const sideOf = ({ owner }: Problem) => (owner === 'CITY' ? 'city' : 'district');

/** What the month's report raises, with the station and the owner that the story names; null: nothing. */
export function problemOf(book: DistrictBook, month: Month, at: Instant): RecordWrite | null {
  const told = toldOf(book, month);
  if (!told) return null;
  const [districtCode, , townshipCode, , text, owner] = told;
  const before = book.problems.get(month) ?? null;
  const after = raiseProblem(before, { districtCode, month, text, townshipCode, owner }, at);
  return after && { key: keys.problem(book.code, after.id), before, after };
}

/** The side whose turn it is answers. */
export function answer(book: DistrictBook, month: Month, at: Instant): void {
  const before = raised(book, month);
  const act = book.act(sideOf(before), 'answerProblem', at);
  const role = before.owner === 'CITY' ? 'CITY_OFFICER' : 'DISTRICT_OFFICER';
  const reply = { text: toldOf(book, month)?.[7] ?? '', owner: null };
  const after = answerProblem(before, reply, { id: act.officer, role }, at);
  const kept = book.keep(act, { key: keys.problem(book.code, before.id), before, after });
  book.problems.set(month, kept);
}

/** It is over, says the side whose turn it is. */
export function settle(book: DistrictBook, month: Month, at: Instant): void {
  const before = raised(book, month);
  const act = book.act(sideOf(before), 'closeProblem', at);
  const after = closeProblem(before, at);
  const kept = book.keep(act, { key: keys.problem(book.code, before.id), before, after });
  book.problems.set(month, kept);
}
