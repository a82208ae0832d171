import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type CurveModel, type DrawnCurve, drawCurve } from './curve-chart.ts';
import { roadmapWords } from './roadmap-words.ts';
import type { LinePoint } from './series.ts';

export interface CurveProps extends Omit<CurveModel, 'from' | 'to'> {
  /** The finding, in a sentence: the picture's accessible name. */
  readonly finding: string;
  readonly years: readonly number[];
  readonly end: number;
  /** Where the line of now stands. */
  readonly at: number;
  readonly onDrawn: () => void;
}

/** A target this near the last one needs no number of its own: their labels would lie on one another. */
const NEARLY = 0.97;

/** Space before the axis for the baseline year's column, in months, as the style sheet sets it for this width. */
const leadOf = (element: Element): number =>
  Number(getComputedStyle(element).getPropertyValue('--lead')) || 0;

/** The curve of built and operating stations against the target. Chart.js draws the lines; their labels are text upon them. */
export function Curve(props: CurveProps) {
  const { finding, years, end, at, curve, target, projection, top, onDrawn } = props;
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<DrawnCurve | null>(null);
  const latest = useRef<() => CurveModel>(() => ({ curve, target, projection, top, from: 0, to: end }));
  latest.current = () => ({
    curve,
    target,
    projection,
    top,
    from: frame.current ? -leadOf(frame.current) : 0,
    to: end,
  });
  useEffect(() => {
    const show = () => drawn.current?.show(latest.current());
    // Chart.js follows the width by itself; the axis' lead changes with it.
    window.addEventListener('resize', show);
    const print = () => {
      drawn.current?.resize();
      show();
    };
    window.addEventListener('beforeprint', print);
    window.addEventListener('afterprint', print);
    if (canvas.current) drawn.current = drawCurve(canvas.current, latest.current());
    onDrawn();
    return () => {
      window.removeEventListener('resize', show);
      window.removeEventListener('beforeprint', print);
      window.removeEventListener('afterprint', print);
      drawn.current?.destroy();
      drawn.current = null;
    };
  }, [onDrawn]);
  useLayoutEffect(() => drawn.current?.show(latest.current()), [curve, target, projection, top]);
  const label = ({ at: x, count }: LinePoint) => ({ '--x': x, '--y': count / top });
  const now = curve[curve.length - 1];
  const goal = target[target.length - 1];
  const t = roadmapWords().roadmap;
  // Its lines rise to the right: the label stands left of its point as soon as there is room, on a phone later.
  const side = at > end / 5 ? 'left' : at > end / 12 ? 'early' : 'right';
  const isHigh = (point: LinePoint) => point.count > (goal?.count ?? 0) * NEARLY;
  const early = at > end * 0.6 ? target.find(isHigh) : undefined;
  return (
    <div class="curve" ref={frame} role="img" aria-label={finding}>
      {years.slice(1).map((year, index) => (
        <span key={year} class="curve-year" style={{ '--x': 12 * index }} />
      ))}
      <div class="curve-canvas">
        <canvas ref={canvas} />
      </div>
      {target.slice(0, -1).map((point) =>
        isHigh(point) ? null : (
          <span key={point.at} class="curve-label curve-milestone" style={label(point)}>
            {point.count}
          </span>
        ),
      )}
      {goal && (
        <span
          class={`curve-label curve-target${early ? ' curve-target-early' : ''}`}
          style={label({ at: early ? early.at : end, count: goal.count })}
        >
          <span class="wide">{t.target(goal.count)}</span>
          <span class="narrow">{t.targetShort(goal.count)}</span>
        </span>
      )}
      <span class="curve-now" style={{ '--x': at }} />
      {now && (
        <>
          <span class={`curve-label curve-built curve-label-${side}`} style={label({ at, count: now.built })}>
            {t.built(now.built)}
          </span>
          <span
            class={`curve-label curve-operating curve-label-${at > (end * 3) / 4 ? 'left' : 'right'}`}
            style={label({ at, count: now.operating })}
          >
            {t.operating(now.operating)}
          </span>
        </>
      )}
      <ol class="curve-years" aria-hidden="true">
        {years.slice(1).map((year) => (
          <li key={year}>{year}</li>
        ))}
      </ol>
    </div>
  );
}
