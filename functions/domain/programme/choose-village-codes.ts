import type { VillageCodes } from '#domain/programme.ts';
import { chosen } from './chosen.ts';
import { villageExists } from './ningbo/village-codes.ts';

const CODES: Readonly<Record<string, VillageCodes>> = { ningbo: villageExists };

/** Which village codes there are in the programme that the deploy setting names. @throws Error for a programme without them. */
export const villageCodesOfProgramme = (id: string): VillageCodes =>
  chosen('village codes for the programme', CODES, id);
