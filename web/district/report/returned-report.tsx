import { useEffect, useState } from 'preact/hooks';
import type { Receipt } from '#contract/shapes.ts';
import { clockOf, dayOf, daysBetween } from '#domain/calendar.ts';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import { dueNote } from '../../parts/due-note/due-note.ts';
import { ErrorSummary, type FieldProblem } from '../../parts/error-summary/error-summary.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { StatusTag } from '../../parts/status-tag/status-tag.tsx';
import { monthInProse } from '../../strings/dates.ts';
import { wordOfField } from '../field-label.ts';
import type { Desk } from '../use-desk.ts';
import { Conflicts } from './draft/conflicts.tsx';
import { HEADER } from './draft/draft-keeper.ts';
import { useReportDraft } from './draft/use-report-draft.ts';
import { headerId, ReportFoot } from './narrative.tsx';
import { PaperSheet } from './paper/paper-sheet.tsx';
import { ProvincialDownload } from './paper/provincial-download.tsx';
import { HeadPin } from './pins/head-pin.tsx';
import { PinAnswer } from './pins/pin-answer.tsx';
import { earlierTexts, filedText, type Pin } from './pins/pins.ts';
import { ReportBar } from './report-bar.tsx';
import { reportWords } from './report-words.ts';
import { firstFiling, Rounds } from './rounds.tsx';
import { errorsOf } from './sheet/messages.ts';
import { RowsToExplain } from './sheet/rows-to-explain.tsx';
import { cellId } from './sheet/sheet-cell.tsx';
import { sheetEditing } from './sheet/sheet-editing.ts';
import { useFiling } from './use-filing.ts';

export interface ReturnedReportProps {
  readonly desk: Desk;
  readonly view: MonthlyReportView;
  readonly pins: readonly Pin[];
  readonly onFiled: (receipt: Receipt) => void;
  readonly onMoved: () => void;
}

