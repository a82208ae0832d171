import { type ComparedRow, FIGURE_FIELDS, type FigureField } from '#domain/compare-rows.ts';
import { OPTIONAL_SERVICE_FIELDS } from '#domain/vocabulary.ts';

/** Columns that a table needs: the required figures, and the optional ones that any row gives, now or last month. */
export const columnsOf = (rows: readonly ComparedRow[]): readonly FigureField[] =>
  FIGURE_FIELDS.filter(
    (field) =>
      !(OPTIONAL_SERVICE_FIELDS as readonly string[]).includes(field) ||
      rows.some(({ figures }) => figures[field].value !== null || figures[field].before !== null),
  );
