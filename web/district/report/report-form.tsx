import { useEffect, useState } from 'preact/hooks';
import type { Receipt } from '#contract/shapes.ts';
import { clockOf } from '#domain/calendar.ts';
import { townshipsAt } from '#domain/programme.ts';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import { ErrorSummary } from '../../parts/error-summary/error-summary.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import type { Desk } from '../use-desk.ts';
import { standing, toErrors } from './bar-middle.ts';
import { Conflicts } from './draft/conflicts.tsx';
import { useReportDraft } from './draft/use-report-draft.ts';
import { useSaveKey } from './draft/use-save-key.ts';
import { Narrative, ReportFoot } from './narrative.tsx';
import { nilReading } from './nil-reading.ts';
import { NilReturn } from './nil-return.tsx';
import { PaperSheet } from './paper/paper-sheet.tsx';
import { ProvincialDownload } from './paper/provincial-download.tsx';
import { WholeRemarks } from './pins/whole-remarks.tsx';
import { ReportBar } from './report-bar.tsx';
import { reportWords } from './report-words.ts';
import { ConstructionSection } from './sheet/construction-section.tsx';
import type { HeaderField, Judgement } from './sheet/judge-report.ts';
import { errorOf, errorsOf } from './sheet/messages.ts';
import { OperatingSection } from './sheet/operating-section.tsx';
import { ReportFigures } from './sheet/report-figures.tsx';
import { sheetEditing } from './sheet/sheet-editing.ts';
import { useFocusedCell } from './sheet/use-focused-cell.ts';
import { mayFile } from './turn.ts';
import { useFiling } from './use-filing.ts';

export interface ReportFormProps {
  readonly desk: Desk;
  readonly view: MonthlyReportView;
  readonly onFiled: (receipt: Receipt) => void;
  /** The record or a draft has gone on: read again. */
  readonly onMoved: () => void;
}

/** The report while it is being filled in: five sections, the bar, and what stands in the way of filing. */
export function ReportForm({ desk, view, onFiled, onMoved }: ReportFormProps) {
  const t = reportWords();
  const draft = useReportDraft(desk, view);
  const { keeper, sheet, header, typeHeader, judgement, judge, turn, prepare } = draft;
  const [attempt, setAttempt] = useState(0);
  const [asNil, setAsNil] = useState(false);
  const filing = useFiling({ view, onMoved, onFiled });
  const serverIssues = filing.state.kind === 'refused' ? filing.state.issues : [];
  const nil = nilReading(desk, view, draft, sheetEditing(keeper, sheet, judgement, false));
  const issues = [...(asNil && nil ? nil.judgement : judgement).issues, ...serverIssues];
  const editing = sheetEditing(keeper, sheet, { ...judgement, issues }, attempt > 0);
  const operating = sheet.filter((row) => row.section === 'operating');
  const focus = useFocusedCell(sheet, editing, view.year);
  const isBusy = filing.state.kind === 'filing' || filing.state.kind === 'asking';

  useEffect(() => {
    if (keeper.status === 'moved') onMoved();
  }, [keeper.status, onMoved]);
  useSaveKey(keeper);

  const tryToFile = (judged: () => Judgement, nothingMoved: boolean) => {
    const first = judged();
    setAsNil(nothingMoved);
    setAttempt((n) => n + 1);
    filing.rest();
    if (first.issues.length === 0)
      void filing.file(
        () => keeper.flush(),
        () => judged().input,
      );
  };
  const error = (field: HeaderField): string | undefined => {
    const found = attempt > 0 && issues.find((issue) => issue.row === null && issue.field === field);
    return found ? errorOf(found, null).sentence : undefined;
  };
  const problems = errorsOf(issues, sheet, editing.warnings);
  const unexplained = sheet.filter(
    (row) => editing.warnings(row).length > 0 && !editing.typed(row).warningReason,
  );
  const waiting = sheet.filter(editing.isAwaited);

  return (
    <>
      <div class="report-editing screen-only">
        {attempt > 0 && (
          <ErrorSummary problems={problems} attempt={attempt} title={t.errors.title(problems.length)}>
            <p>
              {keeper.unsavedSince === null
                ? t.errors.kept(keeper.savedAt === null ? '' : clockOf(keeper.savedAt))
                : t.errors.keptHere}
            </p>
          </ErrorSummary>
        )}
        {filing.state.kind === 'refused' && serverIssues.length === 0 && (
          <ProblemNotice cause={filing.state.cause} />
        )}
        <WholeRemarks view={view} />
        <Conflicts keeper={keeper} sheet={sheet} />
        {problems.length === 0 || attempt === 0 ? (
          <div class="report-top">
            {nil && view.previous && mayFile(turn) && (
              <NilReturn
                previousMonth={view.previous.month}
                nil={nil}
                isBusy={isBusy}
                onFile={() => tryToFile(nil.judge, true)}
              />
            )}
            <ReportFigures
              rows={sheet}
              editing={editing}
              today={desk.today}
              townships={townshipsAt(desk.programme, desk.today, view.districtCode).length}
            />
          </div>
        ) : null}
        <ConstructionSection
          sheet={sheet}
          editing={editing}
          today={desk.today}
          from={view.content ? 'own' : (view.previous?.month ?? null)}
          handlers={focus.handlers}
        />
        <OperatingSection
          rows={operating}
          editing={editing}
          today={desk.today}
          year={view.year}
          isOwn={view.content !== null}
          handlers={focus.handlers}
        />
        <Narrative
          header={header}
          error={error}
          open={desk.desk.problems.filter(({ month }) => month < view.month)}
          onType={typeHeader}
        />
        <ReportFoot
          header={header}
          signatures={view.signatures}
          error={error}
          download={
            <ProvincialDownload desk={desk} view={view} rows={judgement.input.rows} look="button-link" />
          }
          onType={typeHeader}
        />
        <ReportBar
          keeper={keeper}
          filing={filing.state}
          month={view.month}
          isRefiling={view.rounds.length > 0}
          turn={turn}
          onPrepare={prepare}
          middle={
            attempt > 0 && problems.length > 0
              ? toErrors(problems.length)
              : (focus.cell ?? standing(judgement, unexplained, waiting.length))
          }
          onFile={() => tryToFile(() => judge(editing.typed, header, false), false)}
        />
      </div>
      <PaperSheet
        desk={desk}
        view={view}
        rows={judgement.input.rows}
        content={judgement.input}
        people={header}
      />
    </>
  );
}
