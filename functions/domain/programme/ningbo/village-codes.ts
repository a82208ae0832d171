import CODES from './data/village-codes.json' with { type: 'json' };

/**
 * Three digits of each village and community of a township, in order; source and vintage as in `divisions.ts`, quasi units
 * (from 400 on) left out. `data/village-codes.json` has a line a township, runs joined: `001-011 200-215`.
 */
const SEGMENTS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(CODES).map(([township, line]) => [township, line.split(' ').flatMap(runOf)]),
);

const ALL: ReadonlySet<string> = new Set(
  [...SEGMENTS].flatMap(([township, segments]) => segments.map((segment) => township + segment)),
);

/** Code segments of a township's villages, three digits each, rising; none where their codes are not published. */
export const segmentsOf = (townshipCode: string): readonly string[] => SEGMENTS.get(townshipCode) ?? [];

/** True for the 12-digit code of a village or community in the list. */
export const villageExists = (code: string): boolean => ALL.has(code);

function runOf(run: string): readonly string[] {
  const [first = '', last = first] = run.split('-');
  const length = Number(last) - Number(first) + 1;
  return Array.from({ length }, (_, i) => String(Number(first) + i).padStart(3, '0'));
}
