import { isDay, milliseconds } from '../calendar.ts';
import type { Claim } from '../claims.ts';
import type { AnnualPlan } from '../records/annual-plan.ts';
import type { FundingEntry } from '../records/funding-entry.ts';
import type { MonthlyReport, ReportContent } from '../records/monthly-report.ts';
import type { Station } from '../records/station.ts';
import {
  ACCEPTANCE_RESULTS,
  type AcceptanceResult,
  BASES,
  EARMARKS,
  FLOW_FIELDS,
  FUND_CHANNELS,
  OPERATING_MODES,
  PAYER_LEVELS,
  PLAN_STATES,
  PURPOSES,
  STAFF_ROLES,
  STAGES,
} from '../vocabulary.ts';

/** An item of a district's partition as the table gives it: its sort key beside the record's own fields. */
export type RecordItem = Readonly<Record<string, unknown>> & { readonly sk: string };

/** The items of one DISTRICT# partition, in any order. */
export type DistrictRecords = readonly RecordItem[];

/** What a summary takes from a station. */
export type CountedStation = Pick<Station, 'townshipCode' | 'legacy' | 'address' | 'modes' | 'staff'> & {
  readonly claims: readonly Claim[];
};
/** What a summary takes from an annual plan. */
export type PlanFacts = Pick<AnnualPlan, 'year' | 'state' | 'entries'>;
/** What a summary takes from a report: who filed what, when, and how it ended. */
export type SlotFacts = Pick<MonthlyReport, 'month' | 'firstSubmittedAt' | 'acceptedAt' | 'rounds'>;
/** What a summary takes from what a round said. */
export type RoundFacts = Pick<ReportContent, 'rows'>;
/** What a summary takes from a line of the ledger. */
export type LedgerLine = Pick<
  FundingEntry,
  | 'stationId'
  | 'occurredOn'
  | 'payerLevel'
  | 'basis'
  | 'category'
  | 'fundChannel'
  | 'earmarkType'
  | 'purpose'
  | 'viaPurchase'
  | 'amountFen'
>;
/** What a summary takes from an acceptance (验收). */
export interface AcceptanceFacts {
  readonly stationId: string;
  readonly acceptedOn: string;
  readonly result: AcceptanceResult;
}

/** What a summary takes from a partition, sorted by key; every record that cannot be read is named and left out. */
export interface ReadRecords {
  readonly stations: readonly CountedStation[];
  readonly plans: readonly PlanFacts[];
  readonly slots: readonly SlotFacts[];
  /** By `<month>#<round>`. */
  readonly rounds: ReadonlyMap<string, RoundFacts>;
  readonly ledger: readonly LedgerLine[];
  readonly acceptances: readonly AcceptanceFacts[];
  readonly closedThrough: string | null;
  readonly unreadable: readonly string[];
}

/**
 * Sorts the items of a partition by what they are. The check is of the fields that a summary uses, not of the whole
 * schema: a record with a flaw elsewhere still counts.
 */
export function readRecords(records: DistrictRecords): ReadRecords {
  const stations: CountedStation[] = [];
  const plans: PlanFacts[] = [];
  const slots: SlotFacts[] = [];
  const rounds = new Map<string, RoundFacts>();
  const ledger: LedgerLine[] = [];
  const acceptances: AcceptanceFacts[] = [];
  const unreadable: string[] = [];
  let closedThrough: string | null = null;
  for (const item of [...records].sort((a, b) => (a.sk < b.sk ? -1 : 1))) {
    const [noun, , third, fourth] = item.sk.split('#');
    if (noun === 'FUNDING' && isLedgerLine(item)) ledger.push(item);
    else if (noun === 'STATION' && isStation(item)) stations.push(item);
    else if (noun === 'REPORT' && third === 'ROUND' && isRound(item)) {
      rounds.set(`${item.sk.split('#')[1]}#${Number(fourth)}`, item);
    } else if (noun === 'REPORT' && third === undefined && isSlot(item)) slots.push(item);
    else if (noun === 'PLAN' && third === undefined && isPlan(item)) plans.push(item);
    else if (noun === 'ACCEPTANCE' && isAcceptance(item)) acceptances.push(item);
    else if (noun === 'CLOSE' && isDayText(item.closedThrough)) closedThrough = item.closedThrough;
    else if (COUNTED_NOUNS.has(noun ?? '') && third !== 'CHANGE') unreadable.push(item.sk);
  }
  return { stations, plans, slots, rounds, ledger, acceptances, closedThrough, unreadable };
}

