import type { Month } from '#domain/calendar.ts';

/** A place of the city's desk; null stands for the running month or year. */
export type Place =
  | { readonly page: 'reports'; readonly month: Month | null }
  | { readonly page: 'plans'; readonly year: number | null };

/** Reads the fragment: `plans/2023`, `reports/2023-06`; anything else is the running month's reports. */
export function placeOf(route: string): Place {
  const [page = '', rest = ''] = route.split('/');
  if (page === 'plans') return { page, year: /^20\d{2}$/.test(rest) ? Number(rest) : null };
  return { page: 'reports', month: /^20\d{2}-(0[1-9]|1[0-2])$/.test(rest) ? rest : null };
}

/** Addresses of the places, for links and for what was chosen. */
export const addressOf = {
  reports: (month: Month): string => `#/reports/${month}`,
  plans: (year: number): string => `#/plans/${year}`,
} as const;
