import type { Words } from '#domain/programme/ningbo/lists.ts';
import type { Language } from './language.ts';

/** One language of a list of the programme's words. */
export const pickWords = <Key extends string>(
  words: Readonly<Record<Key, Words>>,
  language: Language,
): Readonly<Record<Key, string>> =>
  Object.fromEntries(Object.entries<Words>(words).map(([key, word]) => [key, word[language]])) as Record<
    Key,
    string
  >;