const COUNTED_NOUNS = new Set(['STATION', 'PLAN', 'REPORT', 'FUNDING', 'ACCEPTANCE', 'CLOSE']);

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

type Fields = Readonly<Record<string, unknown>>;

// A 30 February has the shape of a day too, and would stop whoever reckons with it.
const isDayText = (value: unknown): value is string => typeof value === 'string' && isDay(value);
const isDayOrNull = (value: unknown): boolean => value === null || isDayText(value);
const isInstantOrNull = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(milliseconds(value)));
const isOneOf = (list: readonly string[], value: unknown): boolean =>
  typeof value === 'string' && list.includes(value);
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isListOf = (value: unknown, item: (fields: Fields) => boolean): boolean =>
  Array.isArray(value) && value.every((one) => isFields(one) && item(one));

const isStation = (item: Fields): item is RecordItem & CountedStation =>
  item.sk === `STATION#${item.townshipCode}` &&
  typeof item.legacy === 'boolean' &&
  (item.address === null || typeof item.address === 'string') &&
  isListOf(item.modes, (mode) => isDayText(mode.from) && isOneOf(OPERATING_MODES, mode.operatingMode)) &&
  isListOf(item.staff, isPosting) &&
  isListOf(
    item.claims,
    (claim) => isOneOf(STAGES, claim.stage) && isDayText(claim.on) && typeof claim.source === 'string',
  );

const isPosting = (posting: Fields): boolean =>
  isOneOf(STAFF_ROLES, posting.role) &&
  typeof posting.certified === 'boolean' &&
  typeof posting.fullTime === 'boolean' &&
  typeof posting.onSite === 'boolean' &&
  isDayText(posting.startOn) &&
  isDayOrNull(posting.endOn);

const isPlan = (item: Fields): item is RecordItem & PlanFacts =>
  item.sk === `PLAN#${item.year}` &&
  isOneOf(PLAN_STATES, item.state) &&
  isListOf(
    item.entries,
    (entry) =>
      typeof entry.townshipCode === 'string' &&
      isDayText(entry.plannedBuiltOn) &&
      isDayOrNull(entry.from) &&
      isDayOrNull(entry.until),
  );

const isSlot = (item: Fields): item is RecordItem & SlotFacts =>
  item.sk === `REPORT#${item.month}` &&
  isInstantOrNull(item.firstSubmittedAt) &&
  isInstantOrNull(item.acceptedAt) &&
  isListOf(
    item.rounds,
    (round) =>
      Number.isInteger(round.round) &&
      round.submittedAt !== null &&
      isInstantOrNull(round.submittedAt) &&
      isInstantOrNull(round.endedAt),
  );

const isRound = (item: Fields): item is RecordItem & RoundFacts =>
  isListOf(
    item.rows,
    (row) =>
      typeof row.townshipCode === 'string' &&
      (row.servedVillageCodes === null || Array.isArray(row.servedVillageCodes)) &&
      FLOW_FIELDS.every((field) => row[field] === null || Number.isSafeInteger(row[field])),
  );

const isLedgerLine = (item: Fields): item is RecordItem & LedgerLine =>
  isDayText(item.occurredOn) &&
  isOneOf(BASES, item.basis) &&
  isOneOf(PAYER_LEVELS, item.payerLevel) &&
  isOneOf(FUND_CHANNELS, item.fundChannel) &&
  isOneOf(PURPOSES, item.purpose) &&
  (item.earmarkType === null || isOneOf(EARMARKS, item.earmarkType)) &&
  Number.isSafeInteger(item.amountFen);

const isAcceptance = (item: Fields): item is RecordItem & AcceptanceFacts =>
  typeof item.stationId === 'string' &&
  isDayText(item.acceptedOn) &&
  isOneOf(ACCEPTANCE_RESULTS, item.result);
