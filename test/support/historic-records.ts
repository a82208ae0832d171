import type { Filing, Slot } from '#domain/decisions/filing.ts';
import type { Station } from '#domain/records/station.ts';
import type { DistrictHistory } from './district-history.ts';

/** The history with a slot written once more, and the stations that moved with it. */
export function kept(
  history: DistrictHistory,
  { slot, stations }: { readonly slot: Slot; readonly stations: readonly Station[] },
): DistrictHistory {
  return {
    ...stationsKept(history, stations),
    slots: new Map([...history.slots, [slot.month, slot]]),
    versions: new Map([...history.versions, [slot.month, (history.versions.get(slot.month) ?? 0) + 1]]),
  };
}

/** The history with these stations as they are now. */
export function stationsKept(history: DistrictHistory, stations: readonly Station[]): DistrictHistory {
  const changed = new Map(stations.map((station) => [station.townshipCode, station]));
  return {
    ...history,
    stations: history.stations.map((station) => changed.get(station.townshipCode) ?? station),
  };
}

/** A round of its own with what it said, whether it is a filing or a correction. */
export const filed = (history: DistrictHistory, filing: Filing): DistrictHistory => ({
  ...kept(history, filing),
  said: new Map([...history.said, [filing.slot.month, filing.content]]),
  receipts: [...history.receipts, filing.receipt],
});
