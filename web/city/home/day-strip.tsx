import type { CityDesk } from '#contract/city-desk.ts';
import { lastDayOf, yearOf } from '#domain/calendar.ts';
import { holidayOf } from '../../parts/due-note/due-note.ts';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { VerdictShape } from '../../parts/status-tag/status-tag.tsx';
import { dayOfYear, monthOfYear, weekday } from '../../strings/dates.ts';
import { listed } from '../../strings/punctuation.ts';
import { gateName, placeName, placeNames, programme } from '../city-programme.ts';
import { addressOf } from '../place.ts';
import { clockWords, DayList } from './day-list.tsx';
import { type DayAhead, type DaysAhead, daysAheadOf } from './days-ahead.ts';
import { homeWords } from './home-words.ts';
import './day-strip.css';

/** Names that a chip of the strip has room for. */
const NAMES = 2;
/** Columns that are wide enough for a name of their own. */
const ROOMY = 12;

/** 「23日」 in the strip, where the month stands beside it. */
const dayNumber = (day: string): number => Number(day.slice(8));

/**
 * The days from today to the month's end with what falls on them: filing, cut and close of the month, and the builds that
 * the plans name. The strip is a picture of the list, which phones and screen readers get.
 */
export function DayStrip({ desk, filed }: { readonly desk: CityDesk; readonly filed: number }) {
  const t = homeWords().strip;
  const ahead = daysAheadOf(desk);
  const { days } = ahead;
  return (
    <section class="strip" aria-labelledby="strip-title">
      <SectionHead
        id="strip-title"
        title={t.title(dayOfYear(lastDayOf(desk.month)))}
        note={t.note(monthOfYear(desk.month))}
      >
        <a href={addressOf.calendar(yearOf(desk.month))}>{t.year}</a>
      </SectionHead>
      <div
        class="strip-frame"
        aria-hidden="true"
        style={{ gridTemplateColumns: `5.5em repeat(${days.length}, minmax(0, 1fr))` }}
      >
        <span class="strip-corner" />
        {days.map((one, i) => (
          <Head key={one.day} ahead={one} column={i + 2} isToday={i === 0} />
        ))}
        {days.map(
          (one, i) =>
            one.isOff && (
              <span key={one.day} class="strip-off" style={{ gridColumn: i + 2, gridRow: '1 / span 3' }} />
            ),
        )}
        <span class="strip-name strip-row-report">{t.report}</span>
        <div class="strip-row strip-row-report" style={columnsOf(days)}>
          <ReportBars desk={desk} ahead={ahead} filed={filed} />
        </div>
        <span class="strip-name strip-row-build">{t.builds}</span>
        <div class="strip-row strip-row-build" style={columnsOf(days)}>
          <Builds ahead={ahead} />
        </div>
      </div>
      <DayList desk={desk} ahead={ahead} />
    </section>
  );
}

const columnsOf = (days: readonly DayAhead[]) => ({
  gridTemplateColumns: `repeat(${days.length}, minmax(0, 1fr))`,
});

interface HeadProps {
  readonly ahead: DayAhead;
  readonly column: number;
  readonly isToday: boolean;
}

function Head({ ahead: { day }, column, isToday }: HeadProps) {
  const t = homeWords().strip;
  const holiday = holidayOf(programme, day);
  const note = isToday ? t.today : (holiday ?? (programme.calendar.makeUpDays[day] ? t.worked : ''));
  return (
    <span class={isToday ? 'strip-day strip-today' : 'strip-day'} style={{ gridColumn: column }}>
      <strong>{dayNumber(day)}</strong>
      <span>{weekday(day)}</span>
      <span>{note}</span>
    </span>
  );
}

/** Filing up to the due day, then the cut and the review up to the close. */
function ReportBars({
  desk,
  ahead,
  filed,
}: {
  readonly desk: CityDesk;
  readonly ahead: DaysAhead;
  readonly filed: number;
}) {
  const t = homeWords().strip;
  const { days, dueAt } = ahead;
  const last = lastDayOf(desk.month);
  const closes = desk.isClosed ? t.closed : t.close(dayNumber(last));
  return (
    <>
      {dueAt >= 0 && (
        <span class="strip-bar" style={{ gridColumn: `1 / ${dueAt + 2}` }}>
          <span>{t.filed(filed, desk.districts.length)}</span>
          <strong class="strip-mark">
            {t.due(dayNumber(days[dueAt]?.day ?? ''), clockWords(desk.dueAt))}
          </strong>
        </span>
      )}
      {dueAt < days.length - 1 && (
        <span class="strip-bar" style={{ gridColumn: `${dueAt + 2} / ${days.length + 1}` }}>
          <span>{desk.isClosed ? '' : t.settled}</span>
          <strong class="strip-mark">{closes}</strong>
        </span>
      )}
    </>
  );
}

/** A chip a day, with the gate whose last day it is; what is overdue stands under today. */
function Builds({ ahead: { days, overdue } }: { readonly ahead: DaysAhead }) {
  const t = homeWords().strip;
  const span = Math.ceil(days.length / ROOMY);
  // Of few days each is wide enough for anything.
  const place = (i: number, wide: number) => {
    const width = days.length > ROOMY / 2 ? wide * span : 1;
    return { gridColumn: `${Math.min(i, days.length - width) + 1} / span ${width}` };
  };
  const [oldest] = overdue;
  return (
    <>
      {oldest && (
        <span class="strip-chip strip-overdue" style={place(0, 3)}>
          <VerdictShape kind="warn" />
          {overdue.length === 1
            ? t.overdue(placeName(oldest.townshipCode), dayNumber(oldest.on), oldest.days)
            : t.overdueMore(overdue.length, placeName(oldest.townshipCode), oldest.days)}
        </span>
      )}
      {days.map(({ day, builds, gate }, i) => {
        if (builds.length === 0 && !gate) return null;
        const names = placeNames(builds.slice(0, NAMES));
        return (
          <span
            key={day}
            class={gate ? 'strip-chip strip-mark' : 'strip-chip'}
            style={place(i, gate && builds.length > 0 ? 2 : 1)}
          >
            {gate && <strong>{t.gate(gateName(gate.gate), gate.need)} </strong>}
            {builds.length > NAMES ? t.more(listed(names), builds.length) : listed(names)}
          </span>
        );
      })}
    </>
  );
}
