import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { Receipt } from '#contract/shapes.ts';
import { clockOf, type Month } from '#domain/calendar.ts';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import { call } from '../../parts/api/call.ts';
import { EmptyState } from '../../parts/empty-state/empty-state.tsx';
import { RecordHistory } from '../../parts/history/record-history.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { dayInProse, monthInProse, monthOfYear } from '../../strings/dates.ts';
import { townshipLines } from '../township-lines.ts';
import type { Desk } from '../use-desk.ts';
import { FiledReport } from './filed-report.tsx';
import { pinsOf } from './pins/pins.ts';
import { ReportForm } from './report-form.tsx';
import { ReportHead } from './report-head.tsx';
import { reportWords } from './report-words.ts';
import { ReturnedReport } from './returned-report.tsx';
import { sheetOf } from './sheet/sheet.ts';
import { useReport } from './use-report.ts';
import './report-page.css';

/** The monthly report of a month: to be filled in, returned, or filed, whatever its state asks for. */
export function ReportPage({ month, ...desk }: Desk & { readonly month: Month }) {
  const t = reportWords();
  const { view, reading, failure, reload } = useReport(desk.desk.districtCode, month);
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const { reload: reloadDesk } = desk;
  const onFiled = (filed: Receipt) => {
    setReceipt(filed);
    setSaid(null);
    void Promise.all([reload(), reloadDesk().catch(() => undefined)]);
  };
  const onWithdrawn = (withdrawn: Receipt) => {
    setReceipt(null);
    setSaid(t.withdraw.done(monthOfYear(month), withdrawn.receipt));
    document.getElementById('main')?.focus({ preventScroll: true });
    void Promise.all([reload(), reloadDesk().catch(() => undefined)]);
  };
  const onReread = (words: string | null) => {
    setSaid(words);
    document.getElementById('main')?.focus({ preventScroll: true });
    void Promise.all([reload(), reloadDesk().catch(() => undefined)]);
  };
  const onMoved = useCallback(() => {
    void reload().then((now) => setSaid(now && alreadyFiled(now)));
  }, [reload]);
  if (`${month}-01` > desk.today)
    return (
      <EmptyState title={t.title(monthInProse(month))}>{t.notYet(dayInProse(`${month}-01`))}</EmptyState>
    );
  if (!view)
    return failure === null ? (
      <p class="quiet">{t.opening}</p>
    ) : (
      <ProblemNotice cause={failure}>
        <button type="button" class="button" onClick={() => void reload()}>
          {t.retry}
        </button>
      </ProblemNotice>
    );
  return (
    <>
      <div class="screen-only">{said !== null && <Notice kind="done" title={said} announce="status" />}</div>
      <ReportState
        key={reading}
        desk={desk}
        view={view}
        receipt={receipt}
        onFiled={onFiled}
        onWithdrawn={onWithdrawn}
        onMoved={onMoved}
        onReread={onReread}
      />
      {view.version > 0 && (
        <RecordHistory
          key={view.version}
          ask={async (after) => {
            const params = { districtCode: view.districtCode, month };
            const query = { limit: 20, after };
            return (await call(DISTRICT_ROUTES.reportHistory, { params, query })).data;
          }}
        />
      )}
    </>
  );
}

interface ReportStateProps {
  readonly desk: Desk;
  readonly view: MonthlyReportView;
  readonly receipt: Receipt | null;
  readonly onFiled: (receipt: Receipt) => void;
  readonly onWithdrawn: (receipt: Receipt) => void;
  readonly onMoved: () => void;
  readonly onReread: (said: string | null) => void;
}

function ReportState(props: ReportStateProps) {
  const { desk, view, receipt, onFiled, onWithdrawn, onMoved, onReread } = props;
  const pins = useMemo(
    () =>
      view.state === 'RETURNED'
        ? pinsOf(view, sheetOf(townshipLines(desk.desk, desk.programme, desk.today), view))
        : null,
    [view, desk.desk, desk.programme, desk.today],
  );
  useEffect(() => returnToCell(), []);
  if (pins) return <ReturnedReport desk={desk} view={view} pins={pins} onFiled={onFiled} onMoved={onMoved} />;
  const isFiled = view.state === 'SUBMITTED' || view.state === 'OPENED' || view.state === 'ACCEPTED';
  return (
    <>
      <div class="screen-only">
        <ReportHead desk={desk} view={view} />
      </div>
      {isFiled ? (
        <FiledReport
          desk={desk}
          view={view}
          receipt={receipt}
          onWithdrawn={onWithdrawn}
          onMoved={onMoved}
          onReread={onReread}
        />
      ) : (
        <ReportForm desk={desk} view={view} onFiled={onFiled} onMoved={onMoved} />
      )}
    </>
  );
}

/** 「6月月报09:18已经报过，回执…」 where the record turns out to be filed. */
function alreadyFiled(view: MonthlyReportView): string | null {
  const round = view.rounds[view.rounds.length - 1];
  if (!round || round.endedAt !== null) return null;
  return reportWords().already(monthOfYear(view.month), clockOf(round.submittedAt), round.receipt);
}

const CELL = 'report-cell';

/** Remembers the cell in focus when the page is left for the sign-in, and goes back to it. */
function returnToCell(): () => void {
  const kept = sessionStorage.getItem(CELL);
  sessionStorage.removeItem(CELL);
  if (kept !== null) document.getElementById(kept)?.focus();
  let last = '';
  const follow = (event: FocusEvent) => {
    if (event.target instanceof HTMLElement && event.target.dataset.field) last = event.target.id;
  };
  const leave = () => {
    if (last !== '') sessionStorage.setItem(CELL, last);
  };
  document.addEventListener('focusin', follow);
  window.addEventListener('pagehide', leave);
  return () => {
    document.removeEventListener('focusin', follow);
    window.removeEventListener('pagehide', leave);
  };
}
