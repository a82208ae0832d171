import type { Month } from '#domain/calendar.ts';

/** What the reader looks at: a month of the time machine (null: now) and one district (null: the whole city). */
export interface View {
  readonly asOf: Month | null;
  readonly district: string | null;
}

/** What an address may name; anything else in it is ignored, so that an old link still opens the page. */
export interface Known {
  readonly first: Month;
  readonly last: Month;
  readonly districts: readonly string[];
}

/**
 * Reads `#asOf=2021-06&district=330203`. A month outside the time machine is brought to its nearer end, and the
 * newest month means now.
 */
export function viewOf(hash: string, known: Known): View {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const month = query.get('asOf') ?? '';
  const district = query.get('district') ?? '';
  return {
    asOf: /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? within(month, known) : null,
    district: known.districts.includes(district) ? district : null,
  };
}

const within = (month: Month, { first, last }: Known): Month | null => {
  if (month >= last) return null;
  return month < first ? first : month;
};

/** The fragment of a view, `''` for the page as it opens. */
export function hashOf({ asOf, district }: View): string {
  const query = new URLSearchParams();
  if (asOf !== null) query.set('asOf', asOf);
  if (district !== null) query.set('district', district);
  const text = query.toString();
  return text === '' ? '' : `#${text}`;
}
