import type { MonthlyReportView, ReportRow } from '#domain/records/monthly-report.ts';
import { type TypedField, type TypedRow, typeRow } from '#domain/typed-row.ts';
import { OPTIONAL_SERVICE_FIELDS, SERVICE_FIELDS } from '#domain/vocabulary.ts';
import type { TownshipLine } from '../../township-lines.ts';

/** Stages that a station passes in order; a report moves it forward by stating the day. */
export const SHEET_STAGES = ['PLANNED', 'UNDER_CONSTRUCTION', 'BUILT', 'OPERATING'] as const;
export type SheetStage = (typeof SHEET_STAGES)[number];

/** The day that each stage is stated with; a planned station states none. */
export const DAY_OF_STAGE = {
  UNDER_CONSTRUCTION: 'startedOn',
  BUILT: 'builtOn',
  OPERATING: 'operatingOn',
} as const satisfies Partial<Record<SheetStage, TypedField>>;
export type StageDay = (typeof DAY_OF_STAGE)[keyof typeof DAY_OF_STAGE];

/** What a draft keeps of a row: the row's own fields, and the stage that was chosen before its day is typed. */
export type SheetField = TypedField | 'stage';
export type SheetValues = Readonly<Partial<Record<SheetField, string>>>;

/** One station of the report: what it starts from, and what stood last month. */
export interface SheetRow {
  readonly code: string;
  readonly name: string;
  readonly line: TownshipLine;
  /** Construction: a station that can still move. Operating: one that serves, or is suspended. Each station stands in one of them. */
  readonly section: 'construction' | 'operating';
  /** By the days that stand before this report. */
  readonly stage: SheetStage;
  /** Carried forward, or what was filed last; the ground that changes are measured from. */
  readonly base: TypedRow;
  readonly previous: TypedRow;
  readonly previousRow: ReportRow | null;
}

/** The stations of the register that are not closed, in code order. Townships without a record have no row. */
export function sheetOf(lines: readonly TownshipLine[], view: MonthlyReportView): readonly SheetRow[] {
  return lines
    .filter((line) => line.station !== null && line.life.closedOn === null)
    .map((line) => {
      const { code, name } = line.township;
      const filed = rowIn(view.content?.rows, code);
      const previousRow = rowIn(view.previous?.content.rows, code);
      const stage = stageOf(line);
      return {
        code,
        name,
        line,
        stage,
        section: stage === 'OPERATING' ? 'operating' : 'construction',
        base: filed ? typeRow(filed) : carried(line, stage, previousRow),
        previous: previousRow ? typeRow(previousRow) : {},
        previousRow,
      };
    });
}

const rowIn = (rows: readonly ReportRow[] | undefined, code: string): ReportRow | null =>
  rows?.find((row) => row.townshipCode === code) ?? null;

function stageOf({ life }: TownshipLine): SheetStage {
  if (life.operatingOn !== null) return 'OPERATING';
  if (life.builtOn !== null) return 'BUILT';
  return life.startedOn !== null ? 'UNDER_CONSTRUCTION' : 'PLANNED';
}

/** Construction as it was last month; people by the register; figures of service empty, never last month's. */
function carried(line: TownshipLine, stage: SheetStage, previous: ReportRow | null): TypedRow {
  const note = previous?.progressNote ?? null;
  const expected = previous?.expectedBuiltOn ?? line.entry?.plannedBuiltOn ?? null;
  const built = stage === 'BUILT' || stage === 'OPERATING';
  return {
    staffOnSite: String(line.counted),
    ...(note !== null && stage !== 'OPERATING' && { progressNote: note }),
    ...(expected !== null && !built && { expectedBuiltOn: expected }),
  };
}

/** The row's text with what was typed over it. A row that is shown as built expects no day any more. */
export function typedOf(row: SheetRow, values: SheetValues): SheetValues {
  const typed = { ...row.base, ...values };
  const stage = chosenStage(row, typed);
  return stage === 'BUILT' || stage === 'OPERATING' ? { ...typed, expectedBuiltOn: '' } : typed;
}

/** The stage that a row shows: as chosen, else by the furthest day that is typed, else as it stands. */
export function chosenStage(row: SheetRow, typed: SheetValues): SheetStage {
  const chosen = SHEET_STAGES.find((stage) => stage === typed.stage);
  if (chosen) return chosen;
  if (typed.operatingOn) return 'OPERATING';
  if (typed.builtOn) return 'BUILT';
  return typed.startedOn ? 'UNDER_CONSTRUCTION' : row.stage;
}

/** Stages that a row can be moved to: its own and the later ones. An earlier day changes by correction. */
export const openStages = (row: SheetRow): readonly SheetStage[] =>
  SHEET_STAGES.slice(SHEET_STAGES.indexOf(row.stage));

/** The days that a move to `stage` has to state; none while nothing moves. Two stages may pass in one report. */
export function statedDays(row: SheetRow, stage: SheetStage): readonly StageDay[] {
  const passed = SHEET_STAGES.slice(SHEET_STAGES.indexOf(row.stage) + 1, SHEET_STAGES.indexOf(stage) + 1);
  return passed.flatMap((each) => (each === 'PLANNED' ? [] : [DAY_OF_STAGE[each]]));
}

/** What a choice of stage types: the stage, and days of stages that are no longer passed emptied. */
export function chooseStage(row: SheetRow, stage: SheetStage): SheetValues {
  const days = statedDays(row, stage);
  const cleared = Object.values(DAY_OF_STAGE).filter((day) => !days.includes(day));
  return { stage, ...Object.fromEntries(cleared.map((day) => [day, ''])) };
}

/** Figures of service as columns, the five optional ones where they are shown. */
export const serviceColumns = (withOptional: boolean): readonly TypedField[] =>
  withOptional ? [...SERVICE_FIELDS, ...OPTIONAL_SERVICE_FIELDS] : SERVICE_FIELDS;

/** True where nobody has given any figure of service for the row. */
export const isWaiting = (row: SheetRow, typed: SheetValues): boolean =>
  row.section === 'operating' &&
  row.line.state !== 'SUSPENDED' &&
  [...SERVICE_FIELDS, ...OPTIONAL_SERVICE_FIELDS, 'servedVillageCodes' as const].every((f) => !typed[f]);