/** A returned report: only the pinned fields are open, each under its remark; everything else stands as it was filed. */
export function ReturnedReport({ desk, view, pins, onFiled, onMoved }: ReturnedReportProps) {
  const t = reportWords();
  const { keeper, sheet, header, typeHeader, judgement, judge, turn, prepare } = useReportDraft(desk, view);
  const [attempt, setAttempt] = useState(0);
  const filing = useFiling({ view, onMoved, onFiled });
  useEffect(() => {
    if (keeper.status === 'moved') onMoved();
  }, [keeper.status, onMoved]);
  const serverIssues = filing.state.kind === 'refused' ? filing.state.issues : [];
  const issues = [...judgement.issues, ...serverIssues];
  const editing = sheetEditing(keeper, sheet, { ...judgement, issues }, attempt > 0);
  const round = view.rounds[view.rounds.length - 1];

  // What nobody has typed since the return is no answer, even where the form itself would empty the cell.
  const textOf = (pin: Pin): string | undefined =>
    pin.row ? keeper.values(pin.row.code)[pin.field] : keeper.values(HEADER)[pin.field];
  const isChanged = (pin: Pin): boolean => {
    const text = textOf(pin);
    return text !== undefined && text !== filedText(pin, view);
  };
  const isExplained = (pin: Pin): boolean =>
    pin.row !== null && (keeper.values(pin.row.code).warningReason ?? '').trim().length > 1;
  const idOf = (pin: Pin): string => (pin.row ? cellId(pin.row.code, pin.field) : headerId(pin.field));
  const open = pins.filter((pin) => !isChanged(pin) && !isExplained(pin));
  const problems: readonly (FieldProblem & { readonly sentence: string })[] = [
    ...open.map((pin) => ({
      fieldId: idOf(pin),
      message: t.errors.line(
        pin.row ? t.errors.cell(pin.row.name, wordOfField(pin.field)) : wordOfField(pin.field),
        t.returned.answerMissing,
      ),
      sentence: t.returned.answerMissing,
    })),
    ...errorsOf(issues, sheet, editing.warnings),
  ];
  const errorAt = (id: string): string | undefined =>
    attempt > 0 ? problems.find((problem) => problem.fieldId === id)?.sentence : undefined;
  const others = sheet.filter(
    (row) =>
      !pins.some((pin) => pin.row?.code === row.code) &&
      (editing.warnings(row).length > 0 || editing.issues(row).length > 0),
  );
  const file = () => {
    setAttempt((n) => n + 1);
    filing.rest();
    if (judgement.issues.length > 0 || open.length > 0) return;
    const input = () => judge(editing.typed, header, false).input;
    void filing.file(() => keeper.flush(), input);
  };
  const first = firstFiling(view);
  const changed = pins.filter(isChanged).length;
  const left = daysBetween(dayOf(desk.present()), dayOf(view.dueAt));
  const handled = pins.length - open.length;
  return (
    <>
      <div class="returned screen-only">
        <div>
          <div class="returned-head">
            <h1>{t.returned.title(monthInProse(view.month), pins.length)}</h1>
            <StatusTag kind="warn">{t.tags.returned}</StatusTag>
          </div>
          <p class="quiet">{t.returned.what(pins.length, first.day, first.how)}</p>
          {attempt > 0 && (
            <ErrorSummary problems={problems} attempt={attempt} title={t.errors.title(problems.length)}>
              <p>{t.errors.kept(keeper.savedAt === null ? '' : clockOf(keeper.savedAt))}</p>
            </ErrorSummary>
          )}
          {filing.state.kind === 'refused' && serverIssues.length === 0 && (
            <ProblemNotice cause={filing.state.cause} />
          )}
          <Conflicts keeper={keeper} sheet={sheet} />
          {pins.map((pin, index) =>
            pin.row ? (
              <PinAnswer
                key={pin.remark.pointer}
                pin={pin}
                number={index + 1}
                returnedAt={round?.endedAt ?? null}
                earlier={earlierTexts(view, pin)}
                round={view.rounds.length}
                value={textOf(pin) ?? filedText(pin, view)}
                reason={keeper.values(pin.row.code).warningReason ?? null}
                error={errorAt(idOf(pin))}
                onType={(text) => editing.type(pin.row, { [pin.field]: text })}
                onReason={(text) =>
                  text === null
                    ? keeper.forget(pin.row.code, ['warningReason'])
                    : keeper.type(pin.row.code, { warningReason: text })
                }
              />
            ) : (
              <HeadPin
                key={pin.remark.pointer}
                field={pin.field}
                remark={pin.remark.text}
                number={index + 1}
                value={textOf(pin) ?? filedText(pin, view)}
                error={errorAt(headerId(pin.field))}
                onType={(text) => typeHeader(pin.field, text)}
              />
            ),
          )}
          <RowsToExplain rows={others} editing={editing} />
          <ReportFoot
            signatures={view.signatures}
            download={
              <ProvincialDownload desk={desk} view={view} rows={judgement.input.rows} look="button-link" />
            }
            header={header}
            error={(field) => errorAt(headerId(field))}
            onType={typeHeader}
          />
          {view.content && (
            <details class="fold screen-only">
              <summary>{t.returned.locked}</summary>
              <div class="paper-scroll">
                <PaperSheet
                  desk={desk}
                  view={view}
                  rows={view.content.rows}
                  content={view.content}
                  people={{ ...view.signatures, ...header }}
                  onScreen
                />
              </div>
            </details>
          )}
        </div>
        <div class="returned-side">
          {left >= 0 && (
            <p class="returned-due">
              <strong>{t.left(left)}</strong>
              <span>{dueNote(desk.programme, view.dueAt)}</span>
            </p>
          )}
          <Rounds view={view} now={desk.present()} programme={desk.programme} />
        </div>
      </div>
      <ReportBar
        keeper={keeper}
        filing={filing.state}
        month={view.month}
        isRefiling
        turn={turn}
        onPrepare={prepare}
        middle={{
          words: t.returned.handled(handled, pins.length),
          what: t.returned.handledWhat(changed, handled - changed),
        }}
        onFile={file}
      />
      <PaperSheet
        desk={desk}
        view={view}
        rows={judgement.input.rows}
        content={judgement.input}
        people={{ ...view.signatures, ...header }}
      />
    </>
  );
}
