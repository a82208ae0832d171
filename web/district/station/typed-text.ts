import { halfWidth } from '#domain/typed-row.ts';

/** Text of a record's field for its control: null is empty. */
export const textOf = (value: string | number | null): string => (value === null ? '' : String(value));

/** Empty is not given. */
export const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text);

/** A number as typed, full-width digits understood; text that is none stays text, so that the schema refuses it. */
export function numberOrText(text: string): number | string | null {
  const plain = halfWidth(text).trim();
  if (plain === '') return null;
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}

/** Label and choices as options of a control. */
export const optionsOf = (choices: Readonly<Record<string, string>>) =>
  Object.entries(choices).map(([value, label]) => ({ value, label }));
