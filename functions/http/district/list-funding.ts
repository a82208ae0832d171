import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { FundingEntry } from '#domain/records/funding-entry.ts';
import { listFunding as list } from '#store/funding.ts';
import type { Operation } from '../call.ts';
import { nextAfter } from '../page.ts';
import { plain } from '../plain.ts';
import { requireDistrict } from '../require-district.ts';

/** A page of one fiscal year's lines in order of entry, district pots included. */
export const listFunding: Operation<typeof DISTRICT_ROUTES.listFunding> = async ({ params, query }) => {
  requireDistrict(params.districtCode);
  const rows = await list(params.districtCode, query.year, query);
  return {
    body: {
      rows: rows.map((row) => plain<FundingEntry>(row)),
      next: nextAfter(rows, query.limit, (row) => row.id),
    },
  };
};
