import { addMonths, type Day, dayOf, type Instant, type Month, startOfDay } from '../calendar.ts';
import { lifecycleAt, reportSource } from '../claims.ts';
import { periodOf } from '../deadlines.ts';
import type { Lock } from '../lock.ts';
import type { Programme } from '../programme.ts';
import type {
  MonthlyReport,
  MonthlyReportInput,
  ReportContent,
  ReportRow,
} from '../records/monthly-report.ts';
import type { Unstamped } from '../records/record.ts';
import type { Station } from '../records/station.ts';
import { type Issue, invalid, refusal } from '../refusal.ts';
import type { OperatorFacts } from '../standards.ts';
import { FLOW_FIELDS } from '../vocabulary.ts';
import { claim } from './claiming.ts';
import { warningsOf } from './report-warnings.ts';

/** The report of one district and month before the write path stamps it: its state and every round, without the rows. */
export type Slot = Unstamped<MonthlyReport>;

/** A slot that nobody has written: the report is owed and not received (NOT_RECEIVED). */
export const emptySlot = (districtCode: string, month: Month): Slot => ({
  districtCode,
  month,
  state: 'NOT_RECEIVED',
  firstSubmittedAt: null,
  openedAt: null,
  acceptedAt: null,
  returnCount: 0,
  rounds: [],
});

/** `YB-330226-202306-01`: kind, division, month, round; readable by telephone, the same for a repeat. */
export const reportReceipt = (districtCode: string, month: Month, round: number): string =>
  `YB-${districtCode}-${month.replace('-', '')}-${String(round).padStart(2, '0')}`;

/** What a filing is judged by: the register, the plans, last month, the lock and the moment, all read before it is decided. */
export interface FilingContext {
  readonly programme: Programme;
  readonly stations: readonly Station[];
  readonly operators: readonly OperatorFacts[];
  /** Day from which a township is in an accepted plan, null for none. */
  readonly plannedOn: (townshipCode: string) => Day | null;
  readonly previous: ReportContent | null;
  /** Left out where the list of villages is not at hand: then a code of the township is believed. */
  readonly villageExists?: (villageCode: string) => boolean;
  readonly lock: Lock;
  readonly at: Instant;
  readonly officer: string;
  /** Where the city asks that another officer files: who prepared it, null for nobody ({@link preparedBy}). Else left out. */
  readonly twoPersons?: { readonly preparedBy: string | null };
  /** Hash of the content, computed by the store. */
  readonly hash: string;
}

/** A filing as it is to be written, whole or not at all: slot, rows and stations in one transaction. */
export interface Filing {
  readonly slot: Slot;
  readonly content: ReportContent;
  /** Only the stations whose claims change. */
  readonly stations: readonly Station[];
  readonly receipt: string;
}

/**
 * Files a report (R46): late is accepted and marked by its time; what the rows state stands at once, not yet reviewed.
 * @throws Refusal REPORT_STATE, REPORT_NOT_OPEN_YET, NOT_PREPARED, SAME_OFFICER, or INVALID with every issue of every row.
 */
export function submitReport(slot: Slot, input: MonthlyReportInput, context: FilingContext): Filing {
  const { at, programme } = context;
  if (!isFileable(slot)) throw refusal('REPORT_STATE', { state: slot.state });
  if (slot.month < programme.calendar.firstMonth || at < startOfDay(`${slot.month}-01`))
    throw refusal('REPORT_NOT_OPEN_YET', { month: slot.month, opensOn: `${slot.month}-01` });
  requireAnother(context);
  const round = slot.rounds.length + 1;
  const content = contentOf(input);
  const issues: Issue[] = [...rowsMismatch(content.rows, context.stations)];
  if (content.provincialFiledOn !== null && content.provincialFiledOn > dayOf(at))
    issues.push({ pointer: '/provincialFiledOn', code: 'STAGE_IN_FUTURE' });
  const changed: Station[] = [];
  for (const row of content.rows) {
    const station = context.stations.find((s) => s.townshipCode === row.townshipCode);
    if (!station) continue;
    const { claims, issues: unclaimable } = claim(station, row, {
      programme,
      operators: context.operators,
      source: reportSource(slot.month, round),
      at,
      lastDay: periodOf(programme, slot.month).last,
      plannedOn: context.plannedOn(row.townshipCode),
      lock: context.lock,
    });
    const after: Station = { ...station, claims: [...station.claims, ...claims] };
    const wrong = [...unclaimable, ...rowIssues(row, after, context, dayOf(slot.firstSubmittedAt ?? at))];
    issues.push(
      ...wrong.map((issue) => ({ ...issue, pointer: `/rows/${row.townshipCode}${issue.pointer}` })),
    );
    if (claims.length > 0) changed.push(after);
  }
  if (issues.length > 0) throw invalid(issues);
  const receipt = reportReceipt(slot.districtCode, slot.month, round);
  return {
    content,
    stations: changed,
    receipt,
    slot: {
      ...slot,
      state: 'SUBMITTED',
      firstSubmittedAt: slot.firstSubmittedAt ?? at,
      openedAt: null,
      rounds: [
        ...slot.rounds,
        {
          round,
          submittedAt: at,
          submittedBy: context.officer,
          receipt,
          hash: context.hash,
          nil: content.nil,
          ...(Object.keys(input.drafts).length > 0 ? { drafts: input.drafts } : {}),
          endedAt: null,
          endedBy: null,
          outcome: null,
          remarks: [],
        },
      ],
    },
  };
}

