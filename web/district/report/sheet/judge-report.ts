import { type Day, dayOf, type Instant } from '#domain/calendar.ts';
import { emptySlot, submitReport } from '#domain/decisions/filing.ts';
import { type Warning, warningsOf } from '#domain/decisions/report-warnings.ts';
import { OPEN } from '#domain/lock.ts';
import type { Programme } from '#domain/programme.ts';
import { issuesOf } from '#domain/records/issues.ts';
import { MonthlyReportInput, type MonthlyReportView, ReportRow } from '#domain/records/monthly-report.ts';
import { Refusal } from '#domain/refusal.ts';
import { readTypedRow, typedDay } from '#domain/typed-row.ts';
import { STAGES } from '#domain/vocabulary.ts';
import type { Issue } from '../../../parts/api/api-problem.ts';
import type { DeskData } from '../../use-desk.ts';
import { chosenStage, type SheetRow, type SheetValues, statedDays } from './sheet.ts';

/** Fields of the head, as the draft names them; `provincialSystemFiled` is `yes` or empty. */
export const HEADER_FIELDS = [
  'problems',
  'measures',
  'nextPlan',
  'provincialSystemFiled',
  'provincialFiledOn',
  'preparer',
  'reviewer',
  'phone',
] as const;
export type HeaderField = (typeof HEADER_FIELDS)[number];

/** The head of a report as it was typed. */
export type TypedHeader = Readonly<Partial<Record<HeaderField, string>>>;

/** Something wrong in one field; `code` of the row is null for the head. */
export interface PlacedIssue {
  readonly row: string | null;
  readonly field: string;
  readonly issue: Issue;
}

/** What a report comes to as it is typed now. */
export interface Judgement {
  /** What would be sent; complete only without issues. */
  readonly input: MonthlyReportInput;
  /** In the order of the page: rows by code, then the head. */
  readonly issues: readonly PlacedIssue[];
  /** Figures that ask for a reason, by row; rows without any are left out. */
  readonly warnings: ReadonlyMap<string, readonly Warning[]>;
  readonly rows: ReadonlyMap<string, ReportRow>;
}

export interface JudgeContext {
  readonly desk: DeskData;
  readonly programme: Programme;
  readonly view: MonthlyReportView;
  readonly at: Instant;
  readonly plannedOn: (townshipCode: string) => Day | null;
}

/**
 * Judges a report before it is sent, by the schemas and the decision that the server uses: all issues at once. What only
 * the server knows (closed days and their permits, drafts that moved on) it alone answers.
 */
export function judgeReport(
  sheet: readonly SheetRow[],
  typed: (row: SheetRow) => SheetValues,
  header: TypedHeader,
  extra: { readonly nil: boolean; readonly drafts: Readonly<Record<string, number>> },
  context: JudgeContext,
): Judgement {
  const issues: PlacedIssue[] = [];
  const rows = new Map<string, ReportRow>();
  const warnings = new Map<string, readonly Warning[]>();
  for (const row of sheet) {
    const values = typed(row);
    const read = readTypedRow(row.code, values);
    rows.set(row.code, read.row);
    for (const issue of [...read.issues, ...missingDays(row, values), ...shapeIssues(read.row)])
      add(issues, row.code, issue);
    const found = warningsAfter(row, read.row, context);
    if (found.length > 0) warnings.set(row.code, found);
  }
  const input: MonthlyReportInput = {
    ...readHeader(header, context.view.signatures !== null),
    nil: extra.nil,
    rows: [...rows.values()],
    drafts: { ...extra.drafts },
  };
  for (const issue of decisionIssues(input, context)) placeIssue(issues, issue);
  dropConsequences(issues);
  const shape = MonthlyReportInput.safeParse(input);
  if (!shape.success)
    for (const issue of issuesOf(shape.error))
      if (!issue.pointer.startsWith('/rows')) add(issues, null, issue);
  return { input: shape.success ? shape.data : input, issues: inPageOrder(issues, sheet), warnings, rows };
}

