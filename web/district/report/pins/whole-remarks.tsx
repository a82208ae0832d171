import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import { Notice } from '../../../parts/notice/notice.tsx';
import { reportWords } from '../report-words.ts';

/** Remarks of a return that are pinned to no single field, over the whole form. */
export function WholeRemarks({ view }: { readonly view: MonthlyReportView }) {
  const t = reportWords();
  const round = view.rounds[view.rounds.length - 1];
  if (view.state !== 'RETURNED' || !round) return null;
  return (
    <Notice kind="attention" title={t.rounds.returned(round.remarks.length)}>
      {round.remarks.map((remark) => (
        <p key={remark.pointer}>{remark.text}</p>
      ))}
    </Notice>
  );
}
