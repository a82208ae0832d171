import type { REFERENCE_ROUTES } from '#contract/routes/reference.ts';
import { programme } from '#store/programme.ts';
import type { Operation } from '../call.ts';

/** Every district and township of the programme with its days in force (a null is open), villages as a count. */
export const divisions: Operation<typeof REFERENCE_ROUTES.divisions> = async () => {
  const { source, districts, townships } = programme();
  return {
    body: {
      source,
      districts: districts.map(({ code, name, from, until }) => ({ code, name, from, until })),
      townships: townships.map(({ code, name, from, until, districtCode, kind, villages, provisional }) => ({
        code,
        name,
        from,
        until,
        districtCode,
        kind,
        villages,
        provisional: provisional ?? false,
      })),
    },
  };
};
