import type { ReportRow } from '#domain/records/monthly-report.ts';
import { typeRow } from '#domain/typed-row.ts';
import { FLOW_FIELDS, isMoney } from '#domain/vocabulary.ts';
import type { CsvCell } from '../../../parts/csv/csv.ts';
import { zh as fields } from '../../../strings/zh/fields.ts';
import { zh as report } from '../../../strings/zh/report.ts';
import { chosenStage, type SheetRow } from '../sheet/sheet.ts';

/** What a column is called and what stands in it; the province's system is Chinese, in whatever language the page is. */
const COLUMNS: readonly (readonly [name: string, cell: (row: SheetRow, filed: ReportRow) => CsvCell])[] = [
  [report.provincial.code, ({ code }) => code],
  [report.township, ({ name }) => name],
  [report.stage, (row, filed) => report.stages[chosenStage(row, typeRow(filed))]],
  ...(['startedOn', 'builtOn', 'operatingOn'] as const).map(
    (stage) =>
      [
        report.provincial.dayOf(fields.choices.stage[stage]),
        ({ line }: SheetRow, filed: ReportRow) => filed[stage] ?? line.life[stage],
      ] as const,
  ),
  [report.provincial.dayOf(fields.reportRow.expectedBuiltOn), (_, filed) => filed.expectedBuiltOn],
  [fields.reportRow.staffOnSite, (_, filed) => filed.staffOnSite],
  ...FLOW_FIELDS.map(
    (field) =>
      [
        isMoney(field) ? report.provincial.inYuan(fields.reportRow[field]) : fields.reportRow[field],
        (_: SheetRow, filed: ReportRow) => {
          const value = filed[field];
          return value !== null && isMoney(field) ? value / 100 : value;
        },
      ] as const,
  ),
  [report.operating.villages, (_, filed) => filed.servedVillageCodes?.length ?? null],
];

/**
 * The month's flat sheet for keying again into the province's system (省智慧督查, R47): a head of names, then a row a
 * station in the order of the report. 未填 is empty and never 0; money in yuan.
 */
export const provincialSheet = (
  sheet: readonly SheetRow[],
  rows: readonly ReportRow[],
): readonly (readonly CsvCell[])[] => [
  COLUMNS.map(([name]) => name),
  ...sheet.flatMap((row) => {
    const filed = rows.find(({ townshipCode }) => townshipCode === row.code);
    return filed ? [COLUMNS.map(([, cell]) => cell(row, filed))] : [];
  }),
];
