import type { Saving } from '../problem-notice/use-saving.ts';

/**
 * Ties the fields of a form to what is typed: by its name in the record, a field's id, label, error and value, and what
 * typing does, which also takes away what was said of it. `set` is given the whole of what is typed.
 */
export function fieldsOf<Typed extends Readonly<Record<keyof Typed, string>>>(
  saving: Saving,
  typed: Typed,
  set: (typed: Typed) => void,
) {
  return (name: keyof Typed & string) => ({
    ...saving.field(`/${name}`),
    value: typed[name],
    onInput: (value: string) => {
      set({ ...typed, [name]: value });
      saving.touch([`/${name}`]);
    },
  });
}
