import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { Permit } from '#domain/records/period.ts';
import { listPermits as list } from '#store/permits.ts';
import { listStations } from '#store/stations.ts';
import type { Operation } from '../call.ts';
import { nextAfter } from '../page.ts';
import { plain } from '../plain.ts';
import { requireDistrict } from '../require-district.ts';

/** A page of permits, each with the claims that stand by it. @throws NOT_FOUND */
export const listPermits: Operation<typeof DISTRICT_ROUTES.listPermits> = async ({ params, query }) => {
  requireDistrict(params.districtCode);
  const [permits, stations] = await Promise.all([
    list(params.districtCode, query),
    listStations(params.districtCode),
  ]);
  const used = stations.flatMap(({ townshipCode, claims }) =>
    claims.map(({ stage, on, permit }) => ({ permit, fact: { townshipCode, stage, on } })),
  );
  const rows = permits.map((permit) => ({
    ...plain<Permit>(permit),
    usedBy: used.filter((one) => one.permit === permit.id).map(({ fact }) => fact),
  }));
  return { body: { rows, next: nextAfter(rows, query.limit, (row) => row.id) } };
};
