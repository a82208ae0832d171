import { artefacts } from './artefacts.ts';
import { capacityUnits } from './capacity-units.ts';
import { coldImport } from './cold-import.ts';
import { dashboardRequests } from './dashboard-requests.ts';
import { dashboardWeight } from './dashboard-weight.ts';
import { installation } from './installed.ts';
import { removeLoaded } from './loaded.ts';
import { publishedData } from './published-data.ts';
import { recomputeCost } from './recompute.ts';
import { type Measure, type Row, table } from './row.ts';
import { warmCall } from './warm-call.ts';

/**
 * `npm run bench`: measures and prints one table, nothing of it part of the tests. `npm run bench -- 5 9` takes those
 * rows alone. Counts and ratios are what to look at; CPU times are the machine's of the day.
 */
const MEASURES: readonly (readonly [no: number, measure: Measure])[] = [
  [1, dashboardWeight],
  [2, dashboardRequests],
  [4, publishedData],
  [5, artefacts],
  [6, coldImport],
  [7, warmCall],
  [9, capacityUnits],
  [12, recomputeCost],
  [15, installation],
];

const wanted = process.argv.slice(2).map(Number);
const rows: Row[] = [];
try {
  for (const [no, measure] of MEASURES) {
    if (wanted.length > 0 && !wanted.includes(no)) continue;
    const began = performance.now();
    rows.push(...(await measured(no, measure)));
    console.error(`${no} measured in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  }
} finally {
  await removeLoaded();
}
console.log(table(rows));

/** One measure that cannot be taken does not hide the others, but the command then fails. */
async function measured(no: number, measure: Measure): Promise<readonly Row[]> {
  try {
    return await measure();
  } catch (error) {
    process.exitCode = 1;
    console.error(error);
    return [
      {
        no,
        what: `${measure.name} could not be measured`,
        ours: '',
        beside: '',
        ratio: null,
        must: '',
        isKept: null,
      },
    ];
  }
}
