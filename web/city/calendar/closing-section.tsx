import { useState } from 'preact/hooks';
import { CITY_ROUTES } from '#contract/routes/city.ts';
import type { PeriodView } from '#contract/routes/periods.ts';
import type { Receipt as ReceiptData } from '#contract/shapes.ts';
import { addMonths, dayOf, type Month } from '#domain/calendar.ts';
import { AskOnce } from '../../parts/act/ask-once.tsx';
import { useSaving } from '../../parts/act/use-saving.ts';
import { call } from '../../parts/api/call.ts';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { Receipt } from '../../parts/receipt/receipt.tsx';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { StatusTag } from '../../parts/status-tag/status-tag.tsx';
import { dayOfYear, momentInProse, monthInProse, monthOfYear } from '../../strings/dates.ts';
import { listed } from '../../strings/punctuation.ts';
import { districtName } from '../city-programme.ts';
import type { CalendarMonth } from './calendar-data.ts';
import { calendarWords } from './calendar-words.ts';
import { ClosingSteps } from './closing-steps.tsx';

export interface ClosingSectionProps {
  readonly period: PeriodView;
  readonly month: CalendarMonth;
  readonly canClose: boolean;
  /** Closed, or somebody was faster. */
  readonly onClosed: () => void;
}

/** 结账: the steps of a month and what it waits for; the button says why it may not yet, asks once, and names what stays 未审. */
export function ClosingSection({ period, month, canClose, onClosed }: ClosingSectionProps) {
  const t = calendarWords().close;
  const [done, setDone] = useState<{ receipt: ReceiptData; month: Month } | null>(null);
  const name = monthOfYear(period.month);
  const open = notAccepted(month);
  const state = period.isClosed
    ? 'CLOSED'
    : period.waitsFor !== null
      ? 'REPORTING'
      : open.length > 0
        ? 'REVIEWING'
        : 'READY';
  return (
    <section aria-labelledby="close-title">
      <SectionHead
        id="close-title"
        title={t.title(name)}
        note={
          <StatusTag kind={state === 'CLOSED' || state === 'READY' ? 'good' : 'waiting'}>
            {t.states[state]}
          </StatusTag>
        }
      />
      {done && (
        <Receipt
          focus
          number={done.receipt.receipt}
          verdict="good"
          status={t.receipt}
          facts={[
            [t.facts.month, monthInProse(done.month)],
            [t.facts.at, momentInProse(done.receipt.at)],
          ]}
        />
      )}
      <ClosingSteps period={period} month={month} />
      {!period.isClosed && canClose && (
        <CloseNow
          period={period}
          month={month}
          onClosed={(receipt) => {
            setDone(receipt && { receipt, month: period.month });
            onClosed();
          }}
        />
      )}
      {!period.isClosed && !canClose && <p class="quiet calendar-foot">{t.readOnly}</p>}
    </section>
  );
}

const notAccepted = ({ cells }: CalendarMonth) => cells.filter(({ state }) => state !== 'ACCEPTED');

interface CloseNowProps {
  readonly period: PeriodView;
  readonly month: CalendarMonth;
  readonly onClosed: (receipt: ReceiptData | null) => void;
}

function CloseNow({ period, month, onClosed }: CloseNowProps) {
  const t = calendarWords().close;
  const [isAsking, setAsking] = useState(false);
  const saving = useSaving({ labelOf: () => t.act });
  const { waitsFor, closesFrom } = period;
  const names = (cells: CalendarMonth['cells']) =>
    listed(cells.map((cell) => districtName(cell.districtCode)));
  const open = notAccepted(month);
  const missing = open.filter(({ firstSubmittedAt }) => firstSubmittedAt === null);
  const unreviewed = open.filter(({ firstSubmittedAt }) => firstSubmittedAt !== null);
  const why =
    waitsFor === 'CUT'
      ? t.waits.CUT(dayOfYear(dayOf(closesFrom)))
      : waitsFor === 'EARLIER_MONTH'
        ? t.waits.EARLIER_MONTH(monthOfYear(addMonths(period.month, -1)))
        : open.length > 0
          ? t.mayWith(unreviewed.length, missing.length)
          : t.may;
  const close = () =>
    saving.run(
      async () => onClosed((await call(CITY_ROUTES.closePeriod, { params: { month: period.month } })).data),
      { PERIOD_STATE: () => onClosed(null), STALE: () => onClosed(null) },
    );
  return (
    <div class="calendar-foot screen-only">
      <ProblemNotice cause={saving.cause} />
      {isAsking ? (
        <AskOnce
          title={t.ask(monthOfYear(period.month))}
          words={t}
          busy={saving.busy}
          onSure={close}
          onCancel={() => setAsking(false)}
        >
          <p>{t.what}</p>
          {unreviewed.length > 0 && <p>{t.unreviewed(names(unreviewed))}</p>}
          {missing.length > 0 && <p>{t.missing(names(missing))}</p>}
        </AskOnce>
      ) : (
        <div class="buttons">
          <button
            type="button"
            class="button"
            aria-disabled={waitsFor !== null}
            aria-describedby="close-why"
            onClick={() => waitsFor === null && setAsking(true)}
          >
            {t.act}
          </button>
          <span id="close-why" class="quiet">
            {why}
          </span>
        </div>
      )}
    </div>
  );
}
