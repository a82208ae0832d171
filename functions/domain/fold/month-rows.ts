import {
  type Day,
  dayOf,
  endOfDay,
  type Instant,
  lastDayOf,
  type Month,
  monthOf,
  monthsFrom,
} from '../calendar.ts';
import { dueDay } from '../deadlines.ts';
import { noMoney, type Sums } from '../money.ts';
import type { Programme } from '../programme.ts';
import { operatingAt } from '../station-state.ts';
import type { MonthRow, ReportFacts, ServiceSums, StationRow } from '../summary.ts';
import { type Basis, FLOW_FIELDS, type FlowField, SERVICE_FIELDS } from '../vocabulary.ts';
import type { LedgerLine, ReadRecords, RoundFacts, SlotFacts } from './read-records.ts';
import { standingRound } from './standing-round.ts';
import { VillageWindow } from './village-window.ts';

/**
 * The month series of a district from the baseline's last month to the month of `through`, both included; the first
 * month also holds the money of before. Lines dated and reports filed after `through` are left out.
 */
export function monthRows(
  records: ReadRecords,
  stations: readonly StationRow[],
  programme: Pick<Programme, 'baselineYear' | 'calendar'>,
  through: Instant,
): { months: readonly MonthRow[]; missingRounds: readonly string[] } {
  const today = dayOf(through);
  const months = monthsFrom(`${programme.baselineYear}-12`, monthOf(today));
  const money = moneyByMonth(records.ledger, months[0], today);
  const slots = new Map(records.slots.map((slot) => [slot.month, slot]));
  const villages = new VillageWindow(slots, records.rounds);
  const missingRounds: string[] = [];
  const rows = months.map((month): MonthRow => {
    const end = endOfDay(lastDayOf(month));
    const asked = month >= programme.calendar.firstMonth;
    const slot = slots.get(month);
    const round = slot ? standingRound(slot, through) : null;
    const content = slot && round !== null ? records.rounds.get(`${month}#${round}`) : undefined;
    if (round !== null && !content) missingRounds.push(roundKey(month, round));
    return {
      month,
      report: asked ? reportFacts(slot, through) : null,
      money: money.get(month) ?? noMoney(),
      services:
        slot && content ? serviceSums(slot, content, stations, dueDay(programme, month), through) : null,
      villagesServed: villages.servedIn(month, end < through ? end : through),
    };
  });
  return { months: rows, missingRounds };
}

const roundKey = (month: Month, round: number): string =>
  `REPORT#${month}#ROUND#${String(round).padStart(2, '0')}`;

function reportFacts(slot: SlotFacts | undefined, through: Instant): ReportFacts {
  const known = (at: Instant | null): Instant | null => (at !== null && at <= through ? at : null);
  if (!slot) return { firstSubmittedAt: null, rounds: [], acceptedAt: null };
  return {
    firstSubmittedAt: known(slot.firstSubmittedAt),
    rounds: slot.rounds
      .filter((round) => round.submittedAt <= through)
      .map(({ submittedAt, endedAt, outcome }) => {
        const ended = outcome === 'RETURNED' || outcome === 'WITHDRAWN' ? known(endedAt) : null;
        return [submittedAt, ended, ended === null || outcome === 'ACCEPTED' ? null : outcome];
      }),
    acceptedAt: known(slot.acceptedAt),
  };
}

/**
 * Sums of the flow figures of the round that counts. A row belongs to an operating station where it gives a figure,
 * or where the station operated when the report was first filed (a refiling states the same days).
 */
function serviceSums(
  slot: SlotFacts,
  content: RoundFacts,
  stations: readonly StationRow[],
  due: Day,
  through: Instant,
): ServiceSums {
  const byCode = new Map(stations.map((row) => [row.code, row]));
  const totals = Object.fromEntries(FLOW_FIELDS.map((field) => [field, 0])) as Record<FlowField, number>;
  const filed = slot.firstSubmittedAt === null ? due : dayOf(slot.firstSubmittedAt);
  const asked = filed < due ? filed : due;
  let counted = 0;
  let unfilled = 0;
  for (const row of content.rows) {
    const station = byCode.get(row.townshipCode);
    const gives = FLOW_FIELDS.some((field) => row[field] !== null);
    if (!gives && !(station && operatingAt(station, asked))) continue;
    counted += 1;
    if (SERVICE_FIELDS.some((field) => row[field] === null)) unfilled += 1;
    for (const field of FLOW_FIELDS) totals[field] += row[field] ?? 0;
  }
  const accepted = slot.acceptedAt !== null && slot.acceptedAt <= through;
  return { totals, stations: counted, unfilled, accepted };
}

function moneyByMonth(
  ledger: readonly LedgerLine[],
  first: Month | undefined,
  today: Day,
): Map<Month, Record<Basis, Sums>> {
  const byMonth = new Map<Month, Record<Basis, Sums>>();
  for (const line of ledger) {
    if (line.occurredOn > today || first === undefined) continue;
    const own = monthOf(line.occurredOn);
    const month = own < first ? first : own;
    const sums = byMonth.get(month) ?? noMoney();
    byMonth.set(month, sums);
    enter(sums[line.basis], line);
  }
  return byMonth;
}

function enter(sums: Sums, line: LedgerLine): void {
  sums.byLevel[line.payerLevel] += line.amountFen;
  sums.byChannel[line.fundChannel] += line.amountFen;
  sums.byPurpose[line.purpose] += line.amountFen;
  if (line.earmarkType !== null) {
    sums.byEarmark[line.earmarkType] = (sums.byEarmark[line.earmarkType] ?? 0) + line.amountFen;
  }
  if (line.viaPurchase) sums.viaPurchase += line.amountFen;
}
