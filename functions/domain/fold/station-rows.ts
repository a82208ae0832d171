import type { Day } from '../calendar.ts';
import { type Claim, lifecycleOf, reportSource } from '../claims.ts';
import type { Programme } from '../programme.ts';
import { staffAt } from '../staff.ts';
import type { StationRow } from '../summary.ts';
import { STAGES } from '../vocabulary.ts';
import type { CountedStation, LedgerLine, ReadRecords } from './read-records.ts';
import { isReviewedProgress } from './reviewed-progress.ts';

/** The dated facts of every station of a district, and of townships that so far are only planned, in code order. */
export function stationRows(
  records: ReadRecords,
  programme: Pick<Programme, 'baselineYear' | 'calendar'>,
): readonly StationRow[] {
  const stations = new Map(records.stations.map((station) => [station.townshipCode, station]));
  const plans = plansByTownship(records, programme.baselineYear);
  const switches = switchesByStation(records.ledger);
  const accepted = acceptancesByStation(records);
  const isReviewed = reviewedBy(records, programme);
  const codes = [...new Set([...stations.keys(), ...plans.keys()])].sort();
  return codes.map((code) => {
    const station = stations.get(code);
    const claims = station?.claims ?? [];
    return {
      code,
      ...lifecycleOf(claims),
      plans: plans.get(code) ?? [],
      modes: station?.modes.map((mode) => [mode.from, mode.operatingMode] as const) ?? [],
      staff: station ? staffSteps(station) : [],
      acceptances: accepted.get(code) ?? [],
      ...(switches.get(code) ?? NEVER_PAID),
      ...standing(claims, isReviewed),
      address: station?.address ?? null,
    };
  });
}

/** Memberships of accepted plans by township; a station of the baseline is a member of the baseline's year. */
function plansByTownship(
  records: ReadRecords,
  baselineYear: number,
): Map<string, StationRow['plans'][number][]> {
  const plans = new Map<string, StationRow['plans'][number][]>();
  const add = (code: string, membership: StationRow['plans'][number]): void => {
    const known = plans.get(code);
    if (known) known.push(membership);
    else plans.set(code, [membership]);
  };
  for (const station of records.stations) {
    if (station.legacy) add(station.townshipCode, [baselineYear, `${baselineYear}-12-31`, null, null]);
  }
  for (const plan of records.plans) {
    for (const entry of plan.entries) {
      if (entry.from !== null)
        add(entry.townshipCode, [plan.year, entry.from, entry.until, entry.plannedBuiltOn]);
    }
  }
  return plans;
}

/** Counted workers, directors and deputies by steps; a step begins where a posting or a mode does. */
function staffSteps({ staff, modes }: Pick<CountedStation, 'staff' | 'modes'>): StationRow['staff'] {
  const days = new Set<Day>(modes.map((mode) => mode.from));
  for (const posting of staff) {
    days.add(posting.startOn);
    if (posting.endOn !== null) days.add(posting.endOn);
  }
  const steps: [from: Day, counted: number, directors: number, deputies: number][] = [];
  for (const day of [...days].sort()) {
    const { counted, directors, deputies } = staffAt(staff, modes, day);
    const [, c = 0, d = 0, p = 0] = steps[steps.length - 1] ?? [];
    if (counted !== c || directors !== d || deputies !== p) steps.push([day, counted, directors, deputies]);
  }
  return steps;
}

type Payments = Pick<StationRow, 'districtPaid' | 'districtBudgeted' | 'oneOffPaid'>;

const NEVER_PAID: Payments = { districtPaid: [], districtBudgeted: [], oneOffPaid: [] };

function switchesByStation(ledger: readonly LedgerLine[]): Map<string, Payments> {
  const lines = new Map<string, LedgerLine[]>();
  for (const line of ledger) {
    if (line.stationId === null) continue;
    const known = lines.get(line.stationId);
    if (known) known.push(line);
    else lines.set(line.stationId, [line]);
  }
  const payments = new Map<string, Payments>();
  for (const [code, own] of lines) {
    const district = own.filter((line) => line.payerLevel === 'DISTRICT');
    payments.set(code, {
      districtPaid: netSwitch(district.filter((line) => line.basis === 'DISBURSED')),
      districtBudgeted: netSwitch(district.filter((line) => line.basis === 'BUDGET')),
      oneOffPaid: netSwitch(
        own.filter((line) => line.category === 'CITY_ONE_OFF' && line.basis === 'DISBURSED'),
      ),
    });
  }
  return payments;
}

/** On from the end of the day on which the lines net above 0, off again where corrections take them back. */
function netSwitch(lines: readonly LedgerLine[]): readonly Day[] {
  const byDay = new Map<Day, number>();
  for (const line of lines) byDay.set(line.occurredOn, (byDay.get(line.occurredOn) ?? 0) + line.amountFen);
  const flips: Day[] = [];
  let net = 0;
  for (const day of [...byDay.keys()].sort()) {
    net += byDay.get(day) ?? 0;
    if (net > 0 !== (flips.length % 2 === 1)) flips.push(day);
  }
  return flips;
}

function acceptancesByStation({
  acceptances,
}: ReadRecords): Map<string, StationRow['acceptances'][number][]> {
  const byStation = new Map<string, StationRow['acceptances'][number][]>();
  for (const one of [...acceptances].sort((a, b) => (a.acceptedOn < b.acceptedOn ? -1 : 1))) {
    byStation.set(one.stationId, [...(byStation.get(one.stationId) ?? []), [one.acceptedOn, one.result]]);
  }
  return byStation;
}

/** What tells whether a claim needs no review any more: its round is accepted, or a report that it stands in. */
function reviewedBy(
  { slots }: Pick<ReadRecords, 'slots'>,
  programme: Pick<Programme, 'calendar'>,
): (claim: Claim) => boolean {
  const rounds = new Set<string>(
    slots.flatMap((slot) =>
      slot.rounds
        .filter((round) => round.outcome === 'ACCEPTED')
        .map(({ round }) => reportSource(slot.month, round)),
    ),
  );
  return (claim) =>
    claim.source.startsWith('PROGRESS#')
      ? isReviewedProgress(claim, slots, programme)
      : !claim.source.startsWith('REPORT#') || rounds.has(claim.source);
}

/** Stages whose standing claim no reviewer has accepted, and those that a permit let into closed days. */
function standing(
  claims: readonly Claim[],
  isReviewed: (claim: Claim) => boolean,
): Pick<StationRow, 'unreviewed' | 'late'> {
  const last = new Map(claims.map((claim) => [claim.stage, claim]));
  // A correction puts a day right and is nobody's review: what it corrects still waits, if it did.
  const said = new Map(
    claims.filter(({ source }) => !source.startsWith('CORRECTION#')).map((claim) => [claim.stage, claim]),
  );
  return {
    unreviewed: STAGES.filter((stage) => {
      const claim = said.get(stage);
      return claim !== undefined && !isReviewed(claim);
    }),
    late: STAGES.filter((stage) => last.get(stage)?.permit !== undefined),
  };
}
