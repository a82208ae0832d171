import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { previousMonth } from '#domain/decisions/filing.ts';
import { readDraft } from '#store/drafts.ts';
import { type FiledReport, readFiled } from '#store/reports.ts';
import type { Operation } from '../call.ts';
import { requireTownship } from '../require-township.ts';

/** What was typed into one station's row, beside the row as filed last for this month and for the month before. */
export const getRowDraft: Operation<typeof DISTRICT_ROUTES.getRowDraft> = async ({ params }) => {
  const { districtCode, month, townshipCode } = params;
  requireTownship(districtCode, townshipCode);
  const [draft, filed, previous] = await Promise.all([
    readDraft(districtCode, month, townshipCode),
    readFiled(districtCode, month),
    readFiled(districtCode, previousMonth(month)),
  ]);
  const own = ({ content }: FiledReport) =>
    content?.rows.find((row) => row.townshipCode === townshipCode) ?? null;
  return { body: { draft, filed: own(filed), previous: own(previous) }, version: draft.version };
};
