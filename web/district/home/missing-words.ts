import type { StandardLine } from '#domain/standards.ts';
import { fieldWords } from '../../parts/field-words.ts';
import { factWords } from '../../strings/facts.ts';

/** Names of standards that are not met; rooms by their own names, so that 「档案室」 stands for the missing room. */
export function missingWords(lines: readonly StandardLine[]): readonly string[] {
  const { standards, choices } = fieldWords();
  return lines.flatMap((line) => {
    const rooms = line.id === 'ROOMS' ? factWords(line.facts, 'missing', choices.room) : [];
    return rooms.length > 0 ? rooms : [standards[line.id]];
  });
}
