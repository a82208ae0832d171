import { programmeOf } from '#domain/programme/choose.ts';
import type { Programme } from '#domain/programme.ts';
import { setting } from './client.ts';

/** The programme that this deployment runs, by the setting PROGRAMME: for handlers and jobs alike. */
export const programme = (): Programme => programmeOf(setting('PROGRAMME'));
