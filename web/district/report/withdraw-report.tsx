import { useState } from 'preact/hooks';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { Receipt } from '#contract/shapes.ts';
import { monthOf } from '#domain/calendar.ts';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import { arrive } from '../../parts/act/arrive.ts';
import { useSaving } from '../../parts/act/use-saving.ts';
import { call } from '../../parts/api/call.ts';
import { Notice } from '../../parts/notice/notice.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { codeOf } from '../../parts/problem-notice/problem-words.ts';
import { monthOfYear } from '../../strings/dates.ts';
import type { Desk } from '../use-desk.ts';
import { reportWords } from './report-words.ts';

export interface WithdrawReportProps {
  readonly desk: Desk;
  readonly view: MonthlyReportView;
  readonly onWithdrawn: (receipt: Receipt) => void;
  /** The report has gone on meanwhile: the page reads again. */
  readonly onMoved: () => void;
}

/** True while the report's month runs and is not closed. */
export const isOpenMonth = ({ desk, today }: Desk, { month }: MonthlyReportView): boolean =>
  monthOf(today) === month && (desk.closedThrough === null || monthOf(desk.closedThrough) < month);

/** True while a filing can be taken back: nobody has opened it, and its month is open. */
const canWithdraw = (desk: Desk, view: MonthlyReportView): boolean =>
  view.state === 'SUBMITTED' && desk.me.officer.role === 'DISTRICT_OFFICER' && isOpenMonth(desk, view);

/** 撤回: asks once, says what it costs, and takes the filing back. */
export function WithdrawReport({ desk, view, onWithdrawn, onMoved }: WithdrawReportProps) {
  const t = reportWords().withdraw;
  const [isAsking, setAsking] = useState(false);
  const saving = useSaving({ labelOf: () => '' });
  const withdraw = () =>
    saving.run(async () => {
      const { districtCode, month, version } = view;
      const params = { districtCode, month };
      onWithdrawn((await call(DISTRICT_ROUTES.withdrawReport, { params, ifMatch: `"${version}"` })).data);
    });
  const code = codeOf(saving.cause);
  const hasMoved = code === 'STALE' || code === 'REPORT_STATE' || code === 'REPORT_CLOSED';
  if (hasMoved)
    return (
      <ProblemNotice cause={saving.cause}>
        <div class="buttons">
          <button type="button" class="button" onClick={onMoved}>
            {t.look}
          </button>
        </div>
      </ProblemNotice>
    );
  if (!isAsking || !canWithdraw(desk, view))
    return canWithdraw(desk, view) ? (
      <p class="withdraw">
        {t.what}{' '}
        <button type="button" class="button-link" onClick={() => setAsking(true)}>
          {t.begin}
        </button>
      </p>
    ) : null;
  const cancel = () => {
    setAsking(false);
    saving.clear();
  };
  return (
    <>
      <ProblemNotice cause={saving.cause} />
      <Notice kind="attention" title={t.ask(monthOfYear(view.month))}>
        <p>{t.cost}</p>
        <p>{t.after}</p>
        <div class="buttons">
          <button type="button" class="button" ref={arrive} onClick={cancel}>
            {t.keep}
          </button>
          <button type="button" class="button" aria-disabled={saving.busy} onClick={() => void withdraw()}>
            {saving.busy ? t.busy : t.sure}
          </button>
        </div>
      </Notice>
    </>
  );
}
