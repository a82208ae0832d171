import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { dueAt } from '#domain/deadlines.ts';
import { emptySlot, previousMonth } from '#domain/decisions/filing.ts';
import { listDrafts } from '#store/drafts.ts';
import { readFiled } from '#store/reports.ts';
import { readSettings } from '#store/settings.ts';
import type { Operation } from '../call.ts';
import { programme } from '../programme.ts';
import { requireDistrict } from '../require-district.ts';
import { preparerOf } from './preparer.ts';
import { lastSignatures, masked } from './signatures.ts';

/** A month's slot with the rows filed last, last month's, and the drafts; version 0 where nobody has filed. @throws NOT_FOUND */
export const getReport: Operation<typeof DISTRICT_ROUTES.getReport> = async ({ params }) => {
  requireDistrict(params.districtCode);
  const before = previousMonth(params.month);
  const [filed, previous, drafts, signatures, { settings, twoPersons }] = await Promise.all([
    readFiled(params.districtCode, params.month),
    readFiled(params.districtCode, before),
    listDrafts(params.districtCode, params.month),
    lastSignatures(params.districtCode, params.month),
    readSettings(),
  ]);
  const preparer = twoPersons ? await preparerOf(drafts, filed.slot?.version ?? 0) : null;
  const slot = filed.slot ?? { ...emptySlot(params.districtCode, params.month), version: 0 };
  const { version, districtCode, month, state, firstSubmittedAt, openedAt, acceptedAt, returnCount, rounds } =
    slot;
  return {
    version,
    body: {
      version,
      districtCode,
      month,
      state,
      dueAt: dueAt(programme(), month, settings),
      firstSubmittedAt,
      openedAt,
      acceptedAt,
      returnCount,
      rounds,
      content: filed.content,
      previous: previous.content && { month: before, content: previous.content },
      drafts,
      signatures: masked(signatures),
      twoPersons: twoPersons ? { preparer: preparer && { id: preparer.id, name: preparer.name } } : null,
    },
  };
};
