import { addMonths, type Month, monthsFrom } from '#domain/calendar.ts';
import { closedMonthOf, type Snapshot, snapshotOf } from '#domain/frozen.ts';
import type { Programme } from '#domain/programme.ts';
import type { Summary } from '#domain/summary.ts';
import { putIfVersion, query } from './keep.ts';
import { keys, SNAPSHOTS } from './keys.ts';

/** A snapshot as it is kept: version 1 for good. */
export const snapshotItem = (snapshot: Snapshot) => ({ ...snapshot, version: 1 });

/** Every snapshot, oldest first, consistently. */
export async function readSnapshots(): Promise<readonly Snapshot[]> {
  const items = await query<Snapshot>(SNAPSHOTS.pk, { prefix: SNAPSHOTS.prefix });
  return items.map(({ month, frozen, bulletin }) => ({ month, frozen, bulletin }));
}

/**
 * Writes the snapshots that are due by a summary and not there, each once: who comes second leaves what is kept as it
 * is. Gives all of them, oldest first.
 */
export async function keepSnapshots(summary: Summary, programme: Programme): Promise<readonly Snapshot[]> {
  const kept = await readSnapshots();
  const due = monthsDue(kept, closedMonthOf(summary, programme), programme);
  if (due.length === 0) return kept;
  for (const month of due)
    await putIfVersion(keys.snapshot(month), snapshotItem(snapshotOf(month, summary, programme)), 0);
  return readSnapshots();
}

function monthsDue(
  kept: readonly Snapshot[],
  closed: Month | null,
  { calendar }: Pick<Programme, 'calendar'>,
): readonly Month[] {
  const last = kept[kept.length - 1]?.month;
  return closed === null ? [] : monthsFrom(last ? addMonths(last, 1) : calendar.firstMonth, closed);
}
