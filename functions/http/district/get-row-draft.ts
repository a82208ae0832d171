import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { ReportContent } from '#domain/records/monthly-report.ts';
import { readDraft } from '#store/drafts.ts';
import { readReport } from '#store/reports.ts';
import type { Operation } from '../call.ts';
import { requireTownship } from '../require-township.ts';
import { lastContent, previousContent } from './report-context.ts';

/** What was typed into one station's row, beside the row as filed last for this month and for the month before. */
export const getRowDraft: Operation<typeof DISTRICT_ROUTES.getRowDraft> = async ({ params }) => {
  const { districtCode, month, townshipCode } = params;
  requireTownship(districtCode, townshipCode);
  const [draft, filed, previous] = await Promise.all([
    readDraft(districtCode, month, townshipCode),
    readReport(districtCode, month).then(lastContent),
    previousContent(districtCode, month),
  ]);
  const own = (content: ReportContent | null | undefined) =>
    content?.rows.find((row) => row.townshipCode === townshipCode) ?? null;
  return { body: { draft, filed: own(filed), previous: own(previous?.content) }, version: draft.version };
};
