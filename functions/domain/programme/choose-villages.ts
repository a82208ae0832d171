import type { VillageNames } from '#domain/programme.ts';
import { chosen } from './chosen.ts';
import { villagesOf } from './ningbo/villages.ts';

const NAMES: Readonly<Record<string, VillageNames>> = { ningbo: villagesOf };

/** The named villages of the programme that the deploy setting names. @throws Error for a programme without them. */
export const villagesOfProgramme = (id: string): VillageNames =>
  chosen('villages for the programme', NAMES, id);
