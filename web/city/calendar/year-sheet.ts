import type { ReportingYear } from '#contract/reporting-calendar.ts';
import { dayOf } from '#domain/calendar.ts';
import { tally } from '#domain/figures/report-cells.ts';
import { ratio } from '#domain/ratio.ts';
import type { CsvCell } from '../../parts/csv/csv.ts';
import { percent } from '../../strings/numbers.ts';
import { districtName, programme } from '../city-programme.ts';
import { calendarWords } from './calendar-words.ts';
import { faceOf } from './cell-face.ts';

/** The table of the year as a sheet: head, a row a district, the rate, the closes. */
export function yearSheet({ months, now, previous }: ReportingYear): readonly (readonly CsvCell[])[] {
  const t = calendarWords().table;
  const rateOf = (of: readonly ReportingYear['months'][number][]) => {
    const { onTime, of: owed } = tally(of, now);
    return owed > 0 ? percent(ratio(onTime, owed)) : null;
  };
  return [
    [t.district, ...months.map(({ month }) => month), t.ofYear, ...(previous.length > 0 ? [t.lastYear] : [])],
    ...programme.districts.map(({ code }): readonly CsvCell[] => {
      const own = months.map((month) => ({
        ...month,
        cells: month.cells.filter(({ districtCode }) => districtCode === code),
      }));
      const before = previous.find(({ districtCode }) => districtCode === code);
      return [
        districtName(code),
        ...own.map(({ cells: [cell], closed }) => (cell ? faceOf(cell, closed !== null, now).spoken : null)),
        rateOf(own),
        ...(before ? [before.of > 0 ? percent(ratio(before.onTime, before.of)) : null] : []),
      ];
    }),
    [t.rate, ...months.map((month) => rateOf([month])), rateOf(months)],
    [t.close, ...months.map(({ closed }) => (closed ? dayOf(closed.at) : null))],
  ];
}
