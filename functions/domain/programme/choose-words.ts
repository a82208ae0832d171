import type { ProgrammeWords } from '#domain/programme.ts';
import { chosen } from './chosen.ts';
import { WORDS } from './ningbo/words.ts';

const WORDINGS: Readonly<Record<string, ProgrammeWords>> = { ningbo: WORDS };

/** How a programme's source words its lists and requirements. @throws Error for a programme without words. */
export const wordsOfProgramme = (id: string): ProgrammeWords =>
  chosen('words for the programme', WORDINGS, id);
