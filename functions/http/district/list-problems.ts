import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { officerNames } from '#store/officers.ts';
import { listProblems as list } from '#store/problems.ts';
import type { Operation } from '../call.ts';
import { nextAfter } from '../page.ts';
import { problemView } from '../problem-view.ts';
import { requireDistrict } from '../require-district.ts';

/** A page of a district's problems, closed ones included, oldest month first. @throws NOT_FOUND */
export const listProblems: Operation<typeof DISTRICT_ROUTES.listProblems> = async (call) => {
  const { params, query, at } = call;
  requireDistrict(params.districtCode);
  const rows = await list(params.districtCode, query);
  const names = await officerNames(
    rows.flatMap(({ replies, updatedBy }) => [updatedBy, ...replies.map(({ by }) => by)]),
  );
  return {
    body: {
      names: Object.fromEntries(names),
      rows: rows.map((row) => problemView(row, at)),
      next: nextAfter(rows, query.limit, (row) => row.id),
    },
  };
};
