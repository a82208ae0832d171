import type { ProgrammeWords } from '#domain/programme.ts';
import {
  EARMARK_WORDS,
  FUNCTION_WORDS,
  GROUP_WORDS,
  HOST_WORDS,
  MODE_WORDS,
  PLATFORMS,
  POST_WORDS,
  REGISTRATION_WORDS,
  ROOM_WORDS,
} from './lists.ts';
import { CLAUSES } from './standards.ts';

/** The words of Ningbo's Opinions: its lists, the three platforms of a station, the requirements. */
export const WORDS: ProgrammeWords = {
  choices: {
    mode: MODE_WORDS,
    host: HOST_WORDS,
    room: ROOM_WORDS,
    function: FUNCTION_WORDS,
    group: GROUP_WORDS,
    post: POST_WORDS,
    earmark: EARMARK_WORDS,
    registrationLevel: REGISTRATION_WORDS,
  },
  platforms: PLATFORMS,
  clauses: CLAUSES,
};
