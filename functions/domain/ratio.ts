/** A share as it is kept and published: two whole numbers. A ratio with `d` 0 says nothing and is shown as 「—」. */
export interface Ratio {
  readonly n: number;
  readonly d: number;
}

/** `n` of `d`. */
export const ratio = (n: number, d: number): Ratio => ({ n, d });

/** Negative where `a` is the smaller share, 0 where both are equal; exact, for denominators above 0. */
export const compareRatios = (a: Ratio, b: Ratio): number => a.n * b.d - b.n * a.d;

/**
 * Per cent with one decimal, half up (domain section 7), as text: `46.2`. Null for a zero denominator. Reads `100.0`
 * only where numerator and denominator are equal: 99.96 % is `99.9`.
 */
export function percent({ n, d }: Ratio): string | null {
  if (d === 0) return null;
  const tenths = Math.floor((n * 2000 + d) / (2 * d));
  const shown = tenths === 1000 && n < d ? 999 : tenths;
  return `${Math.floor(shown / 10)}.${shown % 10}`;
}

/** The least whole number that reaches `share` of `of`: half of 5 is 3 (R43, A5). */
export const atLeast = (of: number, [n, d]: readonly [n: number, d: number]): number =>
  Math.ceil((of * n) / d);
