import { canonical } from '#store/canonical.ts';

/** True where what was sent is what is kept: a PUT sent twice answers as it did the first time. Compares the fields of `wanted` alone. */
export function unchanged(kept: object | null, wanted: object): boolean {
  const current = kept as Readonly<Record<string, unknown>> | null;
  return (
    current !== null &&
    Object.entries(wanted).every(([field, value]) => canonical(current[field]) === canonical(value))
  );
}
