import type { ReportRow, YearBefore } from '#domain/records/monthly-report.ts';
import { typeRow } from '#domain/typed-row.ts';
import { count, NOTHING } from '../../../strings/numbers.ts';
import { reportWords } from '../report-words.ts';
import { ServiceHead, visibleGroups } from '../sheet/service-head.tsx';
import type { SheetRow } from '../sheet/sheet.ts';
import { SheetFoot } from '../sheet/sheet-foot.tsx';

export interface OperatingPaperProps {
  readonly lines: readonly { readonly row: SheetRow; readonly filed: ReportRow }[];
  /** The year before the month. */
  readonly year: YearBefore;
}

/** Section 二 of the sheet to sign: figures as text, 未填 said in words, sums once. */
export function OperatingPaper({ lines, year }: OperatingPaperProps) {
  const t = reportWords();
  const groups = visibleGroups(false);
  const columns = groups.flatMap((group) => group.fields);
  const villages = lines.flatMap(({ filed }) => filed.servedVillageCodes?.length ?? []);
  if (lines.length === 0) return <p>{t.operating.none}</p>;
  return (
    <table class="table paper-table paper-operating">
      <ServiceHead groups={groups} source={t.operating.reason} />
      <tbody>
        {lines.map(({ row, filed }) => (
          <tr key={row.code}>
            <th scope="row">{row.name}</th>
            <td class="number">{filed.staffOnSite}</td>
            {columns.map((field) => (
              <td key={field} class="number">
                {filed[field] === null ? t.operating.unfilled : count(filed[field])}
              </td>
            ))}
            <td class="number">
              {filed.servedVillageCodes?.length ?? t.operating.unfilled}
              {row.line.township.villages !== null && ` / ${row.line.township.villages}`}
            </td>
            <td class="paper-note">{filed.warningReason ?? ''}</td>
          </tr>
        ))}
      </tbody>
      <SheetFoot
        rows={lines.map(({ row, filed }) => ({ row, typed: typeRow(filed) }))}
        columns={columns}
        year={year}
        villages={villages.length === 0 ? NOTHING : count(villages.reduce((a, b) => a + b, 0))}
      />
    </table>
  );
}
