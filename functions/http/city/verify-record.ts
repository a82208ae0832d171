import type { Audited } from '#contract/audited.ts';
import type { CITY_ROUTES } from '#contract/routes/city.ts';
import { refusal } from '#domain/refusal.ts';
import { type Key, keys } from '#store/keys.ts';
import { verifyNow } from '#store/verify-now.ts';
import type { Operation } from '../call.ts';

/** The key that an id of a kind stands for; null where it is none of them. */
const KEY_OF: Readonly<Record<Audited, (id: string) => Key | null>> = {
  stations: (id) => (/^\d{6}(\d{3}|P\d{2})$/.test(id) ? keys.station(id) : null),
  reports: (id) => {
    const [, district, month] = /^(\d{6})-(\d{4}-\d{2})$/.exec(id) ?? [];
    return district && month ? keys.report(district, month) : null;
  },
  plans: (id) => {
    const [, district, year] = /^(\d{6})-(\d{4})$/.exec(id) ?? [];
    return district && year ? keys.plan(district, Number(year)) : null;
  },
  officers: (id) => (/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(id) ? keys.officer(id) : null),
};

/** Holds a record against the whole of its history. @throws NOT_FOUND where there is no such record */
export const verifyRecord: Operation<typeof CITY_ROUTES.verifyRecord> = async ({ params }) => {
  const key = KEY_OF[params.kind](params.id);
  const found = key && (await verifyNow(key));
  if (!found) throw refusal('NOT_FOUND');
  const { record, broken } = found;
  return {
    body: {
      versions: record.version,
      hash: record.auditHash,
      fault: broken && { version: broken.version, kind: broken.fault },
    },
  };
};
