/** The least and the middle of some measurements; the least is what the work takes, the middle what the machine makes of it. */
export interface Sample {
  readonly least: number;
  readonly middle: number;
}

/** @throws Error where nothing was measured */
export function sampleOf(measured: readonly number[]): Sample {
  const sorted = measured.toSorted((a, b) => a - b);
  const [least] = sorted;
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (least === undefined || middle === undefined) throw new Error('nothing was measured');
  return { least, middle };
}
