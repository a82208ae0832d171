import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { Correction } from '#domain/records/period.ts';
import { correctionPlace, listCorrections as list } from '#store/corrections.ts';
import { officerNames } from '#store/officers.ts';
import type { Operation } from '../call.ts';
import { nextAfter } from '../page.ts';
import { plain } from '../plain.ts';
import { requireDistrict } from '../require-district.ts';

/** A page of corrections: from which day to which, why, by which permit, who and when. @throws NOT_FOUND */
export const listCorrections: Operation<typeof DISTRICT_ROUTES.listCorrections> = async ({
  params,
  query,
}) => {
  requireDistrict(params.districtCode);
  const rows = await list(params.districtCode, query);
  const names = await officerNames(rows.map(({ createdBy }) => createdBy));
  return {
    body: {
      names: Object.fromEntries(names),
      rows: rows.map((row) => plain<Correction>(row)),
      next: nextAfter(rows, query.limit, correctionPlace),
    },
  };
};
