import type { ProgrammeWords, Words } from '#domain/programme.ts';
import { PROGRAMME_WORDS } from '../programme/programme-words.ts';
import type { Language } from './language.ts';

type Lists = ProgrammeWords['choices'];

/** The choices that the programme words, in one language. */
export function programmeChoices(language: Language): {
  readonly [List in keyof Lists]: Readonly<Record<keyof Lists[List], string>>;
} {
  const {
    mode,
    host,
    room,
    function: functions,
    group,
    post,
    earmark,
    registrationLevel,
  } = PROGRAMME_WORDS.choices;
  const pick = <Key extends string>(words: Readonly<Record<Key, Words>>) => pickWords(words, language);
  return {
    mode: pick(mode),
    host: pick(host),
    room: pick(room),
    function: pick(functions),
    group: pick(group),
    post: pick(post),
    earmark: pick(earmark),
    registrationLevel: pick(registrationLevel),
  };
}

const pickWords = <Key extends string>(
  words: Readonly<Record<Key, Words>>,
  language: Language,
): Readonly<Record<Key, string>> =>
  Object.fromEntries(Object.entries<Words>(words).map(([key, word]) => [key, word[language]])) as Record<
    Key,
    string
  >;
