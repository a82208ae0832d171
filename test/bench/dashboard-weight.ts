import { dashboardView, type Fetched } from './dashboard-view.ts';
import { kilobytes, type Row } from './row.ts';

const CHART_JS = 60.4 * 1024;
const PDOA = 1530 * 1024;

/** Scripts and styles of the dashboard, gzip -9. */
export async function dashboardWeight(): Promise<readonly Row[]> {
  const { all, beforeFigures } = await dashboardView();
  const scriptsAndStyles = weight(all, ['script', 'style']);
  const first = weight(beforeFigures, ['script']);
  return [
    {
      no: 1,
      what: 'dashboard JS + CSS until every chart is drawn, gz',
      ours: kilobytes(scriptsAndStyles),
      beside: `Chart.js ${kilobytes(CHART_JS)}; PDoA ${kilobytes(PDOA)}`,
      ratio: scriptsAndStyles / CHART_JS,
      must: '<= 110 KB',
      isKept: scriptsAndStyles <= 110 * 1024,
    },
    {
      no: 1,
      what: 'dashboard JS asked for before the first figures, gz',
      ours: kilobytes(first),
      beside: '',
      ratio: null,
      must: '<= 30 KB',
      isKept: first <= 30 * 1024,
    },
  ];
}

const weight = (files: readonly Fetched[], kinds: readonly Fetched['kind'][]): number =>
  files.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { gzipBytes }) => sum + gzipBytes, 0);
