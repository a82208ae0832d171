import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  endOfDay,
  instantOf,
  type Month,
  milliseconds,
  monthOf,
} from '#domain/calendar.ts';
import { lifecycleOf } from '#domain/claims.ts';
import type { StatedDays } from '#domain/decisions/claiming.ts';
import { monthToClose } from '#domain/decisions/closing-period.ts';
import { submitReport } from '#domain/decisions/filing.ts';
import { grantPermit } from '#domain/decisions/permitting.ts';
import { acceptReport, openReport, returnReport, withdrawReport } from '#domain/decisions/reviewing.ts';
import { setDue } from '#domain/decisions/setting-due.ts';
import { progressReceipt, tellProgress } from '#domain/decisions/telling-progress.ts';
import type { Draft } from '#domain/records/monthly-report.ts';
import type { Station } from '#domain/records/station.ts';
import { Refusal } from '#domain/refusal.ts';
import type { Stage } from '#domain/vocabulary.ts';
import { DISTRICT, type DistrictHistory, lockOf, PLANNED, preparer, slotOf } from './district-history.ts';
import { CORRECTABLE, type HistoricAct, type Statement } from './historic-act.ts';
import { dayCorrected, figureCorrected } from './historic-corrections.ts';
import { filed, kept, stationsKept } from './historic-records.ts';
import { closed, edgeAfter, moved } from './historic-time.ts';
import { reportInput, reportRow } from './kept-records.ts';
import { TOY } from './toy-programme.ts';

/** The history with the act carried out; null where it was refused. A defect is no refusal and is thrown. */
export function carriedOut(history: DistrictHistory, act: HistoricAct): DistrictHistory | null {
  try {
    return { ...after(history, act), serial: history.serial + 1 };
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function after(history: DistrictHistory, act: HistoricAct): DistrictHistory {
  const { at, officer, permits, serial } = history;
  const month = monthOf(dayOf(at));
  const slot = slotOf(history, addMonths(month, 'back' in act ? -act.back : 0));
  const review = { stations: history.stations, closedMonth: history.close?.month ?? null, at, officer };
  switch (act.kind) {
    case 'pass':
      return moved(history, instantOf(milliseconds(at) + act.hours * 3_600_000), act.asleep);
    case 'reach':
      return moved(history, edgeAfter(history, act.edge), act.asleep);
    case 'save':
      return saved(history, month);
    case 'colleague':
      return { ...history, officer: officer === 'one' ? 'two' : 'one' };
    case 'file':
      return file(history, act);
    case 'tell':
      return tell(history, act);
    case 'withdraw':
      return kept(history, withdrawReport(slot, review));
    case 'return':
      return kept(history, returnReport(slot, [{ pointer: '/rows', text: '请核实' }], review));
    case 'open':
      return kept(history, { slot: openReport(slot, at), stations: [] });
    case 'accept':
      return kept(history, { slot: acceptReport(slot, at, officer), stations: [] });
    case 'due': {
      const input = { dueAt: instantOf(milliseconds(at) + act.hours * 3_600_000), reason: '改到这一天' };
      const due = setDue(month, input, { programme: TOY, settings: history.settings, at });
      return { ...history, settings: { dueAt: { ...history.settings.dueAt, [month]: due } } };
    }
    case 'close':
      return closed(history, monthToClose(history.close, TOY));
    case 'permit': {
      const to = history.close?.closedThrough ?? dayOf(at);
      const expiresAt = endOfDay(addDays(dayOf(at), 20));
      const input = { from: addDays(to, -20), to, reason: '补录资料', expiresAt };
      const permit = grantPermit(`X${serial}`, DISTRICT, input, { lock: lockOf(history), at });
      return { ...history, permits: [...permits, permit] };
    }
    case 'correct':
      return dayCorrected(history, act);
    case 'figure':
      return figureCorrected(history, slot, act);
  }
}

/** A draft of the month's report, as it is typed: no record, so that it continues the version that it saw. */
function saved(history: DistrictHistory, month: Month): DistrictHistory {
  const { at, officer, versions, drafts } = history;
  const continues = versions.get(month) ?? 0;
  const version = (drafts.get(month)?.version ?? 0) + 1;
  const draft: Draft = { version, continues, values: { problems: '半' }, savedAt: at, savedBy: officer };
  return { ...history, drafts: new Map([...drafts, [month, draft]]) };
}

function file(history: DistrictHistory, act: HistoricAct & { readonly kind: 'file' }): DistrictHistory {
  const { at, officer, serial } = history;
  const month = addMonths(monthOf(dayOf(at)), -act.back);
  const rows = history.stations.map((station, i) =>
    reportRow(station.townshipCode, {
      warningReason: '属实',
      expectedBuiltOn: '2031-12-31',
      ...(i === act.station ? statedDays(station, act.stated, history) : {}),
    }),
  );
  const prepared = preparer(history, month);
  const filing = submitReport(slotOf(history, month), reportInput(rows), {
    ...{ programme: TOY, stations: history.stations, operators: [], plannedOn: () => PLANNED },
    ...{ previous: null, lock: lockOf(history), at, officer, hash: `hash ${serial}` },
    // As if the city asked for two officers from the first draft on.
    ...(prepared === null ? {} : { twoPersons: { preparedBy: prepared } }),
  });
  return filed(history, filing);
}

function tell(history: DistrictHistory, act: HistoricAct & { readonly kind: 'tell' }): DistrictHistory {
  const { at, receipts, serial } = history;
  const station = history.stations[act.station];
  const [said] = station ? Object.entries(statedDays(station, act.stated, history)) : [];
  if (!station || !said) return history;
  const [stage, on] = said as [Stage, Day];
  const context = { programme: TOY, operators: [], at, plannedOn: PLANNED, lock: lockOf(history) };
  const told = { ...station, ...tellProgress(`N${serial}`, station, { stage, on }, context) };
  const receipt = progressReceipt(station.townshipCode, `N${serial}`);
  return { ...stationsKept(history, [told]), receipts: [...receipts, receipt] };
}

function statedDays({ claims }: Station, stated: Statement, { at, close }: DistrictHistory): StatedDays {
  const today = dayOf(at);
  if ('any' in stated)
    return Object.fromEntries(stated.any.map(([stage, ago]) => [stage, addDays(today, -ago)]));
  const life = lifecycleOf(claims);
  const turns = ['suspendedOn', 'resumedOn'] as const;
  const due = life.suspended.length % 2 === 0 ? turns : ([turns[1], turns[0]] as const);
  const end: readonly Stage[] = stated.next[0] === 0 ? ['closedOn', ...due] : [...due, 'closedOn'];
  const open = [...CORRECTABLE, ...end].filter(
    (stage) => !claims.some((claim) => !isTurn(stage) && claim.stage === stage),
  );
  const from = close?.closedThrough ?? PLANNED;
  let [day = PLANNED] = [...claims.map((claim) => claim.on), from].sort().reverse();
  const days: [Stage, Day][] = [];
  for (const [i, later] of stated.next.entries()) {
    const stage = open[i];
    day = addDays(day, later);
    if (stage && day <= today) days.push([stage, day]);
  }
  return Object.fromEntries(days);
}

const isTurn = (stage: Stage): boolean => stage === 'suspendedOn' || stage === 'resumedOn';
