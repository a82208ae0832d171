import {
  type ComparedRow,
  FIGURE_FIELDS,
  type Figure,
  type FigureField,
  numberOf,
  refiled,
} from '#domain/compare-rows.ts';
import type { Warning } from '#domain/decisions/report-warnings.ts';
import type { ReportRow } from '#domain/records/monthly-report.ts';
import { isMoney } from '#domain/vocabulary.ts';
import { count, NOTHING, wan } from '../../strings/numbers.ts';
import { reviewWords } from './review-words.ts';

/** A figure as it is written in the table: a count, or money in 万元; `—` for 未填. */
export const valueInWords = (field: FigureField, value: number | null): string =>
  isMoney(field) ? wan(value) : count(value);

/** Below this last month's figure a change is said as a number, from here on, or where it stands out, in per cent. */
const LEAST_FOR_SHARE = 100;

/** The change since last month, `+162%`, `−4`; empty where there is none or nothing to compare. */
export function changeInWords(field: FigureField, { value, before, swings }: Figure): string {
  if (value === null || before === null || value === before) return '';
  const sign = value > before ? '+' : '';
  if (isMoney(field)) return `${sign}${wan(value - before)}`;
  const isShare = before >= LEAST_FOR_SHARE || (swings && field !== 'staffOnSite');
  if (!isShare) return `${sign}${count(value - before)}`;
  return `${sign}${count(Math.round(((value - before) / before) * 100))}%`;
}

/** 「上次报612」 where a field says something else than in the round before; null where it does not. */
export function lastRoundInWords(compared: ComparedRow, field: keyof ReportRow): string | null {
  const { lastRow } = compared;
  if (!lastRow || !refiled(compared, field)) return null;
  const figure = FIGURE_FIELDS.find((each) => each === field);
  const value = lastRow[field];
  const said = figure ? valueInWords(figure, numberOf(lastRow, figure)) : String(value ?? NOTHING);
  return reviewWords().table.lastRound(said);
}

/** A warning in a few words: 「超过提示线3,000」. */
export function warningInWords({ code, facts }: Warning): string {
  const fact = (name: string): string => {
    const value = facts[name];
    return typeof value === 'number' ? count(value) : NOTHING;
  };
  return reviewWords().warnings[code]({ least: fact('least'), counted: fact('counted'), hint: fact('hint') });
}
