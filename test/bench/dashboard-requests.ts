import { dashboardView } from './dashboard-view.ts';
import type { Row } from './row.ts';

const PDOA = 27;
const FLOOR = 3;

/** Requests of one view of the dashboard with an empty cache. */
export async function dashboardRequests(): Promise<readonly Row[]> {
  const { all, beforeChart, depth } = await dashboardView();
  const calls = all.filter(({ path }) => path.startsWith('/api/')).length;
  const row = (what: string, count: number, beside: string, must: number | null): Row => ({
    no: 2,
    what,
    ours: String(count),
    beside,
    ratio: beside === '' ? null : count / FLOOR,
    must: must === null ? '' : `<= ${must}`,
    isKept: must === null ? null : count <= must,
  });
  return [
    row('requests until the first chart is drawn', beforeChart.length, `${FLOOR}; PDoA ${PDOA}`, 7),
    row('of them one after another', depth, '', null),
    row('requests with the reader at the foot of the page', all.length, `${FLOOR}; PDoA ${PDOA}`, null),
    row('function calls a view, and so database reads', calls, '', 0),
  ];
}
