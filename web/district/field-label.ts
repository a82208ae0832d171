import { fieldWords } from '../parts/field-words.ts';

/** The label of a field of a report's row or head, or of a plan's entry; the field's own name where none knows it. */
export function wordOfField(field: string): string {
  const { report, reportRow, planEntry, plan } = fieldWords();
  for (const labels of [reportRow, report, planEntry, plan] as const) {
    // By entries: a pointer may name what every object has, such as its constructor.
    const label = Object.entries<string>(labels).find(([name]) => name === field)?.[1];
    if (label !== undefined) return label;
  }
  return field;
}
