import { addDays } from '#domain/calendar.ts';
import { lifecycleOf } from '#domain/claims.ts';
import { correctClaim } from '#domain/decisions/correcting.ts';
import { correctFigure } from '#domain/decisions/correcting-figure.ts';
import type { Slot } from '#domain/decisions/filing.ts';
import { isUnderReview } from '#domain/decisions/reviewing.ts';
import { closedMonthOf, type DistrictHistory, lockOf, PLANNED } from './district-history.ts';
import type { HistoricAct } from './historic-act.ts';
import { filed, stationsKept } from './historic-records.ts';
import { TOY } from './toy-programme.ts';

/** A figure of a report put right, as somebody believes that it stands. */
export function figureCorrected(
  history: DistrictHistory,
  slot: Slot,
  act: HistoricAct & { readonly kind: 'figure' },
): DistrictHistory {
  const station = history.stations[act.station];
  const content = history.said.get(slot.month);
  const row = content?.rows.find(({ townshipCode }) => townshipCode === station?.townshipCode);
  if (!station || !content || !row) return history;
  const from = act.known ? row[act.field] : 77;
  const { at, officer, serial } = history;
  const corrected = correctFigure(
    slot,
    content,
    { townshipCode: station.townshipCode, field: act.field, from, to: act.to, reason: '重复计数' },
    {
      ...{ programme: TOY, station, lock: lockOf(history), closedMonth: closedMonthOf(history) },
      ...{ at, officer, hashOf: () => `hash ${serial}` },
    },
  );
  return filed(history, { ...corrected, stations: [] });
}

/** A day of a station put right. */
export function dayCorrected(
  history: DistrictHistory,
  act: HistoricAct & { readonly kind: 'correct' },
): DistrictHistory {
  const station = history.stations[act.station];
  const from = station && lifecycleOf(station.claims)[act.field];
  if (!station || !from) return history;
  const corrected = correctClaim(
    station,
    { field: act.field, from, to: addDays(from, act.by) },
    {
      ...{ source: `CORRECTION#G${history.serial}`, lock: lockOf(history), plannedOn: PLANNED },
      isUnderReview: (source) => isUnderReview([...history.slots.values()], source),
      at: history.at,
    },
  );
  return stationsKept(history, [corrected]);
}
