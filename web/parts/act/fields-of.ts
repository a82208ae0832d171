import type { Saving } from '../problem-notice/use-saving.ts';

/**
 * Ties the fields of a form to what is typed: by its name in the record, a field's id, label, error and value, and what
 * typing does, which also takes away what was said of it. `set` is given what becomes of all that was typed last, so that
 * two fields that a browser fills at once both count.
 */
export function fieldsOf<Typed extends Readonly<Record<keyof Typed, string>>>(
  saving: Saving,
  typed: Typed,
  set: (change: (last: Typed) => Typed) => void,
) {
  return (name: keyof Typed & string) => ({
    ...saving.field(`/${name}`),
    value: typed[name],
    onInput: (value: string) => {
      set((last) => ({ ...last, [name]: value }));
      saving.touch([`/${name}`]);
    },
  });
}
