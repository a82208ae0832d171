import type { Mosaic } from '#domain/programme.ts';
import { chosen } from './chosen.ts';
import { MOSAIC } from './ningbo/mosaic.ts';

const MOSAICS: Readonly<Record<string, Mosaic>> = { ningbo: MOSAIC };

/** The drawing of a programme's city. @throws Error for a programme without one. */
export const mosaicOf = (id: string): Mosaic => chosen('mosaic for the programme', MOSAICS, id);
