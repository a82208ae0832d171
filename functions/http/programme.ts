import { programmeOf } from '#domain/programme/choose.ts';
import type { Programme } from '#domain/programme.ts';
import { setting } from '#store/client.ts';

/** The programme that this deployment runs, by the setting PROGRAMME. */
export const programme = (): Programme => programmeOf(setting('PROGRAMME'));
