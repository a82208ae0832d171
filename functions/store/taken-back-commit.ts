import type { TakenBack } from '#domain/decisions/reviewing.ts';
import type { MonthlyReport } from '#domain/records/monthly-report.ts';
import type { Station } from '#domain/records/station.ts';
import { refusal } from '#domain/refusal.ts';
import { keys } from './keys.ts';
import { closeUnchanged } from './locks.ts';
import { stationWrite } from './station-write.ts';
import type { Guard, RecordWrite, Stored } from './transaction.ts';

/**
 * A return or 撤回 as one transaction: the slot, the stations that lose the round's claims, and the district's CLOSE as it
 * was read, since what is closed is taken back no more.
 */
export function takenBackCommit(parts: {
  readonly before: Stored<MonthlyReport>;
  readonly takenBack: TakenBack;
  readonly stations: readonly Stored<Station>[];
  readonly lockVersion: number;
}): { readonly writes: readonly RecordWrite[]; readonly guards: readonly Guard[] } {
  const { before, takenBack, stations, lockVersion } = parts;
  const { districtCode, month } = takenBack.slot;
  const moved = takenBack.stations.map((station) => {
    const stored = stations.find((s) => s.townshipCode === station.townshipCode) ?? null;
    return stationWrite(stored, station, undefined).write;
  });
  return {
    writes: [{ key: keys.report(districtCode, month), before, after: takenBack.slot }, ...moved],
    guards: [closeUnchanged(districtCode, lockVersion, refusal('REPORT_CLOSED', { month }))],
  };
}
