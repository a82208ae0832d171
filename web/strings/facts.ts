import { isDay } from '#domain/calendar.ts';
import type { Facts } from '#domain/refusal.ts';
import { dayInProse } from './dates.ts';

/** A fact of a refusal as text: a day in prose, a number or a word as it is; empty where the answer did not say. */
export function factText(facts: Facts, name: string): string {
  const fact = facts[name];
  if (typeof fact === 'number') return String(fact);
  if (typeof fact !== 'string') return '';
  return isDay(fact) ? dayInProse(fact) : fact;
}

/** A fact's word from a list of choices; empty where the answer did not say or said something else. */
export function factWord(facts: Facts, name: string, choices: Readonly<Record<string, string>>): string {
  const fact = facts[name];
  return typeof fact === 'string' ? (choices[fact] ?? '') : '';
}

/** A list of facts as the words of a list of choices; unknown ones are left out. */
export function factWords(
  facts: Facts,
  name: string,
  choices: Readonly<Record<string, string>>,
): readonly string[] {
  const list = facts[name];
  if (!Array.isArray(list)) return [];
  return list.flatMap((item) => (typeof item === 'string' ? (choices[item] ?? []) : []));
}
