import type { Instant } from '#domain/calendar.ts';
import type { Warning } from '#domain/decisions/report-warnings.ts';
import type { TypedField } from '#domain/typed-row.ts';
import type { DraftKeeper } from '../draft/draft-keeper.ts';
import type { Judgement, PlacedIssue } from './judge-report.ts';
import { isWaiting, type SheetField, type SheetRow, type SheetValues, typedOf } from './sheet.ts';
import type { CellLook } from './sheet-cell.tsx';

/** What the tables of the sheet need to show and to take typing. */
export interface SheetEditing {
  readonly typed: (row: SheetRow) => SheetValues;
  readonly type: (row: SheetRow, values: SheetValues) => void;
  readonly look: (row: SheetRow, field: SheetField) => CellLook;
  readonly verdict: (row: SheetRow, field: SheetField) => 'error' | 'warning' | null;
  /** Issues to show: before filing was tried only text that cannot be read. */
  readonly issues: (row: SheetRow) => readonly PlacedIssue[];
  readonly warnings: (row: SheetRow) => readonly Warning[];
  /** Fields of a row that differ from what it starts from. */
  readonly changed: (row: SheetRow) => readonly SheetField[];
  readonly savedAt: (row: SheetRow) => Instant | null;
  /** True where others send drafts and this row's has not come. */
  readonly isAwaited: (row: SheetRow) => boolean;
}

/** Said at once, not only when filing: the text cannot be read at all. */
const UNREADABLE: readonly string[] = ['NOT_WHOLE', 'NO_SUCH_DAY', 'WRONG_FORMAT'];

const same = (a: string | undefined, b: string | undefined): boolean => (a ?? '') === (b ?? '');

/** The editing of one report over its keeper; `showIssues` from the first attempt to file. */
export function sheetEditing(
  keeper: DraftKeeper,
  sheet: readonly SheetRow[],
  judgement: Judgement,
  showIssues: boolean,
): SheetEditing {
  const hasDrafts = sheet.some((row) => keeper.isOthers(row.code));
  const isAwaited = (row: SheetRow) => hasDrafts && isWaiting(row, typed(row));
  const typed = (row: SheetRow) => typedOf(row, keeper.values(row.code));
  const issues = (row: SheetRow) =>
    judgement.issues.filter(
      ({ row: code, issue }) => code === row.code && (showIssues || UNREADABLE.includes(issue.code)),
    );
  const warnings = (row: SheetRow) => judgement.warnings.get(row.code) ?? [];
  const isChanged = (row: SheetRow, field: SheetField): boolean =>
    field === 'stage'
      ? typed(row).stage !== undefined && typed(row).stage !== row.stage
      : !same(typed(row)[field], row.base[field as TypedField]);
  return {
    typed,
    issues,
    warnings,
    type: (row, values) => type(keeper, row, values),
    look: (row, field) => {
      if (isChanged(row, field)) return keeper.isMine(row.code, field) ? 'changed' : 'drafted';
      return field !== 'staffOnSite' && isAwaited(row) ? 'waiting' : 'carried';
    },
    verdict: (row, field) => {
      if (issues(row).some((issue) => issue.field === field)) return 'error';
      const open = warnings(row).some((warning) => warning.field === field);
      return open && !typed(row).warningReason ? 'warning' : null;
    },
    changed: (row) =>
      (Object.keys(keeper.values(row.code)) as SheetField[]).filter(
        (field) => field !== 'warningReason' && isChanged(row, field),
      ),
    savedAt: (row) => keeper.rowSavedAt(row.code),
    isAwaited,
  };
}

/** Types into a row; text that brings back the ground is taken out of the draft. */
function type(keeper: DraftKeeper, row: SheetRow, values: SheetValues): void {
  const back: string[] = [];
  const over: Record<string, string> = {};
  for (const [field, text] of Object.entries(values)) {
    const ground = field === 'stage' ? row.stage : (row.base[field as TypedField] ?? '');
    if (text === ground) back.push(field);
    else over[field] = text;
  }
  if (back.length > 0) keeper.forget(row.code, back);
  if (Object.keys(over).length > 0) keeper.type(row.code, over);
}
