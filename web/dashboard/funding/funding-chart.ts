import { Chart } from 'chart.js';
import { PAYER_LEVELS, type PayerLevel } from '#domain/vocabulary.ts';

/** A bar: its name, and its parts in 万元 in the order of the levels. */
export interface FundingBar {
  readonly name: string;
  readonly parts: Readonly<Record<PayerLevel, number>>;
}

/** Drawn bars: redraws for other numbers, fits a new size, and goes. */
export interface DrawnBars {
  readonly show: (bars: readonly FundingBar[]) => void;
  readonly resize: () => void;
  readonly destroy: () => void;
}

const LEVEL_COLOURS: Readonly<Record<PayerLevel, string>> = {
  TOWNSHIP: '--fund-township',
  DISTRICT: '--fund-district',
  CITY: '--fund-city',
  OTHER: '--fund-other',
};

/** Draws years as bars stacked by level on a canvas that its parent sizes. */
export function drawFunding(canvas: HTMLCanvasElement, bars: readonly FundingBar[]): DrawnBars {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const size = Number.parseInt(style.getPropertyValue('--type-tick'), 10);
  const font = { family: colour('--font'), size };
  const dataOf = (rows: readonly FundingBar[]) => ({
    labels: rows.map((row) => row.name),
    datasets: PAYER_LEVELS.map((level) => ({
      data: rows.map((row) => row.parts[level]),
      backgroundColor: colour(LEVEL_COLOURS[level]),
      maxBarThickness: 26,
      categoryPercentage: 0.7,
    })),
  });
  const chart = new Chart<'bar'>(canvas, {
    type: 'bar',
    data: dataOf(bars),
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      scales: {
        x: {
          type: 'linear',
          stacked: true,
          border: { display: false },
          grid: { color: colour('--line') },
          ticks: { color: colour('--ink-2'), font, maxTicksLimit: 6 },
        },
        y: {
          type: 'category',
          stacked: true,
          border: { color: colour('--line-2') },
          grid: { display: false },
          ticks: { color: colour('--ink'), font },
        },
      },
    },
  });
  return {
    show(next) {
      chart.data = dataOf(next);
      chart.update('none');
    },
    resize: () => chart.resize(),
    destroy: () => chart.destroy(),
  };
}
