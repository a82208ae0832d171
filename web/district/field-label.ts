import { fieldWords } from '../parts/field-words.ts';

/** The label of a field of a report's row or head, or of a plan's entry; the field's own name where none knows it. */
export function wordOfField(field: string): string {
  const { report, reportRow, planEntry, plan } = fieldWords();
  for (const labels of [reportRow, report, planEntry, plan] as const) {
    const label = (labels as Readonly<Record<string, string>>)[field];
    if (label !== undefined) return label;
  }
  return field;
}
