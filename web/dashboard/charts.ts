import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';

export { type DrawnBars, drawFunding, type FundingBar } from './funding/funding-chart.ts';
export { RoadmapFigure, type RoadmapFigureProps } from './roadmap/roadmap-figure.tsx';

/**
 * The parts of Chart.js that this page draws with. What needs them is exported from here and fetched as one file once
 * the first figures are on screen; the panels below build on the same file, so that the library comes in one request.
 */
Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);
