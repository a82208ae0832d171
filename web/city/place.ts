import type { Month } from '#domain/calendar.ts';
import { programme } from './city-programme.ts';

/** A place of the city's desk; null stands for the running month or year. */
export type Place =
  | { readonly page: 'reports'; readonly month: Month | null }
  | { readonly page: 'review'; readonly month: Month; readonly districtCode: string }
  | { readonly page: 'plans'; readonly year: number | null };

/** Reads the fragment: `plans/2023`, `reports/2023-06`, `reports/2023-06/330226`; anything else is the running month's reports. */
export function placeOf(route: string): Place {
  const [page = '', rest = '', districtCode = ''] = route.split('/');
  if (page === 'plans') return { page, year: /^20\d{2}$/.test(rest) ? Number(rest) : null };
  const month = /^20\d{2}-(0[1-9]|1[0-2])$/.test(rest) ? rest : null;
  if (page === 'reports' && month !== null && programme.districts.some(({ code }) => code === districtCode))
    return { page: 'review', month, districtCode };
  return { page: 'reports', month };
}

/** Addresses of the places, for links and for what was chosen. */
export const addressOf = {
  reports: (month: Month): string => `#/reports/${month}`,
  review: (month: Month, districtCode: string): string => `#/reports/${month}/${districtCode}`,
  plans: (year: number): string => `#/plans/${year}`,
} as const;
