import { useState } from 'preact/hooks';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { Month } from '#domain/calendar.ts';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import { call } from '../../parts/api/call.ts';
import { lazyPage } from '../../parts/lazy-page/lazy-page.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { wordOfField } from '../field-label.ts';
import { reportWords } from '../report/report-words.ts';
import type { TownshipLine } from '../township-lines.ts';
import type { Desk } from '../use-desk.ts';

const NilFiling = lazyPage(() => import('./nil-filing.tsx').then((m) => m.NilFiling));

export interface NilButtonProps {
  readonly desk: Desk;
  readonly month: Month;
  /** Stations that have fewer people than they should, which a report has to explain. */
  readonly toExplain: readonly TownshipLine[];
  /** It was filed; what is said of it. */
  readonly onFiled: (said: string) => void;
}

/** 「本月无变化，一键报送」 without opening the report, which is read when the button is pressed; what must be said first is said before it. */
export function NilButton({ desk, month, toExplain, onFiled }: NilButtonProps) {
  const t = reportWords();
  const first = toExplain.map(({ township, counted }) =>
    t.nil.toExplain(township.name, wordOfField('staffOnSite'), String(counted)),
  );
  const { districtCode } = desk.desk;
  const [isBusy, setBusy] = useState(false);
  const [view, setView] = useState<MonthlyReportView | null>(null);
  const [cause, setCause] = useState<unknown>(null);
  const press = async () => {
    if (isBusy) return;
    setBusy(true);
    setView(null);
    setCause(null);
    try {
      setView((await call(DISTRICT_ROUTES.getReport, { params: { districtCode, month } })).data);
    } catch (failure) {
      setCause(failure);
      setBusy(false);
    }
  };
  const failed = (failure: unknown) => {
    setView(null);
    setCause(failure);
    setBusy(false);
  };
  return (
    <>
      <button
        type="button"
        class="button"
        aria-disabled={isBusy ? 'true' : undefined}
        onClick={() => void press()}
      >
        {isBusy ? t.bar.filing : t.nil.button}
      </button>
      {first.length > 0 && <p class="caption debt-first">{t.nil.explain(first)}</p>}
      <ProblemNotice cause={cause} />
      {view && <NilFiling {...{ desk, view, onFiled }} onFailed={failed} />}
    </>
  );
}
