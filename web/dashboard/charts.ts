/**
 * What is drawn with Chart.js, fetched as one file once the first figures are on screen. The panels below build on
 * the same file, so that the library comes once and in one request.
 */
export { type DrawnBars, drawFunding, type FundingBar } from './funding/funding-chart.ts';
export { RoadmapFigure, type RoadmapFigureProps } from './roadmap/roadmap-figure.tsx';
