import { STAGES } from '../vocabulary.ts';
import { MonthlyReportInput, ReportRow } from './monthly-report.ts';

/** Of a row: given by the register, carried on from last month, or asked only where a figure is odd. */
const ROW_NOT_ASKED: ReadonlySet<string> = new Set([
  ...['townshipCode', 'staffOnSite', 'warningReason'],
  ...STAGES,
]);

/** Of a row: asked only while the station is being built. */
const ROW_WHILE_BUILDING: ReadonlySet<string> = new Set(['expectedBuiltOn', 'progressNote']);

/** Of a report: its rows, what the form itself fills in, and whom it knows from the last one. */
const HEAD_NOT_ASKED: ReadonlySet<string> = new Set([
  ...['rows', 'drafts', 'nil'],
  ...['preparer', 'reviewer', 'phone'],
]);

/**
 * How many fields a month's report asks for where nothing is odd: once a report, and of each station that operates or is
 * being built. Counted from the schemas that the form is made of: a field more there is one more here, and somebody has
 * to explain it (rules against formalism).
 */
export function monthlyQuestions(): {
  readonly report: number;
  readonly operating: number;
  readonly building: number;
} {
  const row = Object.keys(ReportRow.shape).filter((field) => !ROW_NOT_ASKED.has(field));
  return {
    report: Object.keys(MonthlyReportInput.shape).filter((field) => !HEAD_NOT_ASKED.has(field)).length,
    operating: row.filter((field) => !ROW_WHILE_BUILDING.has(field)).length,
    building: row.filter((field) => ROW_WHILE_BUILDING.has(field)).length,
  };
}
