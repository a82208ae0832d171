import type { Warning } from '#domain/decisions/report-warnings.ts';
import type { Facts } from '#domain/refusal.ts';
import { ROOMS, type Room } from '#domain/vocabulary.ts';
import { fieldWords } from '../../../parts/field-words.ts';
import { issueSentence } from '../../../parts/problem-notice/problem-words.ts';
import { factWords } from '../../../strings/facts.ts';
import { count } from '../../../strings/numbers.ts';
import { wordOfField } from '../../field-label.ts';
import { reportWords } from '../report-words.ts';
import type { PlacedIssue } from './judge-report.ts';
import { DAY_OF_STAGE, SHEET_STAGES, type SheetRow, type SheetStage } from './sheet.ts';
import { cellId } from './sheet-cell.tsx';

/** An issue in words. */
export interface ErrorWords {
  /** Short, for the summary: 「强蛟镇 · 阶段：缺2项，还不能报『已建成』」. */
  readonly message: string;
  /** The rule, under the row. */
  readonly sentence: string;
  readonly wayOut: string | null;
  /** True where the way out is in the station's record. */
  readonly isStandard: boolean;
  /** The control that the summary leads to. */
  readonly fieldId: string;
}

/**
 * An issue of a row (`row` given) or of the head as sentences with the control they belong to. A missing reason is named
 * by the figure that asks for it, the first of the row's `warnings`.
 */
export function errorOf(
  { field, issue }: PlacedIssue,
  row: SheetRow | null,
  warnings: readonly Warning[] = [],
): ErrorWords {
  const t = reportWords().errors;
  const plain = {
    wayOut: null,
    isStandard: false,
    fieldId: row ? cellId(row.code, field) : `report-${field}`,
  };
  const isReason = field === 'warningReason';
  const label = wordOfField(isReason ? (warnings[0]?.field ?? field) : field);
  const where = row ? t.cell(row.name, label) : label;
  const stage = stageOfDay(field);
  if (row && stage && issue.code === 'STANDARD_NOT_MET') return standardError(row, stage, issue.facts ?? {});
  if (row && stage && issue.code === 'REQUIRED') {
    const what = t.dayMissing(reportWords().stages[stage]);
    return { ...plain, message: t.line(where, what), sentence: t.line(where, what) };
  }
  const isSayable = field === 'problems' || field === 'nextPlan';
  const rule = isSayable && issue.code === 'REQUIRED' ? t.sayNone : issueSentence(issue);
  const what = isReason ? t.reasonMissing : rule;
  // The summary has the first half of the sentence; the field has all of it.
  const [short = what] = what.split(/[：；，]/);
  return { ...plain, message: t.line(where, short), sentence: row ? t.line(where, what) : what };
}

/** Every issue in words, in the order given; `warnings` of a row name the figure that asks for a reason. */
export const errorsOf = (
  issues: readonly PlacedIssue[],
  sheet: readonly SheetRow[],
  warnings: (row: SheetRow) => readonly Warning[],
): readonly ErrorWords[] =>
  issues.map((issue) => {
    const row = sheet.find((each) => each.code === issue.row) ?? null;
    return errorOf(issue, row, row ? warnings(row) : []);
  });

const stageOfDay = (field: string): Exclude<SheetStage, 'PLANNED'> | null =>
  (Object.keys(DAY_OF_STAGE) as (keyof typeof DAY_OF_STAGE)[]).find(
    (stage) => DAY_OF_STAGE[stage] === field,
  ) ?? null;

function standardError(row: SheetRow, stage: SheetStage, facts: Facts): ErrorWords {
  const { errors: t, stages, stage: label } = reportWords();
  const lines = missingWords(facts, row);
  const back = SHEET_STAGES[Math.max(SHEET_STAGES.indexOf(stage) - 1, SHEET_STAGES.indexOf(row.stage))];
  return {
    message: t.line(t.cell(row.name, label), t.stage.short(lines.length, stages[stage])),
    sentence: t.stage.rule(row.name, stages[stage], lines),
    wayOut: t.stage.wayOut(lines.length, stages[back ?? row.stage]),
    isStandard: true,
    fieldId: cellId(row.code, 'stage'),
  };
}

/** What stands between a station and a stage; the rooms by their names, each line else by its own. */
function missingWords(facts: Facts, row: SheetRow): readonly string[] {
  const { standards, choices } = fieldWords();
  const rooms = row.line.standards.find((line) => line.id === 'ROOMS')?.facts.missing;
  return (Array.isArray(facts.lines) ? facts.lines : []).flatMap((id: unknown) => {
    if (id === 'ROOMS' && Array.isArray(rooms))
      return ROOMS.filter((room: Room) => rooms.includes(room)).map((room) => choices.room[room]);
    return factWords({ lines: [id] }, 'lines', standards);
  });
}

/** 「长街镇驻站社工2」: what has to be explained, in few words. */
export const shortWarning = ({ name }: SheetRow, { field, facts }: Warning): string =>
  reportWords().nil.toExplain(name, wordOfField(field), String(facts.value ?? ''));

/** What a figure has to explain. */
export function warningSentence({ field, code, facts }: Warning): string {
  const number = (name: string): string => {
    const fact = facts[name];
    return typeof fact === 'number' ? count(fact) : '';
  };
  const words = {
    label: wordOfField(field),
    value: number('value'),
    least: number('least'),
    counted: number('counted'),
    hint: number('hint'),
    previous: number('previous'),
  };
  return reportWords().warnings[code](words);
}
