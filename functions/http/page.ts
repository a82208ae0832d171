/** The id to ask after for more; null where the page was not full. */
export const nextAfter = <T>(rows: readonly T[], limit: number, id: (row: T) => string): string | null => {
  const last = rows[rows.length - 1];
  return last !== undefined && rows.length === limit ? id(last) : null;
};
