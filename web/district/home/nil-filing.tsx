import { useEffect } from 'preact/hooks';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import { monthOfYear } from '../../strings/dates.ts';
import { addressOf } from '../place.ts';
import { useReportDraft } from '../report/draft/use-report-draft.ts';
import { nilReading } from '../report/nil-reading.ts';
import { sheetEditing } from '../report/sheet/sheet-editing.ts';
import { mayFile } from '../report/turn.ts';
import { useFiling } from '../report/use-filing.ts';
import type { Desk } from '../use-desk.ts';
import { homeWords } from './home-words.ts';

export interface NilFilingProps {
  readonly desk: Desk;
  /** As it was read just now. */
  readonly view: MonthlyReportView;
  readonly onFiled: (said: string) => void;
  /** Refused: nothing was filed. */
  readonly onFailed: (cause: unknown) => void;
}

/**
 * Files a report as a nil return at once, by the report page's own reading of one. Where something has to be said, set
 * back or decided first, and where another hand was quicker, it opens the report instead, which says what.
 */
export function NilFiling({ desk, view, onFiled, onFailed }: NilFilingProps) {
  const draft = useReportDraft(desk, view);
  const { keeper, sheet, judgement, turn } = draft;
  const nil = nilReading(desk, view, draft, sheetEditing(keeper, sheet, judgement, false));
  const toReport = () => {
    location.hash = addressOf.report(view.month);
  };
  const { state, file } = useFiling({
    view,
    onMoved: toReport,
    onFiled: ({ receipt }) => onFiled(homeWords().report.filed(monthOfYear(view.month), receipt)),
  });
  useEffect(() => {
    const isPlain =
      nil !== null &&
      mayFile(turn) &&
      nil.backs.length + nil.judgement.issues.length + keeper.conflicts.length === 0;
    if (!isPlain) {
      toReport();
      return;
    }
    const flush = async () => {
      const isSaved = await keeper.flush();
      if (!isSaved) toReport();
      return isSaved;
    };
    void file(flush, () => nil.judge().input);
  }, []);
  useEffect(() => {
    if (state.kind === 'refused') onFailed(state.cause);
  }, [state]);
  return null;
}
