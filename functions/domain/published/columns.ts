import { addDays, type Day, daysBetween } from '../calendar.ts';

/**
 * Columns of published parts: lists of small numbers that JSON and gzip keep short. A day is a number of days from
 * {@link DAY_ZERO}, or from a day that stands before it in time; null stays null.
 */
const DAY_ZERO: Day = '2020-01-01';

/** Days from a day that stands before it; null: no day. */
export type DayNumber = number | null;

/** A day as its distance from `from`, or from {@link DAY_ZERO}. */
export const packDay = (day: Day | null, from: Day | null = null): DayNumber =>
  day === null ? null : daysBetween(from ?? DAY_ZERO, day);

/** The day that {@link packDay} packed, with the same `from`. */
export const unpackDay = (packed: DayNumber | undefined, from: Day | null = null): Day | null =>
  packed === null || packed === undefined ? null : addDays(from ?? DAY_ZERO, packed);

/** As {@link unpackDay}, for columns without nulls. */
export const unpackDayOf = (packed: number | undefined, from: Day | null = null): Day =>
  addDays(from ?? DAY_ZERO, packed ?? 0);

/** Lists of varying length, one after the other. */
export interface Lists<T> {
  readonly sizes: readonly number[];
  readonly flat: readonly T[];
}

/** Lists as their sizes and their elements in a row. */
export function packLists<T>(lists: readonly (readonly T[])[]): Lists<T> {
  return { sizes: lists.map((list) => list.length), flat: lists.flat() };
}

/** The lists that {@link packLists} packed. */
export function unpackLists<T>({ sizes, flat }: Lists<T>): readonly (readonly T[])[] {
  let at = 0;
  return sizes.map((size) => {
    const list = flat.slice(at, at + size);
    at += size;
    return list;
  });
}

/** A list of days that ascend: each as days since the one before it, the first since `from`. */
export const packDays = (days: readonly Day[], from: Day | null = null): readonly number[] =>
  days.map((day, i) => daysBetween(days[i - 1] ?? from ?? DAY_ZERO, day));

/** The days that {@link packDays} packed, with the same `from`. */
export function unpackDays(packed: readonly number[], from: Day | null = null): readonly Day[] {
  let last = from ?? DAY_ZERO;
  return packed.map((step) => {
    last = addDays(last, step);
    return last;
  });
}

/** `[index, value]` of the few that are not empty. */
export type Sparse<T> = readonly (readonly [index: number, value: T])[];

/** The values that are not empty, packed, each with its place. */
export const packSparse = <A, T>(
  values: readonly A[],
  isEmpty: (value: A) => boolean,
  pack: (value: A) => T,
): Sparse<T> => values.flatMap((value, i) => (isEmpty(value) ? [] : [[i, pack(value)] as const]));

/** Each number as its difference from the one before it. */
export const packSteps = (values: readonly number[]): readonly number[] =>
  values.map((value, i) => value - (values[i - 1] ?? 0));

/** The numbers that {@link packSteps} packed. */
export function unpackSteps(steps: readonly number[]): readonly number[] {
  let last = 0;
  return steps.map((step) => {
    last += step;
    return last;
  });
}

/**
 * Rows of one shape turned into one value of that shape whose leaves are lists, a place a row: like stands beside like,
 * which saves gzip a seventh. Objects are shapes; lists, texts, numbers and null are leaves.
 */
export type Columnar<T> = T extends readonly unknown[] | string | number | null
  ? readonly T[]
  : { readonly [K in keyof T]: Columnar<T[K]> };

/** The columns of rows of one shape; of no rows, an empty list. */
export function toColumns<T>(rows: readonly T[]): Columnar<T> {
  const [first] = rows;
  if (!isShape(first)) return rows as Columnar<T>;
  return Object.fromEntries(
    Object.keys(first).map((key) => [key, toColumns(rows.map((row) => (row as Shape)[key]))]),
  ) as Columnar<T>;
}

/** The row at a place of what {@link toColumns} made. */
export function rowOf<T>(columns: Columnar<T>, place: number): T {
  if (Array.isArray(columns)) return columns[place] as T;
  return Object.fromEntries(
    Object.entries(columns as Shape).map(([key, inner]) => [key, rowOf(inner as Columnar<unknown>, place)]),
  ) as T;
}

type Shape = Readonly<Record<string, unknown>>;

const isShape = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
