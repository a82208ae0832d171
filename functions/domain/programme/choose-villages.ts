import type { VillageRegister } from '#domain/programme.ts';
import { chosen } from './chosen.ts';
import { villageExists, villagesOf } from './ningbo/villages.ts';

const REGISTERS: Readonly<Record<string, VillageRegister>> = {
  ningbo: { of: villagesOf, has: villageExists },
};

/** The register of the programme that the deploy setting names. @throws Error for a programme without one. */
export const villagesOfProgramme = (id: string): VillageRegister =>
  chosen('villages for the programme', REGISTERS, id);
