import type { ReportingYear } from '#contract/reporting-calendar.ts';
import type { CITY_ROUTES } from '#contract/routes/city.ts';
import { addMonths, dayOf, type Instant, type Month, monthOf, monthsFrom } from '#domain/calendar.ts';
import { dueAt } from '#domain/deadlines.ts';
import { monthToClose } from '#domain/decisions/closing-period.ts';
import { type ReportCell, reportCell, tally } from '#domain/figures/report-cells.ts';
import type { MonthlyReport } from '#domain/records/monthly-report.ts';
import { refusal } from '#domain/refusal.ts';
import type { Settings } from '#domain/settings.ts';
import { type Closing, readCloses, readClosings } from '#store/closes.ts';
import { officerNames } from '#store/officers.ts';
import { programme } from '#store/programme.ts';
import { readReports } from '#store/reports.ts';
import { readSettings } from '#store/settings.ts';
import type { Operation } from '../call.ts';

/** The months of a year and what came of the year before, from the slots of both. @throws NOT_FOUND before the first year */
export const getCalendar: Operation<typeof CITY_ROUTES.getCalendar> = async ({ params: { year }, at }) => {
  const { calendar, districts } = programme();
  const codes = districts.map(({ code }) => code);
  const running = monthOf(dayOf(at));
  const months = monthsFrom(later(`${year}-01`, calendar.firstMonth), `${year}-12`);
  const before = monthsFrom(later(`${year - 1}-01`, calendar.firstMonth), `${year - 1}-12`);
  if (months.length === 0) throw refusal('NOT_FOUND');
  const begun = [...before, ...months].filter((month) => month <= running);
  const [{ settings, dueReasons }, slots, closings] = await Promise.all([
    readSettings(),
    readReports(begun.flatMap((month) => codes.map((districtCode) => ({ districtCode, month })))),
    readCityClosings(codes),
  ]);
  const own = await officerNames([...closings.values()].flatMap(({ officer }) => officer ?? []));
  const rowsOf = (wanted: readonly Month[]) => cellsOf(wanted, codes, slots, { settings, at });
  const previous = rowsOf(before);
  return {
    body: {
      ...{ year, now: at, running },
      months: rowsOf(months).map((row): ReportingYear['months'][number] => {
        const closing = closings.get(row.month);
        return {
          ...row,
          cells: [...row.cells],
          reason: dueReasons[row.month] ?? null,
          holiday: calendar.holidays[dayOf(row.dueAt)] ?? null,
          closed: closing
            ? { at: closing.at, by: closing.officer && (own.get(closing.officer) ?? closing.officer) }
            : null,
        };
      }),
      previous:
        before.length === 0
          ? []
          : codes.map((districtCode) => {
              const its = previous.map((row) => ({
                ...row,
                cells: row.cells.filter((cell) => cell.districtCode === districtCode),
              }));
              return { districtCode, ...tally(its, at) };
            }),
    },
  };
};

const later = (a: Month, b: Month): Month => (a > b ? a : b);

/** Every district's cell of each month, with its due instant; no cells for a month that has not begun. */
function cellsOf(
  months: readonly Month[],
  codes: readonly string[],
  slots: readonly MonthlyReport[],
  { settings, at }: { readonly settings: Settings; readonly at: Instant },
): readonly { readonly month: Month; readonly dueAt: Instant; readonly cells: readonly ReportCell[] }[] {
  const kept = new Map(slots.map((slot) => [`${slot.month} ${slot.districtCode}`, slot]));
  const running = monthOf(dayOf(at));
  return months.map((month) => {
    const due = dueAt(programme(), month, settings);
    const cells = codes.map((code) => reportCell(code, kept.get(`${month} ${code}`) ?? null, due, at));
    return { month, dueAt: due, cells: month > running ? [] : cells };
  });
}

/** How the months were closed that are closed in every district: all of them close together, so one's history tells. */
async function readCityClosings(codes: readonly string[]): Promise<ReadonlyMap<Month, Closing>> {
  const [closes, closings] = await Promise.all([readCloses(codes), readClosings(codes[0] ?? '')]);
  const open = closes.map(({ close }) => monthToClose(close, programme())).sort()[0] ?? '';
  return new Map([...closings].filter(([month]) => month <= addMonths(open, -1)));
}
