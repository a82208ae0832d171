import { programmeOf } from '#domain/programme/choose.ts';
import type { Programme } from '#domain/programme.ts';

/** The programme that this site is built for: the setting PROGRAMME at build time, as the functions have it at run time. */
export const PROGRAMME: Programme = programmeOf(import.meta.env.VITE_PROGRAMME || 'ningbo');
