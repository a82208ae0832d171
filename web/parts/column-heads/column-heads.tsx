import type { ComponentChildren } from 'preact';

export interface ColumnHeadsProps<Column extends string> {
  /** In the order of the table. */
  readonly of: readonly Column[];
  readonly words: Readonly<Record<Column, ComponentChildren>>;
}

/** The heads of columns, in a row of their table's own: others may come before and after. */
export function ColumnHeads<const Column extends string>({ of, words }: ColumnHeadsProps<Column>) {
  return (
    <>
      {of.map((column) => (
        <th key={column} scope="col">
          {words[column]}
        </th>
      ))}
    </>
  );
}
