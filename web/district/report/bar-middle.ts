import type { ReportBarProps } from './report-bar.tsx';
import { reportWords } from './report-words.ts';
import type { Judgement } from './sheet/judge-report.ts';
import type { SheetRow } from './sheet/sheet.ts';

type Middle = ReportBarProps['middle'];

/** After filing was tried: how many errors are left, and the way to their summary. */
export function toErrors(count: number): Middle {
  const t = reportWords().bar;
  return {
    words: t.errors(count),
    what: t.errorsWhat,
    onGo: () => document.querySelector<HTMLElement>('.error-summary')?.focus(),
  };
}

/** What stands in the way of filing, or that nothing does: reasons first, then what is missing, then drafts that are awaited. */
export function standing({ issues }: Judgement, unexplained: readonly SheetRow[], awaited: number): Middle {
  const t = reportWords().bar;
  const waits = awaited > 0 ? t.waitingRows(awaited) : '';
  const [first] = unexplained;
  const others = issues.filter(({ field }) => field !== 'warningReason').length;
  if (first)
    return {
      words: t.reasons(unexplained.length),
      what: others > 0 ? t.others(others) : waits,
      onGo: () => document.getElementById(`${first.code}-warningReason`)?.focus(),
    };
  if (issues.length > 0) return { words: t.missing(issues.length), what: waits || t.missingWhat };
  return { words: t.ready, what: waits };
}
