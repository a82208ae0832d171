import type { CityDesk } from '#contract/city-desk.ts';
import { previousMonth } from '#domain/decisions/filing.ts';
import type { MonthlyReport, ReportContent } from '#domain/records/monthly-report.ts';
import type { SinceLastMonth } from '#domain/records/since-last-month.ts';
import { sinceLastMonth } from '#domain/since-last-month.ts';
import type { StationRow, Summary } from '#domain/summary.ts';
import { programme } from '#store/programme.ts';
import { lastSaid, readFiled } from '#store/reports.ts';
import { readStation } from '#store/stations.ts';

/** Reports compared at one opening of the desk, so that a heap that nobody has reviewed does not make it slow. */
const MOST_COMPARED = 10;

/**
 * The waiting slots, each with what it says otherwise than last month's: of the first {@link MOST_COMPARED}, the longest
 * waits, and null for the rest. All at once, two readings a report; a station is read only where something was told of it.
 */
export const compareWaiting = (
  waiting: readonly MonthlyReport[],
  summary: Summary,
): Promise<CityDesk['waiting']> =>
  Promise.all(
    waiting.map(async (slot, i) => ({
      ...slot,
      sinceLastMonth: i < MOST_COMPARED ? await compare(slot, summary) : null,
    })),
  );

async function compare(
  { districtCode, month }: MonthlyReport,
  summary: Summary,
): Promise<SinceLastMonth | null> {
  const [filed, before] = await Promise.all([
    readFiled(districtCode, month),
    readFiled(districtCode, previousMonth(month)),
  ]);
  const told = mayBeTold(filed.content, summary[districtCode]?.stations ?? []);
  const stations = (await Promise.all(told.map(readStation))).filter((station) => station !== null);
  return sinceLastMonth({
    ...{ month, rounds: filed.slot?.rounds ?? [], said: filed.said },
    ...{ previous: lastSaid(before), stations, programme: programme() },
  });
}

/**
 * Stations with a stage that nobody has reviewed and the report does not state: told on the day (进度即报), or older. A day
 * put right (更正) waits for nobody, and is left to the review.
 */
const mayBeTold = (content: ReportContent | null, stations: readonly StationRow[]): readonly string[] =>
  (content?.rows ?? []).flatMap((row) => {
    const unreviewed = stations.find(({ code }) => code === row.townshipCode)?.unreviewed ?? [];
    return unreviewed.some((stage) => row[stage] === null) ? [row.townshipCode] : [];
  });
