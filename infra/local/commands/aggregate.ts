import { isDay } from '#domain/calendar.ts';
import { Cannot, orSayWhy } from '../cannot.ts';
import { withRegistry } from '../connect.ts';

const DATA_DIR = process.env.DATA_DIR || '.data';

/**
 * `npm run aggregate`: recomputes everything from the records, publishes, and prints what differed.
 * `npm run -s aggregate -- --as-of 2021-06-30`: prints every figure of that day as one JSON, and changes nothing.
 */
async function aggregate(): Promise<void> {
  const day = askedDay(process.argv.slice(2));
  await withRegistry(DATA_DIR, day === null ? recompute : () => printFigures(day));
}

/** @throws Cannot for words that the command does not know. */
function askedDay(words: readonly string[]): string | null {
  if (words.length === 0) return null;
  const [flag, day = ''] = words[0]?.startsWith('--as-of=') ? words[0].split('=') : words;
  if (flag === '--as-of' && isDay(day)) return day;
  throw new Cannot(
    'Say npm run aggregate alone, or with a day that exists: npm run -s aggregate -- --as-of 2021-06-30.',
  );
}

// The jobs find the records through the environment, which is set only inside withRegistry.
async function printFigures(day: string): Promise<void> {
  const { figuresAsOf, scriptForm } = await import('../../../functions/jobs/as-of.ts');
  const { programme } = await import('#store/programme.ts');
  const found = await figuresAsOf(programme(), day);
  if (found.asOf.day !== day)
    console.error(`${day} has not come yet: these are the figures of ${found.asOf.day}.`);
  console.log(JSON.stringify(scriptForm(found), null, 2));
}

async function recompute(): Promise<void> {
  const { handler } = await import('../../../functions/jobs/aggregate.ts');
  const { differences, written, outcome } = await handler();
  for (const { districtCode, version } of differences)
    console.log(`${districtCode}: version ${version} of its summary is not what its records say`);
  console.log(
    `${differences.length} differences; ${written.length} summaries written; ${outcome.toLowerCase()}`,
  );
}

await orSayWhy(aggregate);
