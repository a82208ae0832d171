import { type Village, villageExists, villagesOf } from './ningbo/villages.ts';

/** A city's villages and communities by name: for servers alone, a page asks for one township's. */
export interface VillageRegister {
  /** Villages of a township in code order; empty where their codes are not published. */
  readonly of: (townshipCode: string) => readonly Village[];
  readonly has: (villageCode: string) => boolean;
}

const REGISTERS: Readonly<Record<string, VillageRegister>> = {
  ningbo: { of: villagesOf, has: villageExists },
};

/** The register of the programme that the deploy setting names. @throws Error for a programme without one. */
export function villagesOfProgramme(id: string): VillageRegister {
  const found = REGISTERS[id];
  if (!found)
    throw new Error(`no villages for the programme "${id}"; there are: ${Object.keys(REGISTERS).join(', ')}`);
  return found;
}
