import { previousMonth } from '#domain/decisions/filing.ts';
import { maskName, maskNumber } from '#domain/names.ts';
import type { MonthlyReportInput, MonthlyReportView, ReportPeople } from '#domain/records/monthly-report.ts';
import { type Issue, invalid } from '#domain/refusal.ts';
import { keys } from '#store/keys.ts';
import { readPeople } from '#store/people.ts';

/** Who signed a month's report, or else the month before's; null where neither was filed. */
export const lastSignatures = async (districtCode: string, month: string): Promise<ReportPeople | null> =>
  (await readPeople<ReportPeople>(keys.report(districtCode, month))) ??
  readPeople<ReportPeople>(keys.report(districtCode, previousMonth(month)));

/** Signatures as a page shows them: 演***人, ****0000. */
export const masked = (people: ReportPeople | null): MonthlyReportView['signatures'] =>
  people && {
    preparer: maskName(people.preparer),
    reviewer: maskName(people.reviewer),
    phone: maskNumber(people.phone),
  };

/** Who signs this filing: what was sent, and for what was not, who signed last. @throws INVALID where nobody ever did. */
export function signaturesOf(
  { preparer, reviewer, phone }: Pick<MonthlyReportInput, 'preparer' | 'reviewer' | 'phone'>,
  last: ReportPeople | null,
): ReportPeople {
  const signed = { preparer, reviewer: reviewer ?? last?.reviewer, phone: phone ?? last?.phone };
  if (signed.reviewer && signed.phone) return { preparer, reviewer: signed.reviewer, phone: signed.phone };
  const missing: Issue[] = [];
  if (!signed.reviewer) missing.push({ pointer: '/reviewer', code: 'CONTACT_REQUIRED' });
  if (!signed.phone) missing.push({ pointer: '/phone', code: 'CONTACT_REQUIRED' });
  throw invalid(missing);
}
