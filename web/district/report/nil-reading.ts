import type { Day } from '#domain/calendar.ts';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import { STAGES } from '#domain/vocabulary.ts';
import { NOTHING } from '../../strings/numbers.ts';
import type { Desk } from '../use-desk.ts';
import type { ReportDraft } from './draft/use-report-draft.ts';
import { reportWords } from './report-words.ts';
import type { HeaderField, Judgement, TypedHeader } from './sheet/judge-report.ts';
import { shortWarning } from './sheet/messages.ts';
import { type SheetField, type SheetRow, type SheetValues, typedOf } from './sheet/sheet.ts';
import type { SheetEditing } from './sheet/sheet-editing.ts';
import { toldOf } from './sheet/told-note.tsx';

/** A cell that a nil return sets back. */
export interface SetBack {
  readonly row: SheetRow;
  readonly field: SheetField;
  readonly yours: string;
  readonly back: string;
}

const CONSTRUCTION: readonly SheetField[] = ['stage', ...STAGES, 'expectedBuiltOn', 'progressNote'];

/** Fields that a nil return files as last month. An expected day that has passed is none of them: it must be given anew. */
const carried = ({ base }: SheetRow, today: Day): readonly SheetField[] =>
  base.expectedBuiltOn && base.expectedBuiltOn < today
    ? CONSTRUCTION.filter((field) => field !== 'expectedBuiltOn')
    : CONSTRUCTION;

/** Cells of construction that were changed: what a nil return sets back. Figures of service and people stay as they are. */
const setBacks = (rows: readonly SheetRow[], editing: SheetEditing, today: Day): readonly SetBack[] =>
  rows.flatMap((row) =>
    editing
      .changed(row)
      .filter((field) => carried(row, today).includes(field))
      .map((field) => ({
        row,
        field,
        yours: wordOf(field, editing.typed(row)[field] ?? ''),
        back: wordOf(field, field === 'stage' ? row.stage : (row.base[field] ?? '')),
      })),
  );

function wordOf(field: SheetField, text: string): string {
  const { stages } = reportWords();
  return field === 'stage' && text in stages ? stages[text as keyof typeof stages] : text || NOTHING;
}

/** A row as a nil return files it: construction from the ground, the rest as typed. */
function nilRow(row: SheetRow, typed: SheetValues, today: Day): SheetValues {
  const set = carried(row, today);
  const kept = Object.entries(typed).filter(([field]) => !set.includes(field as SheetField));
  return typedOf(row, Object.fromEntries(kept) as SheetValues);
}

/** The head of a nil return: what was typed, else that there is nothing to say. */
function nilHeader(header: TypedHeader, lastPlan: string | null): TypedHeader {
  const t = reportWords().nil;
  return {
    ...header,
    problems: header.problems?.trim() || t.none,
    nextPlan: header.nextPlan?.trim() || lastPlan || t.asPlanned,
  };
}

/** What a nil return of a report comes to as it stands, and what must be said or given before it. */
export interface NilReading {
  /** Judges it as it is typed now; without issues its input can be filed. */
  readonly judge: () => Judgement;
  readonly judgement: Judgement;
  readonly backs: readonly SetBack[];
  /** Rows that first have to be explained: 「长街镇社工2人」. */
  readonly toExplain: readonly string[];
  /** Rows whose expected day has passed. */
  readonly past: readonly string[];
  /** Fields of the head that nobody has given yet. */
  readonly toFill: readonly HeaderField[];
  /** Rows that moved between the two reports, and are no change of this one. */
  readonly told: readonly string[];
}

/** Reads a draft as a nil return. A first report has nothing to be the same as: null. */
export function nilReading(
  desk: Pick<Desk, 'today'>,
  view: MonthlyReportView,
  { sheet, header, judge: judgeAs, keeper }: ReportDraft,
  editing: SheetEditing,
): NilReading | null {
  const { previous } = view;
  if (previous === null) return null;
  const judge = () =>
    judgeAs(
      (row) => nilRow(row, keeper.values(row.code), desk.today),
      nilHeader(header, previous.content.nextPlan),
      true,
    );
  const judgement = judge();
  return {
    judge,
    judgement,
    backs: setBacks(sheet, editing, desk.today),
    toExplain: sheet.flatMap((row) =>
      editing.typed(row).warningReason
        ? []
        : editing
            .warnings(row)
            .slice(0, 1)
            .map((warning) => shortWarning(row, warning)),
    ),
    past: sheet.filter(({ code }) => judgement.issues.some(isPast(code))).map(({ name }) => name),
    toFill: judgement.issues.flatMap(({ row, field }) => (row === null ? [field as HeaderField] : [])),
    told: sheet.filter((row) => toldOf(row).length > 0).map(({ name }) => name),
  };
}

const isPast =
  (code: string) =>
  ({ row, issue }: Judgement['issues'][number]): boolean =>
    row === code && issue.code === 'EXPECTED_DAY_PAST';
