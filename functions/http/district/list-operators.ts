import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { Operator } from '#domain/records/operator.ts';
import { listOperators as list } from '#store/operators.ts';
import type { Operation } from '../call.ts';
import { nextAfter } from '../page.ts';
import { plain } from '../plain.ts';

/** A page of organisations by credit code, those of the whole city. */
export const listOperators: Operation<typeof DISTRICT_ROUTES.listOperators> = async ({ query }) => {
  const rows = await list(query);
  return {
    body: {
      rows: rows.map((row) => plain<Operator>(row)),
      next: nextAfter(rows, query.limit, (row) => row.uscc),
    },
  };
};
