import type { Village } from '#domain/programme.ts';
import NAMES from './data/village-names.json' with { type: 'json' };
import { segmentsOf } from './village-codes.ts';

/** Names of a township's villages in the order of their codes, a space between them. */
const LINES: ReadonlyMap<string, string> = new Map(Object.entries(NAMES));

/**
 * The villages and communities of a township in code order, 2,983 in all Ningbo; none where the township is unknown or
 * has no published codes. Names repeat, so everything keys on the code. 60 KB: the browser never imports this.
 */
export function villagesOf(townshipCode: string): readonly Village[] {
  const names = LINES.get(townshipCode)?.split(' ') ?? [];
  return segmentsOf(townshipCode).map((segment, i) => ({
    code: townshipCode + segment,
    name: names[i] ?? '',
    kind: kindOf(segment),
  }));
}

/** The national rule for the last three digits: below 200 a residents' community, from 200 on a village. */
const kindOf = (segment: string): Village['kind'] => (Number(segment) < 200 ? 'COMMUNITY' : 'VILLAGE');
