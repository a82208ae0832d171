import { type Compared, compareRows, FIGURE_FIELDS } from './compare-rows.ts';
import type { ReportContent, ReportRound, ReportRow } from './records/monthly-report.ts';
import type { SinceLastMonth } from './records/since-last-month.ts';

/** A report as it waits: its rounds in their order, and what each of them said. */
export interface Filed extends Pick<Compared, 'month' | 'previous' | 'stations' | 'programme'> {
  readonly rounds: readonly ReportRound[];
  readonly said: ReadonlyMap<number, ReportContent>;
}

/**
 * What the last round says otherwise than last month's report, by the comparison that its review shows; null where
 * nothing was filed. `stations` need only be those of which something was told: of people nothing is said here.
 */
export function sinceLastMonth({ rounds, said, ...filed }: Filed): SinceLastMonth | null {
  const standing = rounds[rounds.length - 1];
  const content = standing && said.get(standing.round);
  if (!standing || !content) return null;
  const rows = compareRows({ ...filed, content, lastRound: null, filedAt: standing.submittedAt });
  const figures = rows.flatMap((row) => FIGURE_FIELDS.map((field) => row.figures[field]));
  const hasPrevious = filed.previous !== null;
  return {
    hasPrevious,
    moved: rows.flatMap(({ code, moved, told }) =>
      [...moved, ...told.map(({ stage }) => stage)].map((stage) => ({ townshipCode: code, stage })),
    ),
    expected: rows
      .filter(({ delay }) => delay !== 0)
      .map(({ code, delay }) => ({ townshipCode: code, days: delay }))
      .sort((a, b) => b.days - a.days),
    changed: hasPrevious ? figures.filter(({ value, before }) => value !== before).length : 0,
    swings: figures.filter(({ swings }) => swings).length,
    overHint: figures.filter(({ warnings }) => warnings.some(({ code }) => code === 'ABOVE_HINT')).length,
    remarks: remarksAnswered(rounds, said, content),
  };
}

function remarksAnswered(
  rounds: Filed['rounds'],
  said: Filed['said'],
  content: ReportContent,
): SinceLastMonth['remarks'] {
  const returns = rounds.filter(({ outcome }) => outcome === 'RETURNED');
  const last = returns[returns.length - 1];
  const before = last && said.get(last.round);
  if (!last || !before || last.remarks.length === 0) return null;
  const answered = last.remarks.filter(
    ({ pointer }) => saidAt(content, pointer) !== saidAt(before, pointer),
  ).length;
  return { of: last.remarks.length, answered };
}

/** What a report says in the field that a remark is pinned to, as text to compare. */
function saidAt(content: ReportContent, pointer: string): string {
  const [, first = '', code, field] = pointer.split('/');
  if (first !== 'rows') return JSON.stringify(content[first as keyof ReportContent] ?? null);
  const row = content.rows.find(({ townshipCode }) => townshipCode === code);
  return JSON.stringify(row?.[field as keyof ReportRow] ?? null);
}
