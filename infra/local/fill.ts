import { STREAMS } from '../manifests.ts';
import type { Checkpoints } from './checkpoints.ts';
import type { Clock } from './clock.ts';
import { loader, type Marker, mark } from './demonstration-load.ts';
import { tableNames } from './environment.ts';
import { invokeJob } from './invoke.ts';
import { skipStream } from './stream.ts';

export interface FillOptions {
  readonly dataDir: string;
  /** What the directory was loaded with; null: nothing, and then the registry is empty. */
  readonly marker: Marker | null;
  readonly issuer: string;
  readonly clock: Clock;
  readonly demonstration: boolean;
  readonly checkpoints: Checkpoints;
  readonly say: (line: string) => void;
}

/**
 * Loads an empty registry with the demonstration, or with its accounts alone, and has every figure computed once.
 * A loaded one is left as it is, except that its accounts are made known to an issuer whose address has changed.
 */
export async function fill({
  dataDir,
  marker,
  issuer,
  clock,
  demonstration,
  checkpoints,
  say,
}: FillOptions): Promise<Marker> {
  if (marker !== null && marker.issuer === issuer) return marker;
  const { loadDemonstration, seedAccounts } = await loader();
  if (marker !== null) {
    await seedAccounts();
    const moved = { ...marker, issuer };
    await mark(dataDir, moved);
    return moved;
  }
  if (demonstration) await loadDemonstration({ now: clock.now(), progress: tenths(say) });
  else await seedAccounts();
  // Everything so far is in the full recompute; the stream need not tell it again.
  for (const stream of STREAMS) await skipStream(stream, tableNames()[stream.table], checkpoints);
  say('figures   computing');
  await invokeJob('aggregate');
  const loaded = { demonstration, issuer };
  await mark(dataDir, loaded);
  return loaded;
}

/** A line for each tenth of the way, not for each record. */
function tenths(say: (line: string) => void): (done: number, total: number, what: string) => void {
  let shown = -1;
  return (done, total, what) => {
    const tenth = total === 0 ? 10 : Math.floor((done / total) * 10);
    if (tenth === shown) return;
    shown = tenth;
    say(`loading   ${tenth * 10} % ${what}`);
  };
}
