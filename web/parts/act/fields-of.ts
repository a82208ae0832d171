import type { Saving } from './use-saving.ts';

/**
 * Ties the fields of a form to what is typed: by its name in the record, a field's id, label, error and value, and what
 * typing does, which also takes away what was said of it. `set` is given what becomes of all that was typed last, so that
 * two fields that a browser fills at once both count.
 */
export function fieldsOf<Typed extends object>(
  saving: Saving,
  typed: Typed,
  set: (change: (last: Typed) => Typed) => void,
) {
  return <Name extends keyof Typed & string>(name: Name) => ({
    ...saving.field(`/${name}`),
    value: typed[name],
    onInput: (value: Typed[Name]) => {
      set((last) => ({ ...last, [name]: value }));
      saving.touch([`/${name}`]);
    },
  });
}
