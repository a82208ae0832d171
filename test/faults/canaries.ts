/** Everything that was put into a field which is not for the public: each text is in one place and nowhere else. */
const canaries = new Map<string, string>();

/** A text of a field, told from every other; long enough and short enough for all of them. */
export function canary(field: string): string {
  const text = `金丝雀${String(canaries.size + 1).padStart(3, '0')}号`;
  canaries.set(text, field);
  return text;
}

/** A number of a kind that must not be seen either. */
export function numbered(field: string, prefix: string): string {
  const text = `${prefix}${String(canaries.size + 1).padStart(4, '0')}`;
  canaries.set(text, field);
  return text;
}

/** Fields whose canaries a text holds. */
export const seenIn = (text: string): readonly string[] =>
  [...canaries].filter(([one]) => text.includes(one)).map(([, field]) => field);
