import type { CITY_ROUTES } from '#contract/routes/city.ts';
import { listProblems } from '#store/problems.ts';
import { programme } from '#store/programme.ts';
import type { Operation } from '../call.ts';
import { problemView } from '../problem-view.ts';

/** Every problem that is still open, the oldest first. */
export const listCityProblems: Operation<typeof CITY_ROUTES.listCityProblems> = async ({ at }) => {
  const ofDistricts = await Promise.all(programme().districts.map(({ code }) => listProblems(code)));
  const open = ofDistricts.flat().filter((problem) => problem.closedOn === null);
  const views = open.map((problem) => problemView(problem, at));
  return { body: { problems: views.sort((a, b) => b.ageDays - a.ageDays) } };
};
