import { previousMonth } from '#domain/filing.ts';
import type { MonthlyReport, ReportContent } from '#domain/records/monthly-report.ts';
import { readReport, readRound } from '#store/reports.ts';
import type { Stored } from '#store/transaction.ts';

/** What a round said last, whatever became of it; null where nothing was ever filed. */
export const lastContent = (slot: Stored<MonthlyReport> | null): Promise<ReportContent | null> =>
  slot ? readRound(slot.districtCode, slot.month, slot.rounds.length) : Promise.resolve(null);

/** The month before as it was filed last: what is carried forward and compared with. */
export async function previousContent(
  districtCode: string,
  month: string,
): Promise<{ readonly month: string; readonly content: ReportContent } | null> {
  const before = previousMonth(month);
  const content = await lastContent(await readReport(districtCode, before));
  return content ? { month: before, content } : null;
}