/** Two officers a report, where the city asks for them: nobody files what nobody else prepared. */
function requireAnother({ twoPersons, officer }: FilingContext): void {
  if (!twoPersons) return;
  if (twoPersons.preparedBy === null) throw refusal('NOT_PREPARED');
  if (twoPersons.preparedBy === officer) throw refusal('SAME_OFFICER');
}

const isFileable = (slot: Slot): boolean =>
  slot.state === 'NOT_RECEIVED' || slot.state === 'RETURNED' || slot.state === 'WITHDRAWN';

/** What is kept of a filing: no names, no drafts. */
export const contentOf = (input: MonthlyReportInput): ReportContent => ({
  problems: input.problems,
  measures: input.measures,
  nextPlan: input.nextPlan,
  provincialSystemFiled: input.provincialSystemFiled,
  provincialFiledOn: input.provincialFiledOn,
  nil: input.nil,
  rows: input.rows,
});

/** One row for each station of the register that is not closed; no more, no less. */
function rowsMismatch(rows: readonly ReportRow[], stations: readonly Station[]): Issue[] {
  const codes = new Set(rows.map((row) => row.townshipCode));
  const owed = stations
    .filter((s) => !s.claims.some((c) => c.stage === 'closedOn'))
    .map((s) => s.townshipCode);
  const missing = owed.filter((code) => !codes.has(code));
  const unknown = [...codes].filter((code) => !stations.some((s) => s.townshipCode === code));
  if (missing.length === 0 && unknown.length === 0) return [];
  return [{ pointer: '/rows', code: 'REPORT_ROWS_MISMATCH', facts: { missing, unknown } }];
}

/** Of a row what only a station that serves can give: all but money, which may be paid out before. */
export const SERVED_FIELDS = ([...FLOW_FIELDS, 'servedVillageCodes'] as const).filter(
  (field) => field !== 'fundsDisbursedFen',
);

/**
 * What a row owes beyond its own shape: an expected day while not built, not past when the report was first filed (a
 * return opens the pinned fields alone, so a day that passes meanwhile stands), figures and villages only where there is
 * service, villages of the own township, a reason for each warning.
 */
function rowIssues(row: ReportRow, station: Station, context: FilingContext, firstFiledOn: Day): Issue[] {
  const day = dayOf(context.at);
  const life = lifecycleAt(station.claims, day);
  const issues: Issue[] = [];
  if (life.builtOn === null && life.closedOn === null) {
    const expected = row.expectedBuiltOn;
    if (expected === null) issues.push({ pointer: '/expectedBuiltOn', code: 'EXPECTED_DAY_REQUIRED' });
    else if (expected < firstFiledOn)
      issues.push({ pointer: '/expectedBuiltOn', code: 'EXPECTED_DAY_PAST', facts: { today: firstFiledOn } });
  }
  if (life.operatingOn === null) {
    for (const field of SERVED_FIELDS)
      if (row[field] !== null) issues.push({ pointer: `/${field}`, code: 'NOT_OPERATING', facts: { field } });
  }
  const exists = context.villageExists ?? (() => true);
  const outside = row.servedVillageCodes?.find((code) => !code.startsWith(row.townshipCode) || !exists(code));
  if (outside !== undefined)
    issues.push({
      pointer: '/servedVillageCodes',
      code: 'VILLAGE_OUTSIDE_TOWNSHIP',
      facts: { villageCode: outside },
    });
  const previous = context.previous?.rows.find((r) => r.townshipCode === row.townshipCode) ?? null;
  const warnings = warningsOf(row, previous, station, context.programme, day);
  if (warnings.length > 0 && row.warningReason === null)
    issues.push({
      pointer: '/warningReason',
      code: 'REASON_REQUIRED',
      facts: { warnings: warnings.map((w) => w.code) },
    });
  return issues;
}

/** The month before, whose rows are carried forward. */
export const previousMonth = (month: Month): Month => addMonths(month, -1);
