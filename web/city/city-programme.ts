import { programmeOf } from '#domain/programme/choose.ts';
import { districtOf, type Programme } from '#domain/programme.ts';

/** The programme that this site was built for. */
export const programme: Programme = programmeOf('ningbo');

/** A district's name by its code. */
export const districtName = (code: string): string => districtOf(programme, code).name;
