import { addMonths, dayOf, type Instant, monthOf, monthsFrom } from '#domain/calendar.ts';
import type { DistrictBook } from '#domain/open-items.ts';
import type { Programme } from '#domain/programme.ts';
import type { Handover } from '#domain/records/handover.ts';
import { listDrafts } from './drafts.ts';
import { query } from './keep.ts';
import { keys } from './keys.ts';
import { readLock } from './locks.ts';
import { listPermits } from './permits.ts';
import { readPlanning } from './plans.ts';
import { listProblems } from './problems.ts';
import { readReports } from './reports.ts';
import type { Stored } from './transaction.ts';

/** Months of reports that a handover looks at: the running one and the year before it. */
const MONTHS = 13;

/** What is open in a district, and what was filed there in the running month and the twelve before it. */
export async function readBook(
  districtCode: string,
  { programme, at }: { readonly programme: Programme; readonly at: Instant },
): Promise<DistrictBook> {
  const running = monthOf(dayOf(at));
  const months = monthsFrom(addMonths(running, 1 - MONTHS), running).filter(
    (month) => month >= programme.calendar.firstMonth,
  );
  const [reports, { plans, changes }, problems, permits, { lock }] = await Promise.all([
    readReports(months.map((month) => ({ districtCode, month }))),
    readPlanning(districtCode),
    listProblems(districtCode),
    listPermits(districtCode),
    readLock(districtCode, { programme, at }),
  ]);
  const drafts = new Map<string, number>();
  for (const month of months.slice(-2)) {
    const version = reports.find((report) => report.month === month)?.version ?? 0;
    const standing = Object.values(await listDrafts(districtCode, month)).filter(
      ({ continues }) => continues === version,
    );
    drafts.set(month, standing.length);
  }
  const { closedThrough } = lock;
  return { districtCode, closedThrough, months, reports, drafts, plans, changes, problems, permits };
}

/** Handovers of an officer, oldest first. */
export const listHandovers = (from: string): Promise<Stored<Handover>[]> =>
  query<Stored<Handover>>(keys.handover(from, 0).pk, { prefix: `HANDOVER#${from}#` });
