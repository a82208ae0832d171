import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { dueAt } from '#domain/deadlines.ts';
import { isIncluded } from '#domain/decisions/consolidating.ts';
import { previousMonth } from '#domain/decisions/filing.ts';
import { readDraft } from '#store/drafts.ts';
import { keys } from '#store/keys.ts';
import { programme } from '#store/programme.ts';
import { type FiledReport, readFiled } from '#store/reports.ts';
import { readSettings } from '#store/settings.ts';
import type { Operation } from '../call.ts';
import { requireTownship } from '../require-township.ts';

/** What was typed into one station's row, beside the row as filed last for this month and for the month before. */
export const getRowDraft: Operation<typeof DISTRICT_ROUTES.getRowDraft> = async ({ params }) => {
  const { districtCode, month, townshipCode } = params;
  requireTownship(districtCode, townshipCode);
  const [draft, filed, previous, { settings }] = await Promise.all([
    readDraft(keys.reportDraft(districtCode, month, townshipCode)),
    readFiled(districtCode, month),
    readFiled(districtCode, previousMonth(month)),
    readSettings(),
  ]);
  const { slot } = filed;
  const own = ({ content }: FiledReport) =>
    content?.rows.find((row) => row.townshipCode === townshipCode) ?? null;
  return {
    version: draft.version,
    body: {
      draft,
      isIncluded: slot !== null && isIncluded(slot, townshipCode, draft),
      report: {
        version: slot?.version ?? 0,
        state: slot?.state ?? 'NOT_RECEIVED',
        dueAt: dueAt(programme(), month, settings),
      },
      filed: own(filed),
      previous: own(previous),
    },
  };
};
