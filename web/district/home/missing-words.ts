import type { StandardLine } from '#domain/standards.ts';
import { fieldWords } from '../../parts/field-words.ts';
import { factWords } from '../../strings/facts.ts';

/** Longer lists are told by their first words and their number. */
const NAMED = 3;

/** Names of standards that are not met. In a short list a missing room goes by its own name, 「档案室」; a long one counts lines. */
export function missingWords(lines: readonly StandardLine[]): readonly string[] {
  const { standards, choices } = fieldWords();
  const named = lines.flatMap((line) => {
    const rooms = line.id === 'ROOMS' ? factWords(line.facts, 'missing', choices.room) : [];
    return rooms.length > 0 ? rooms : [standards[line.id]];
  });
  return named.length <= NAMED ? named : lines.map((line) => standards[line.id]);
}
