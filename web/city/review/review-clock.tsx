import { type Instant, milliseconds } from '#domain/calendar.ts';
import type { MonthlyReport } from '#domain/records/monthly-report.ts';
import { reviewWords } from './review-words.ts';
import './review-clock.css';
import { clockOfReport } from './waiting.ts';

export interface ReviewClockProps {
  readonly slot: Pick<MonthlyReport, 'rounds'>;
  readonly now: Instant;
  /** Draws a day always as long, so that rows compare; else the bar fills its place. */
  readonly absolute?: boolean;
}

const DAY_MS = 86_400_000;
const DAY_PX = 28;
/** Longer waits are cut here; the words say how long. */
const MOST_DAYS = 6;

/** The two-sided clock: days with the district hatched, days with the bureau solid, both in words. */
export function ReviewClock({ slot, now, absolute = false }: ReviewClockProps) {
  const t = reviewWords().clock;
  const { spans, city, district } = clockOfReport(slot, now);
  const lengths = spans.map((span) => milliseconds(span.until) - milliseconds(span.from));
  const whole = Math.max(
    1,
    lengths.reduce((sum, length) => sum + length, 0),
  );
  const width = absolute ? `${Math.min(MOST_DAYS, whole / DAY_MS) * DAY_PX}px` : '100%';
  return (
    <div class="clock">
      <div class="clock-bar" style={{ width }} aria-hidden="true">
        {spans.map((span, i) => (
          <span
            key={span.from}
            class={span.side === 'CITY' ? 'clock-city' : 'clock-district'}
            style={{ width: `${((lengths[i] ?? 0) / whole) * 100}%` }}
          />
        ))}
      </div>
      <p class="clock-words">
        <span>
          <span class="clock-key clock-district" aria-hidden="true" /> {t.district}{' '}
          <strong>{district}</strong>
        </span>
        <span>
          <span class="clock-key clock-city" aria-hidden="true" /> {t.city} <strong>{city}</strong>
        </span>
      </p>
    </div>
  );
}
