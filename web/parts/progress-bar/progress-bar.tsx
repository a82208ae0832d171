import { barShare, count } from '../../strings/numbers.ts';
import { words } from '../words.ts';
import './progress-bar.css';

export interface ProgressBarProps {
  /** What is counted, for who does not see the bar: 「6月30日 建成过半」. */
  readonly label: string;
  readonly value: number;
  readonly of: number;
  /** A mark on the same scale: orange for the schedule's today (序时), black for a target. Not drawn when null. */
  readonly tick?: { readonly at: number; readonly kind: 'schedule' | 'target' } | null;
  readonly tone?: 'progress' | 'blue';
}

/** A bar of `value` in `of`, read aloud as both numbers and the tick; an `of` of 0 draws the empty ground. */
export function ProgressBar({ label, value, of, tick, tone = 'progress' }: ProgressBarProps) {
  const t = words();
  const tickWords =
    tick && (tick.kind === 'schedule' ? t.scheduleTick(count(tick.at)) : t.targetTick(count(tick.at)));
  const spoken = [label, t.progress(count(value), count(of)), tickWords].filter(Boolean).join(' ');
  return (
    <span class={`progress-bar progress-bar-${tone}`} role="img" aria-label={spoken}>
      <span class="progress-bar-ground">
        <span class="progress-bar-done" style={{ width: `${barShare(value, of)}%` }} />
      </span>
      {tick && (
        <span
          class={`progress-bar-tick progress-bar-tick-${tick.kind}`}
          style={{ left: `${barShare(tick.at, of)}%` }}
        />
      )}
    </span>
  );
}
