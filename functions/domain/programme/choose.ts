import type { Programme } from '#domain/programme.ts';
import { NINGBO } from './ningbo/ningbo.ts';

const PROGRAMMES: readonly Programme[] = [NINGBO];

/** The programme that the deploy setting PROGRAMME names. @throws Error that lists the programmes there are. */
export function programmeOf(id: string): Programme {
  const found = PROGRAMMES.find((programme) => programme.id === id);
  if (found) return found;
  throw new Error(
    `no programme "${id}"; there are: ${PROGRAMMES.map((programme) => programme.id).join(', ')}`,
  );
}
