import { districtOf, type Programme } from '#domain/programme.ts';
import { PROGRAMME } from '../parts/programme.ts';

/** The programme that this site was built for. */
export const programme: Programme = PROGRAMME;

/** A district's name by its code. */
export const districtName = (code: string): string => districtOf(programme, code).name;
