import { type Instant, milliseconds } from '#domain/calendar.ts';
import type { MonthlyReport } from '#domain/records/monthly-report.ts';
import { heldBy, spansOf } from '#domain/two-sided-clock.ts';
import { clockWords } from './clock-words.ts';
import { inWords } from './in-words.ts';
import './clock.css';

export interface ClockProps {
  readonly slot: Pick<MonthlyReport, 'rounds'>;
  readonly now: Instant;
  /** Draws a day always as long, so that rows compare; else the bar fills its place. */
  readonly absolute?: boolean;
}

const DAY_MS = 86_400_000;
const DAY_PX = 28;
/** Longer waits are cut here; the words say how long. */
const MOST_DAYS = 6;

/** The two-sided clock of a report: time with the district hatched, time with the bureau solid, both in words. */
export function Clock({ slot, now, absolute = false }: ClockProps) {
  const t = clockWords();
  const spans = spansOf(slot.rounds, now);
  const held = heldBy(spans);
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
          <strong>{inWords(held.DISTRICT)}</strong>
        </span>
        <span>
          <span class="clock-key clock-city" aria-hidden="true" /> {t.city}{' '}
          <strong>{inWords(held.CITY)}</strong>
        </span>
      </p>
    </div>
  );
}
