import type { MonthlyReportView, ReportRow } from '#domain/records/monthly-report.ts';
import { downloadCsv } from '../../../parts/csv/download-csv.ts';
import { monthInProse } from '../../../strings/dates.ts';
import { townshipLines } from '../../township-lines.ts';
import type { Desk } from '../../use-desk.ts';
import { reportWords } from '../report-words.ts';
import { sheetOf } from '../sheet/sheet.ts';
import { provincialSheet } from './provincial-sheet.ts';

export interface ProvincialDownloadProps {
  readonly desk: Desk;
  readonly view: MonthlyReportView;
  /** As they were filed, or as they are typed now. */
  readonly rows: readonly ReportRow[];
  readonly look: 'button' | 'button-link';
}

/** 「下载本月重录表」: the same figures as a flat sheet, named for district and month. */
export function ProvincialDownload({ desk, view, rows, look }: ProvincialDownloadProps) {
  const t = reportWords().provincial;
  return (
    <button
      type="button"
      class={look}
      onClick={() => {
        const sheet = sheetOf(townshipLines(desk.desk, desk.programme, desk.today), view);
        const isFiled = view.state === 'SUBMITTED' || view.state === 'OPENED' || view.state === 'ACCEPTED';
        downloadCsv(
          t.file(desk.district.name, monthInProse(view.month), isFiled),
          provincialSheet(sheet, rows),
        );
      }}
    >
      {t.download}
    </button>
  );
}
