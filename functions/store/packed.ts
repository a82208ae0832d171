import { gunzipSync, gzipSync } from 'node:zlib';

/**
 * Something large that is written once and read whole: gzipped JSON in one attribute, a tenth of the capacity that its
 * fields would cost at each reading. Whoever reads through `keep.ts` sees the fields and never this form.
 */
export const packed = (fields: Readonly<object>): { readonly packed: Uint8Array } => ({
  packed: gzipSync(JSON.stringify(fields)),
});

/** The item with its fields, whether it lay packed or not. */
export function unpacked(item: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { packed: fields, ...plain } = item;
  if (!(fields instanceof Uint8Array)) return item;
  return { ...plain, ...(JSON.parse(gunzipSync(fields).toString('utf8')) as object) };
}
