import type { Filing } from '#domain/decisions/filing.ts';
import type { MonthlyReport } from '#domain/records/monthly-report.ts';
import type { Station } from '#domain/records/station.ts';
import { refusal } from '#domain/refusal.ts';
import { keys } from './keys.ts';
import { closeUnchanged } from './locks.ts';
import { stationWrite } from './station-write.ts';
import type { Guard, RecordWrite, Stored } from './transaction.ts';

/**
 * A filing as one transaction: the slot, what the round said (stored once, never changed), the stations whose claims
 * change, the problem that it raises, the district's CLOSE unchanged if there are dated facts, and each draft that was
 * used as it was read: a row saved meanwhile stops the filing instead of being lost.
 */
export function filingCommit(parts: {
  readonly before: Stored<MonthlyReport> | null;
  readonly filing: Filing;
  readonly stations: readonly Stored<Station>[];
  readonly people: RecordWrite['people'];
  /** The item that it raises or puts in new words (R60). */
  readonly problem: RecordWrite | null;
  readonly lockVersion: number;
  readonly drafts: Readonly<Record<string, number>>;
}): { readonly writes: readonly RecordWrite[]; readonly guards: readonly Guard[] } {
  const { before, filing, stations, people, problem, lockVersion, drafts } = parts;
  const { districtCode, month, rounds } = filing.slot;
  const round = rounds[rounds.length - 1];
  if (!round) throw new Error('a filing without a round');
  const slot: RecordWrite = {
    key: keys.report(districtCode, month),
    before,
    after: filing.slot,
    part: { key: keys.round(districtCode, month, round.round), item: filing.content, hash: round.hash },
    ...(people ? { people } : {}),
  };
  const moved = filing.stations.map((station) => {
    const stored = stations.find((s) => s.townshipCode === station.townshipCode) ?? null;
    return stationWrite(stored, station, undefined).write;
  });
  const used = Object.entries(drafts).map(
    ([row, version]): Guard => ({
      kind: 'unchanged',
      key: keys.reportDraft(districtCode, month, row),
      version,
      otherwise: refusal('DRAFT_MOVED_ON', { row }),
    }),
  );
  return {
    writes: [slot, ...moved, ...(problem ? [problem] : [])],
    guards: [...(moved.length > 0 ? [closeUnchanged(districtCode, lockVersion)] : []), ...used],
  };
}
