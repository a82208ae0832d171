/** One line of the bench's table. */
export interface Row {
  /** Number of the measure. */
  readonly no: number;
  readonly what: string;
  readonly ours: string;
  /** What it is held against: a floor measured here, or a peer's published figure. */
  readonly beside: string;
  /** Ours over the floor or the peer; null where there is none. */
  readonly ratio: number | null;
  /** What we owe; empty where the figure is only shown. */
  readonly must: string;
  /** Null where there is nothing to hold. */
  readonly isKept: boolean | null;
}

/** Measures one thing and says it in rows. */
export type Measure = () => Promise<readonly Row[]>;

/** Bytes as the table says them. */
export const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** `2.34 ms`, `95 us` of microseconds. */
export const time = (us: number): string =>
  us >= 1000 ? `${(us / 1000).toFixed(us >= 100_000 ? 0 : 1)} ms` : `${us.toFixed(us < 10 ? 2 : 0)} us`;

const COLUMNS = ['', 'what', 'ours', 'floor or peer', 'ratio', 'must', ''] as const;

/** The rows as an aligned table of plain text, without a line break at its end. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ no, what, ours, beside, ratio, must, isKept }) => [
    String(no),
    what,
    ours,
    beside,
    ratio === null ? '' : ratio.toFixed(2),
    must,
    isKept === null ? '' : isKept ? 'ok' : 'OVER',
  ]);
  const lines = [[...COLUMNS], ...cells];
  const widths = COLUMNS.map((_, at) => Math.max(...lines.map((line) => (line[at] ?? '').length)));
  return lines
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
