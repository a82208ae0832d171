import { useMemo } from 'preact/hooks';
import type { CityDesk } from '#contract/city-desk.ts';
import { clockOf, type Month } from '#domain/calendar.ts';
import { compareRows, hasProgress } from '#domain/compare-rows.ts';
import { lastFiling } from '#domain/last-filing.ts';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import { fieldWords } from '../../parts/field-words.ts';
import { Notice } from '../../parts/notice/notice.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import type { Me } from '../../parts/session/me.ts';
import { monthInProse, monthOfYear } from '../../strings/dates.ts';
import { strung } from '../../strings/punctuation.ts';
import type { Asked } from '../city-data.ts';
import { districtName, programme, townshipName } from '../city-programme.ts';
import { ReviewBar } from './review-bar.tsx';
import { ReviewFigures } from './review-figures.tsx';
import { ReviewHead } from './review-head.tsx';
import { ReviewNarrative } from './review-narrative.tsx';
import { ReviewReceipt } from './review-receipt.tsx';
import { ReviewRounds } from './review-rounds.tsx';
import { ReviewScan } from './review-scan.tsx';
import { ReviewTable } from './review-table.tsx';
import { reviewWords } from './review-words.ts';
import { useActs } from './use-acts.ts';
import { usePins } from './use-pins.ts';
import { useReport } from './use-report.ts';
import { waitingOf } from './waiting.ts';
import './review-page.css';

export interface ReviewPageProps {
  readonly me: Me;
  /** Which reports wait; the report itself is asked for here. */
  readonly desk: Asked<CityDesk>;
  readonly month: Month;
  /** A district of the programme. */
  readonly districtCode: string;
}

/** One report under review: what changed since last month, remarks pinned to fields, and the decision. */
export function ReviewPage({ me, desk, month, districtCode }: ReviewPageProps) {
  const t = reviewWords();
  const asked = useReport(districtCode, month);
  const waiting = waitingOf(desk.answer);
  const pins = usePins(districtCode, month);
  const view = asked.answer?.view ?? null;
  const acts = useActs(view, () => {
    asked.read();
    desk.read();
  });
  const rows = useMemo(() => {
    if (!asked.answer) return [];
    const { stations, view: read } = asked.answer;
    const { content } = read;
    const filing = lastFiling(read.rounds);
    if (!content || !filing) return [];
    const lastRound = read.earlier[read.earlier.length - 1]?.content ?? null;
    return compareRows({
      month,
      content,
      previous: read.previous,
      lastRound,
      stations,
      programme,
      filedAt: filing.submittedAt,
    });
  }, [asked.answer, month]);
  if (asked.cause !== null) return <ProblemNotice cause={asked.cause} onAgain={asked.read} />;
  if (!view) return <p class="quiet">{t.reading}</p>;
  const isMine = me.officer.role === 'CITY_OFFICER';
  const isDecided = acts.said !== null;
  const canPin = isMine && view.state === 'OPENED' && !isDecided;
  const hasMoved = acts.seen !== null && acts.seen !== view;
  return (
    <div class="review">
      <ReviewHead
        view={view}
        isStill={!rows.some(hasProgress)}
        waiting={waiting}
        now={desk.answer?.now ?? me.now}
      />
      {acts.said && (
        <ReviewReceipt
          said={acts.said}
          month={month}
          districtCode={districtCode}
          next={waiting.find((each) => each.districtCode !== districtCode || each.month !== month) ?? null}
        />
      )}
      {hasMoved && acts.seen ? (
        <Notice kind="attention" title={whatMoved(acts.seen, view, pins.list.length)} announce="alert" />
      ) : (
        <ProblemNotice cause={acts.cause} />
      )}
      {view.content === null ? (
        <Notice kind="info" title={t.noContent} />
      ) : (
        <>
          <ReviewFigures rows={rows} content={view.content} />
          <ReviewScan view={view} />
          <section aria-labelledby="rows-title">
            <ReviewTable
              caption={t.table.caption(districtName(districtCode), monthInProse(month))}
              note={strung([
                t.table.note(view.previous && monthOfYear(view.previous.month)),
                ...(canPin ? [t.table.howToPin] : []),
              ])}
              rows={rows}
              pins={canPin ? pins : null}
              returned={lastReturned(view)}
            />
          </section>
          <div class="review-columns">
            <ReviewNarrative
              content={view.content}
              lastRound={view.earlier[view.earlier.length - 1]?.content ?? null}
              pins={canPin ? pins : null}
            />
            <ReviewRounds view={view} placeOf={placeOfPin} />
          </div>
        </>
      )}
      {isMine && !isDecided && (view.state === 'SUBMITTED' || view.state === 'OPENED') && (
        <ReviewBar
          state={view.state}
          pins={pins}
          placeOf={placeOfPin}
          busy={acts.busy}
          onOpen={acts.open}
          onAccept={() => acts.say([], pins.clear)}
          onReturn={() => acts.say(pins.list, pins.clear)}
        />
      )}
      {!isMine && view.state !== 'NOT_RECEIVED' && <p class="quiet">{t.bar.readOnly}</p>}
    </div>
  );
}

/** The fields that the last return pinned; none any more once an accepted report was corrected, which compares with what was accepted. */
const lastReturned = ({ rounds }: MonthlyReportView): ReadonlySet<string> => {
  if (rounds[rounds.length - 1]?.correction) return new Set();
  const returned = rounds.filter(({ outcome }) => outcome === 'RETURNED');
  return new Set(returned[returned.length - 1]?.remarks.map(({ pointer }) => pointer) ?? []);
};

/** A remark's place in words: 「周巷镇 服务人次」, 「困难问题」. */
function placeOfPin(pointer: string): string {
  const { report, reportRow } = fieldWords();
  const labels = new Map<string, string>(Object.entries({ ...report, ...reportRow }));
  const [, first = '', code = '', field = ''] = pointer.split('/');
  if (first !== 'rows') return labels.get(first) ?? first;
  return `${townshipName(code)} ${labels.get(field) ?? field}`.trim();
}

/** Who filed again meanwhile and when, or how the report stands now; and that the pins are still there. */
function whatMoved(seen: MonthlyReportView, view: MonthlyReportView, pins: number): string {
  const t = reviewWords().moved;
  const round = view.rounds[view.rounds.length - 1];
  if (!round || view.rounds.length === seen.rounds.length)
    return t.state(fieldWords().choices.reportState[view.state], pins);
  const who = `${districtName(view.districtCode)}${view.signatures ? ` ${view.signatures.preparer}` : ''}`;
  return t.filed(who, clockOf(round.submittedAt), pins);
}
