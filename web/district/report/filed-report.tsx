import type { Receipt as ReceiptData } from '#contract/shapes.ts';
import { dayOf, daysBetween } from '#domain/calendar.ts';
import { daysLate } from '#domain/deadlines.ts';
import { lastFiling } from '#domain/last-filing.ts';
import { townshipName } from '#domain/programme.ts';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import { Receipt } from '../../parts/receipt/receipt.tsx';
import { momentInProse, monthInProse } from '../../strings/dates.ts';
import type { Desk } from '../use-desk.ts';
import { CorrectFigure } from './correct-figure.tsx';
import { HEADER } from './draft/draft-keeper.ts';
import { PaperSheet } from './paper/paper-sheet.tsx';
import { ProvincialDownload } from './paper/provincial-download.tsx';
import { reportStatus } from './report-status.ts';
import { reportWords } from './report-words.ts';
import { Rounds } from './rounds.tsx';
import type { TypedHeader } from './sheet/judge-report.ts';
import { SERVICE_COLUMNS } from './sheet/service-head.tsx';
import { SignedScan } from './signed-scan.tsx';
import { WithdrawReport } from './withdraw-report.tsx';

export interface FiledReportProps {
  readonly desk: Desk;
  readonly view: MonthlyReportView;
  /** Given when it was filed just now: the receipt takes the focus. */
  readonly receipt: ReceiptData | null;
  readonly onWithdrawn: (receipt: ReceiptData) => void;
  /** The report has gone on meanwhile: the page reads again. */
  readonly onMoved: () => void;
  /** Reads the report again, and says this. */
  readonly onReread: (said: string | null) => void;
}

/** A report that is with the city or accepted: its receipt, what was said, and what went to and fro; to be taken back until the city has opened it. */
export function FiledReport({ desk, view, receipt, onWithdrawn, onMoved, onReread }: FiledReportProps) {
  const t = reportWords().receipt;
  const round = view.rounds[view.rounds.length - 1];
  const filing = lastFiling(view.rounds);
  const { content } = view;
  if (!round || !filing || !content) return null;
  const status = reportStatus(desk, view);
  const late = daysLate(view.firstSubmittedAt ?? filing.submittedAt, view.dueAt);
  const early = daysBetween(dayOf(view.firstSubmittedAt ?? filing.submittedAt), dayOf(view.dueAt));
  const unfilled = content.rows.filter((row) => {
    const station = desk.desk.stations.find((each) => each.townshipCode === row.townshipCode);
    const serves = station?.claims.some((claim) => claim.stage === 'operatingOn');
    return serves && SERVICE_COLUMNS.every((field) => row[field] === null);
  });
  const names = unfilled.map(({ townshipCode }) => townshipName(desk.programme, townshipCode));
  const isMine = filing.submittedBy === desk.me.officer.id;
  // In full where this computer has them; a sheet to sign has a blank line rather than a masked name.
  const named: TypedHeader = {
    ...(isMine && { preparer: desk.me.officer.name }),
    ...view.drafts[HEADER]?.values,
  };
  const people: TypedHeader = { ...view.signatures, ...named };
  return (
    <>
      <div class="filed screen-only" id="file" tabIndex={-1}>
        <div>
          <Receipt
            number={receipt?.receipt ?? round.receipt}
            verdict={view.state === 'ACCEPTED' ? 'good' : receipt ? 'good' : status.verdict}
            status={receipt ? t.status : status.words}
            note={late > 0 ? t.late(late) : t.early(early)}
            focus={receipt !== null}
            facts={[
              [t.what, t.content(desk.district.name, monthInProse(view.month), content.rows.length)],
              [t.at, momentInProse(filing.submittedAt)],
              ...(round.correction ? [[t.correctedAt, momentInProse(round.submittedAt)] as const] : []),
              ...(people.preparer
                ? [[t.by, [people.preparer, people.reviewer].filter(Boolean).join('、')] as const]
                : []),
              ...(names.length > 0 ? [[t.unfilled, names.join('、')] as const] : []),
              ...(view.state === 'ACCEPTED' ? [] : [[t.next, t.nextWhat] as const]),
            ]}
          >
            <a class="button button-primary" href="#/">
              {t.home}
            </a>
            <button type="button" class="button" onClick={() => window.print()}>
              {t.print}
            </button>
            <ProvincialDownload desk={desk} view={view} rows={content.rows} look="button" />
          </Receipt>
          <WithdrawReport desk={desk} view={view} onWithdrawn={onWithdrawn} onMoved={onMoved} />
          <CorrectFigure desk={desk} view={view} rows={content.rows} onReread={onReread} />
          <SignedScan desk={desk} view={view} onReread={onReread} />
        </div>
        <Rounds view={view} now={desk.present()} programme={desk.programme} />
      </div>
      <div class="paper-scroll">
        <PaperSheet desk={desk} view={view} rows={content.rows} content={content} people={named} onScreen />
      </div>
    </>
  );
}
