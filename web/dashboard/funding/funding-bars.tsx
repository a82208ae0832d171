import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { PAYER_LEVELS } from '#domain/vocabulary.ts';
import type { DrawnBars, FundingBar } from '../charts.ts';
import { detailWords } from '../panel-words.ts';

export interface FundingBarsProps {
  readonly bars: readonly FundingBar[];
  /** The finding, in a sentence. */
  readonly finding: string;
  /** True once the panel is near: then the chart is drawn. */
  readonly near: boolean;
}

/** Money by year, stacked by level; the space is there before the chart is. */
export function FundingBars({ bars, finding, near }: FundingBarsProps) {
  const t = detailWords().funding;
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<DrawnBars | null>(null);
  const latest = useRef(bars);
  latest.current = bars;
  useEffect(() => {
    if (!near) return;
    const print = () => drawn.current?.resize();
    window.addEventListener('beforeprint', print);
    window.addEventListener('afterprint', print);
    // The roadmap figure has fetched it. Asked for in one way alone, the file needs no names of its exports at run time.
    void import('../charts.ts').then(({ drawFunding }) => {
      if (canvas.current) drawn.current = drawFunding(canvas.current, latest.current);
    });
    return () => {
      window.removeEventListener('beforeprint', print);
      window.removeEventListener('afterprint', print);
      drawn.current?.destroy();
      drawn.current = null;
    };
  }, [near]);
  useLayoutEffect(() => drawn.current?.show(bars), [bars]);
  return (
    <>
      <div class="funding-chart" role="img" aria-label={finding} style={{ '--bars': bars.length }}>
        <canvas ref={canvas} />
      </div>
      <ul class="funding-legend">
        {PAYER_LEVELS.map((level) => (
          <li key={level}>
            <span class={`funding-key funding-${level.toLowerCase()}`} aria-hidden="true" />
            {t.levels[level]}
          </li>
        ))}
      </ul>
    </>
  );
}
