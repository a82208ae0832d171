import { Chart, type ChartConfiguration } from 'chart.js';
import type { CurvePoint, LinePoint } from './series.ts';

/** What the curve shows; places on the time axis, counts of stations. */
export interface CurveModel {
  readonly curve: readonly CurvePoint[];
  readonly target: readonly LinePoint[];
  readonly projection: readonly LinePoint[];
  /** Ends of the time axis and of the count axis: the canvas is filled from edge to edge. */
  readonly from: number;
  readonly to: number;
  readonly top: number;
}

/** A drawn curve: redraws for another model or size, and goes. */
export interface DrawnCurve {
  readonly show: (model: CurveModel) => void;
  readonly resize: () => void;
  readonly destroy: () => void;
}

const colour = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

const xy = (points: readonly LinePoint[]) => points.map(({ at, count }) => ({ x: at, y: count }));

function linesOf(model: CurveModel): ChartConfiguration<'line'>['data'] {
  const { curve, target, projection } = model;
  const line = { pointRadius: 0, tension: 0 };
  const last = curve.length - 1;
  return {
    datasets: [
      {
        ...line,
        data: curve.map(({ at, built }) => ({ x: at, y: built })),
        borderColor: colour('progress'),
        borderWidth: 2.5,
        backgroundColor: `${colour('progress')}14`,
        fill: 'origin',
        pointRadius: ({ dataIndex }) => (dataIndex === last ? 5 : 0),
        pointBackgroundColor: colour('progress'),
        pointBorderWidth: 0,
        order: 1,
      },
      {
        ...line,
        data: curve.map(({ at, operating }) => ({ x: at, y: operating })),
        borderColor: colour('state-built'),
        borderWidth: 1.5,
        order: 2,
      },
      {
        ...line,
        data: xy(target),
        borderColor: colour('ink-3'),
        borderWidth: 1.25,
        borderDash: [5, 4],
        // The last target lies on the edge of the picture, where a ring would be half a ring.
        pointRadius: ({ dataIndex }) => (dataIndex === target.length - 1 ? 0 : 4),
        pointBackgroundColor: colour('white'),
        pointBorderColor: colour('ink-3'),
        pointBorderWidth: 1.5,
        order: 3,
      },
      {
        ...line,
        data: xy(projection),
        borderColor: colour('accent'),
        borderWidth: 2.5,
        borderDash: [2, 4],
        order: 0,
      },
    ],
  };
}

const scalesOf = ({ from, to, top }: CurveModel) => ({
  x: { type: 'linear' as const, min: from, max: to, display: false },
  y: { type: 'linear' as const, min: 0, max: top, display: false },
});

/** Draws the curve on a canvas that its parent sizes; nothing moves and nothing answers the pointer. */
export function drawCurve(canvas: HTMLCanvasElement, model: CurveModel): DrawnCurve {
  const chart = new Chart<'line'>(canvas, {
    type: 'line',
    data: linesOf(model),
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      layout: { autoPadding: false, padding: 0 },
      clip: false,
      events: [],
      scales: scalesOf(model),
    },
  });
  return {
    show(next) {
      chart.data = linesOf(next);
      chart.options.scales = scalesOf(next);
      chart.update('none');
    },
    resize: () => chart.resize(),
    destroy: () => chart.destroy(),
  };
}
