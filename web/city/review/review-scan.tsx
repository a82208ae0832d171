import { scanOf } from '#domain/decisions/attaching-scan.ts';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import { AttachedScan } from '../../parts/scan/attached-scan.tsx';
import { scanWords } from '../../parts/scan/scan-words.ts';
import { labelled } from '../../strings/punctuation.ts';

/** 「签字盖章件：PDF，1.2MB，…」 to be downloaded, where the district attached one to its last filing. */
export function ReviewScan({ view }: { readonly view: MonthlyReportView }) {
  const scan = scanOf(view);
  if (!scan) return null;
  const { districtCode, month } = view;
  return (
    <div class="review-scan">
      <span class="quiet">{labelled(scanWords().reviewed, '')}</span>
      <AttachedScan districtCode={districtCode} month={month} scan={scan} />
    </div>
  );
}
