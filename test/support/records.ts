import { type Instant, instantAt } from '#domain/calendar.ts';
import type { RecordItem } from '#domain/fold/read-records.ts';
import type { ReportRound } from '#domain/records/monthly-report.ts';
import { FLOW_FIELDS, type OperatingMode } from '#domain/vocabulary.ts';

/** Records of a district as a summary reads them, with just the facts that a test speaks of. */
export const station = (
  townshipCode: string,
  facts: {
    legacy?: boolean;
    address?: string | null;
    modes?: readonly (readonly [from: string, mode: OperatingMode])[];
    staff?: readonly object[];
    /** Stage to day; the source is a report's first round in the day's month unless given. */
    claims?: readonly (readonly [stage: string, on: string, source?: string, permit?: string])[];
  } = {},
): RecordItem => ({
  sk: `STATION#${townshipCode}`,
  schema: 1,
  version: 1,
  townshipCode,
  legacy: facts.legacy ?? false,
  address: facts.address ?? null,
  modes: (facts.modes ?? []).map(([from, operatingMode]) => ({ from, operatingMode })),
  staff: facts.staff ?? [],
  claims: (facts.claims ?? []).map(([stage, on, source, permit]) => ({
    stage,
    on,
    source: source ?? `REPORT#${on.slice(0, 7)}#01`,
    at: instantAt(on, '10:00'),
    ...(permit === undefined ? {} : { permit }),
  })),
});

/** Someone who counts: certified, full-time, on site. */
export const worker = (startOn: string, over: object = {}): object => ({
  role: 'WORKER',
  employer: 'TOWNSHIP',
  certified: true,
  fullTime: true,
  onSite: true,
  startOn,
  endOn: null,
  ...over,
});

/** An accepted plan; an entry is in force from the day of acceptance unless it says otherwise. */
export const plan = (
  year: number,
  acceptedOn: string,
  entries: readonly (readonly [
    townshipCode: string,
    plannedBuiltOn: string,
    until?: string,
    from?: string,
  ])[],
): RecordItem => ({
  sk: `PLAN#${year}`,
  schema: 1,
  year,
  state: 'ACCEPTED',
  entries: entries.map(([townshipCode, plannedBuiltOn, until, from]) => ({
    townshipCode,
    plannedBuiltOn,
    from: from ?? acceptedOn,
    until: until ?? null,
  })),
});

export type Filing = readonly [
  submittedAt: Instant,
  endedAt?: Instant | null,
  outcome?: 'RETURNED' | 'WITHDRAWN' | 'ACCEPTED' | null,
  correction?: ReportRound['correction'],
];

/** A report's slot and what each of its rounds said. */
export function report(
  month: string,
  filings: readonly Filing[],
  rows: readonly (readonly object[])[] = [],
): readonly RecordItem[] {
  const accepted = filings.find(([, , outcome]) => outcome === 'ACCEPTED');
  const slot: RecordItem = {
    sk: `REPORT#${month}`,
    schema: 1,
    month,
    firstSubmittedAt: filings[0]?.[0] ?? null,
    acceptedAt: accepted?.[1] ?? null,
    rounds: filings.map(([submittedAt, endedAt, outcome, correction], i) => ({
      round: i + 1,
      submittedAt,
      endedAt: endedAt ?? null,
      outcome: outcome ?? null,
      ...(correction && { correction }),
    })),
  };
  const rounds = filings.map(
    (_, i): RecordItem => ({ sk: `REPORT#${month}#ROUND#0${i + 1}`, rows: rows[i] ?? rows[0] ?? [] }),
  );
  return [slot, ...rounds];
}

/** A row in which every figure is 未填. */
export const row = (townshipCode: string, over: object = {}): object => ({
  townshipCode,
  ...Object.fromEntries(FLOW_FIELDS.map((field) => [field, null])),
  servedVillageCodes: null,
  ...over,
});

let serial = 0;

/** A line of the ledger: disbursed fiscal money of the township for operation, unless it says otherwise. */
export const line = (occurredOn: string, amountFen: number, over: object = {}): RecordItem => ({
  sk: `FUNDING#${occurredOn.slice(0, 4)}#${String(++serial).padStart(6, '0')}`,
  schema: 1,
  stationId: null,
  occurredOn,
  payerLevel: 'TOWNSHIP',
  basis: 'DISBURSED',
  category: 'REGULAR',
  fundChannel: 'FISCAL',
  earmarkType: null,
  purpose: 'OPERATION',
  viaPurchase: false,
  amountFen,
  ...over,
});
