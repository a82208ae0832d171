import type { Village } from '#domain/programme.ts';
import VILLAGES from './data/villages.json' with { type: 'json' };

/**
 * The 2,983 villages and communities of Ningbo, source and vintage as in `divisions.ts`; quasi units (code segment
 * from 400 on) are left out. Names repeat, so everything keys on the code. 83 KB: the browser never imports this.
 * `data/villages.json` has a line a township: three digits of code and name, with a space between villages.
 */
const BY_TOWNSHIP: ReadonlyMap<string, readonly Village[]> = new Map(
  Object.entries(VILLAGES).map(([township, line]) => [
    township,
    line.split(' ').map((entry) => villageOf(township, entry.slice(0, 3), entry.slice(3))),
  ]),
);

const CODES: ReadonlySet<string> = new Set(
  [...BY_TOWNSHIP.values()].flatMap((villages) => villages.map(({ code }) => code)),
);

/** Villages of a township in code order; none where the township is unknown or has no published codes. */
export const villagesOf = (townshipCode: string): readonly Village[] => BY_TOWNSHIP.get(townshipCode) ?? [];

/** True for the 12-digit code of a village or community in the list. */
export const villageExists = (code: string): boolean => CODES.has(code);

/** The national rule for the last three digits: below 200 a residents' community, from 200 on a village. */
function villageOf(township: string, segment: string, name: string): Village {
  return { code: township + segment, name, kind: Number(segment) < 200 ? 'COMMUNITY' : 'VILLAGE' };
}
