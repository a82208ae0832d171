import { wordsOfProgramme } from '#domain/programme/choose-words.ts';
import type { ProgrammeWords } from '#domain/programme.ts';
import { PROGRAMME } from './programme.ts';

/** How the source of this site's programme words its lists and requirements. */
export const PROGRAMME_WORDS: ProgrammeWords = wordsOfProgramme(PROGRAMME.id);
