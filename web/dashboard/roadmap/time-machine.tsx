import { useEffect, useState } from 'preact/hooks';
import { addMonths, type Day, type Month } from '#domain/calendar.ts';
import type { Gate } from '#domain/programme.ts';
import { indexOf, placeOf, type TimeAxis } from '../view/time-axis.ts';
import { words } from '../words.ts';
import { roadmapWords } from './roadmap-words.ts';

const STEP_MS = 700;

export interface TimeMachineProps {
  readonly axis: TimeAxis;
  readonly gates: readonly Gate[];
  /** The month looked at, and the newest there is. */
  readonly month: Month;
  readonly last: Month;
  /** Where the month stands on the axis: its end, or today inside the running one. */
  readonly at: number;
  readonly unsettled: boolean;
  readonly onMonth: (month: Month) => void;
}

/** The as-of slider: a range input by month whose thumb stands under the figure's line of now, with the gates as ticks. */
export function TimeMachine({ axis, gates, month, last, at, unsettled, onMonth }: TimeMachineProps) {
  const t = roadmapWords().time;
  const [playing, setPlaying] = useState(false);
  const index = indexOf(axis, month);
  const newest = indexOf(axis, last);
  const to = (next: number) => onMonth(addMonths(axis.first, Math.min(newest, Math.max(0, next))));
  useEffect(() => {
    if (!playing) return;
    if (month === last) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => onMonth(addMonths(month, 1)), STEP_MS);
    return () => clearTimeout(timer);
  }, [playing, month, last, onMonth]);
  const play = () => {
    if (!playing && month === last) onMonth(axis.first);
    setPlaying(!playing);
  };
  const step = (count: number) => {
    setPlaying(false);
    to(index + count);
  };
  const state = unsettled ? t.unsettled : t.settled;
  // The thumb of the running month is moved back from the month's end to today, under the line.
  const place = { '--at': at, '--shift': at - index, '--months': newest };
  return (
    <div class="time-machine tinted" style={place}>
      <p class="time-machine-hint">{t.hint(axis.first)}</p>
      <div class="time-machine-controls">
        <button type="button" class="time-step" aria-disabled={index === 0} onClick={() => step(-1)}>
          <span aria-hidden="true">◀ </span>
          {t.previous}
        </button>
        <p class="time-machine-month" aria-live={playing ? 'off' : 'polite'}>
          <strong>{t.month(month)}</strong>
          <small>
            {month === last ? `${t.latest}${words().comma}` : ''}
            {state}
          </small>
        </p>
        <button type="button" class="time-step" aria-disabled={index === newest} onClick={() => step(1)}>
          {t.next}
          <span aria-hidden="true"> ▶</span>
        </button>
      </div>
      <div class="time-machine-more">
        <button
          type="button"
          class="time-link"
          aria-disabled={index === newest}
          onClick={() => step(newest - index)}
        >
          {t.now}
        </button>
        <button type="button" class="time-link" aria-pressed={playing} onClick={play}>
          <span aria-hidden="true">{playing ? '❚❚ ' : '▶ '}</span>
          {playing ? t.pause : t.play}
        </button>
      </div>
      <div class="time-track">
        <span class="time-track-whole" />
        <span class="time-track-gone" />
        {gateTicks(axis, gates).map(({ gate, by }) => (
          <span key={by} class="time-tick" title={t.gate(gate, by)} style={{ '--x': placeOf(axis, by) }} />
        ))}
        <input
          class="time-slider"
          type="range"
          min={0}
          max={newest}
          step={1}
          value={index}
          aria-label={t.slider}
          aria-valuetext={`${t.month(month)}${words().comma}${state}`}
          onInput={(event) => {
            setPlaying(false);
            to(Number(event.currentTarget.value));
          }}
        />
      </div>
    </div>
  );
}

/** The gates of every year that the programme plans for; the baseline year had none. */
function gateTicks(axis: TimeAxis, gates: readonly Gate[]): readonly { gate: Gate; by: Day }[] {
  return axis.years.slice(1).flatMap((year) => gates.map((gate) => ({ gate, by: `${year}-${gate.by}` })));
}
