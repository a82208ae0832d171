import { useEffect } from 'preact/hooks';
import { dayOf } from '#domain/calendar.ts';
import { daysLate } from '#domain/deadlines.ts';
import { lastFiling } from '#domain/last-filing.ts';
import type { MonthlyReportView, ReportContent, ReportRow } from '#domain/records/monthly-report.ts';
import { toldStages } from '#domain/told-stages.ts';
import { typeRow } from '#domain/typed-row.ts';
import { dayInProse, momentInProse, monthInProse } from '../../../strings/dates.ts';
import { NOTHING } from '../../../strings/numbers.ts';
import { townshipLines } from '../../township-lines.ts';
import type { Desk } from '../../use-desk.ts';
import { reportWords } from '../report-words.ts';
import { ConstructionHead } from '../sheet/construction-head.tsx';
import type { TypedHeader } from '../sheet/judge-report.ts';
import { chosenStage, type SheetRow, sheetOf } from '../sheet/sheet.ts';
import { OperatingPaper } from './operating-paper.tsx';
import { PaperCode } from './paper-code.tsx';
import './paper-sheet.css';

export interface PaperSheetProps {
  readonly desk: Desk;
  readonly view: MonthlyReportView;
  readonly rows: readonly ReportRow[];
  readonly content: Omit<ReportContent, 'rows'>;
  /** Names and number, where this computer knows them. */
  readonly people: TypedHeader;
  /** Shown on the screen too, as the way to read what was filed. */
  readonly onScreen?: boolean;
}

/** The report as a sheet to read and to sign: A4 landscape, text instead of boxes, totals once. Unfiled, it says that it is a draft. */
export function PaperSheet({ desk, view, rows, content, people, onScreen = false }: PaperSheetProps) {
  const t = reportWords();
  // The whole page is the sheet: named for a part alone, it would begin on a page after the line above it.
  useEffect(() => {
    document.body.classList.add('prints-report');
    return () => document.body.classList.remove('prints-report');
  }, []);
  const sheet = sheetOf(townshipLines(desk.desk, desk.programme, desk.today), view);
  const lines = sheet.flatMap((row) => {
    const filed = rows.find((each) => each.townshipCode === row.code);
    return filed ? [{ row, filed, stage: chosenStage(row, typeRow(filed)) }] : [];
  });
  const round = view.rounds[view.rounds.length - 1];
  // What a round said stays filed when it is returned; what is typed since is a draft.
  const isFiled = content === view.content;
  const late = view.firstSubmittedAt === null ? 0 : daysLate(view.firstSubmittedAt, view.dueAt);
  const filing = isFiled ? lastFiling(view.rounds) : undefined;
  const filedAt = filing?.submittedAt ?? desk.now;
  const between = { since: view.previous?.filedAt ?? null, until: filedAt };
  const isStill = sheet.every(
    ({ line }) => toldStages(line.station?.claims ?? [], desk.programme, view.month, between).length === 0,
  );
  return (
    <article class={onScreen ? 'paper' : 'paper print-only'}>
      <header class="paper-head">
        <div>
          <p class="paper-title">{t.paper.title(desk.district.name, monthInProse(view.month))}</p>
          <div class="paper-line">
            <span>{t.paper.unit(t.paper.bureau(desk.district.name))}</span>
            <span>
              {filing ? t.paper.filedOn(dayInProse(dayOf(filedAt))) : <strong>{t.paper.draft}</strong>}
              {isFiled && round?.correction && t.paper.correctedOn(dayInProse(dayOf(round.submittedAt)))}
            </span>
            <span>{isFiled && round ? t.paper.receipt(round.receipt) : ''}</span>
          </div>
        </div>
        {isFiled && round && <PaperCode receipt={round.receipt} hash={round.hash} />}
      </header>
      <h3>
        {t.construction.title}
        {content.nil && `（${isStill ? t.paper.nil : t.paper.nilButTold}）`}
      </h3>
      <ConstructionPaper lines={lines.filter(({ row }) => row.section === 'construction')} />
      <h3>{t.operating.title}</h3>
      <OperatingPaper lines={lines.filter(({ row }) => row.section === 'operating')} year={view.year} />
      <h3>{t.narrative.title}</h3>
      <dl class="paper-texts">
        {(['problems', 'measures', 'nextPlan'] as const).map((field) => (
          <div key={field}>
            <dt>{t.narrative[field]}</dt>
            <dd>{content[field] || NOTHING}</dd>
          </div>
        ))}
      </dl>
      <h3>{t.provincial.title}</h3>
      <p>
        {content.provincialSystemFiled
          ? `${t.provincial.yes} ${content.provincialFiledOn ?? ''}`
          : t.provincial.no}
      </p>
      <footer class="paper-line paper-signatures">
        <span>{t.paper.head}</span>
        <span>{t.paper.reviewer(people.reviewer ?? '')}</span>
        <span>{t.paper.preparer(people.preparer ?? '')}</span>
        <span>{t.paper.phone(people.phone ?? '')}</span>
      </footer>
      {filing && (
        <p class="caption">
          {t.paper.received(
            momentInProse(filing.submittedAt),
            late > 0 ? t.receipt.late(late) : t.rounds.onTime,
          )}
        </p>
      )}
    </article>
  );
}

interface PaperLine {
  readonly row: SheetRow;
  readonly filed: ReportRow;
  readonly stage: ReturnType<typeof chosenStage>;
}

function ConstructionPaper({ lines }: { readonly lines: readonly PaperLine[] }) {
  const t = reportWords();
  if (lines.length === 0) return <p>{t.construction.empty}</p>;
  return (
    <table class="table paper-table paper-construction">
      <ConstructionHead />
      <tbody>
        {lines.map(({ row, filed, stage }) => (
          <tr key={row.code}>
            <th scope="row">{row.name}</th>
            <td>{t.stages[stage]}</td>
            <td>{daysOf(row, filed)}</td>
            <td>{filed.expectedBuiltOn ?? NOTHING}</td>
            <td class="number">{filed.staffOnSite}</td>
            <td class="paper-note">
              {filed.progressNote ?? ''}
              {filed.warningReason && <span class="caption"> {t.paper.reason(filed.warningReason)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The furthest day that stands or is stated. */
function daysOf({ line }: SheetRow, filed: ReportRow): string {
  return (
    filed.operatingOn ??
    line.life.operatingOn ??
    filed.builtOn ??
    line.life.builtOn ??
    filed.startedOn ??
    line.life.startedOn ??
    NOTHING
  );
}