/** `signedBefore`: a reviewer or number that is left empty is the last report's, and need not be sent. */
const readHeader = (header: TypedHeader, signedBefore: boolean) => ({
  problems: header.problems ?? '',
  measures: header.measures?.trim() || null,
  nextPlan: header.nextPlan ?? '',
  provincialSystemFiled: header.provincialSystemFiled === 'yes',
  provincialFiledOn: typedDay(header.provincialFiledOn ?? '') ?? null,
  preparer: header.preparer ?? '',
  ...(header.reviewer || !signedBefore ? { reviewer: header.reviewer ?? '' } : {}),
  ...(header.phone || !signedBefore ? { phone: header.phone ?? '' } : {}),
});

/** A stage was chosen and its day is not typed yet. */
const missingDays = (row: SheetRow, values: SheetValues): Issue[] =>
  statedDays(row, chosenStage(row, values))
    .filter((day) => !values[day])
    .map((day) => ({ pointer: `/${day}`, code: 'REQUIRED' }));

function shapeIssues(row: ReportRow): readonly Issue[] {
  const shape = ReportRow.safeParse(row);
  return shape.success ? [] : issuesOf(shape.error);
}

/** Warnings of a row, the days that it states counted in. */
function warningsAfter(row: SheetRow, read: ReportRow, context: JudgeContext): readonly Warning[] {
  const { station } = row.line;
  if (!station) return [];
  const stated = STAGES.flatMap((stage) => {
    const on = read[stage];
    return on === null ? [] : [{ stage, on, source: 'BASELINE' as const, at: context.at }];
  });
  const after = { ...station, claims: [...station.claims, ...stated] };
  return warningsOf(read, row.previousRow, after, context.programme, dayOf(context.at));
}

/** What the filing decision would refuse. Its refusals of the slot's state are the page's business, not a field's. */
function decisionIssues(input: MonthlyReportInput, context: JudgeContext): readonly Issue[] {
  const { desk, view, at, programme, plannedOn } = context;
  try {
    submitReport(
      { ...emptySlot(view.districtCode, view.month), firstSubmittedAt: view.firstSubmittedAt },
      input,
      {
        programme,
        stations: desk.stations,
        operators: desk.operators,
        plannedOn,
        previous: view.previous?.content ?? null,
        lock: OPEN,
        at,
        officer: '',
        hash: '',
      },
    );
    return [];
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    return cause.issues;
  }
}

/** Where a stage cannot stand, what would follow from its not standing is no mistake of its own. */
function dropConsequences(issues: PlacedIssue[]): void {
  const stuck = new Set(issues.filter(({ field }) => isStage(field)).map(({ row }) => row));
  const kept = issues.filter(
    ({ row, issue: { code } }) =>
      !(stuck.has(row) && (code.startsWith('EXPECTED_DAY') || code === 'NOT_OPERATING')),
  );
  issues.splice(0, issues.length, ...kept);
}

const isStage = (field: string): boolean => (STAGES as readonly string[]).includes(field);

/** Places an issue of the filing decision or of the server's answer: `/rows/<code>/<field>`, or a field of the head. */
export function placeIssue(issues: PlacedIssue[], issue: Issue): void {
  const [, first = '', second = '', third = ''] = issue.pointer.split('/');
  if (first === 'rows' && second !== '') add(issues, second, { ...issue, pointer: `/${third}` });
  else add(issues, null, issue);
}

function add(issues: PlacedIssue[], row: string | null, issue: Issue): void {
  const field = issue.pointer.split('/')[1] ?? '';
  if (issues.some((known) => known.row === row && known.field === field)) return;
  issues.push({ row, field, issue });
}

/** Construction, then operating stations, each by code; then the head. */
function inPageOrder(issues: readonly PlacedIssue[], sheet: readonly SheetRow[]): readonly PlacedIssue[] {
  const codes = [...sheet]
    .sort((a, b) => (a.section === b.section ? 0 : a.section === 'construction' ? -1 : 1))
    .map((row) => row.code);
  const rank = ({ row }: PlacedIssue): number => {
    const at = row === null ? -1 : codes.indexOf(row);
    return at === -1 ? codes.length : at;
  };
  return [...issues].sort((a, b) => rank(a) - rank(b));
}
