import type { Programme } from '#domain/programme.ts';
import { districtName as nameOf } from '../parts/district-name.ts';
import { PROGRAMME } from '../parts/programme.ts';

/** The programme that this site was built for. */
export const programme: Programme = PROGRAMME;

/** A district's name by its code. */
export const districtName = (code: string): string => nameOf(programme, code);
