import type { Programme } from '#domain/programme.ts';
import { chosen } from './chosen.ts';
import { NINGBO } from './ningbo/ningbo.ts';

const PROGRAMMES: Readonly<Record<string, Programme>> = { [NINGBO.id]: NINGBO };

/** The programme that the deploy setting PROGRAMME names. @throws Error that lists the programmes there are. */
export const programmeOf = (id: string): Programme => chosen('programme', PROGRAMMES, id);
