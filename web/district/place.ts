import type { Month } from '#domain/calendar.ts';

/** A place of the desk, as the fragment of the address names it. `null` stands for the running month or year. */
export type Place =
  | { readonly page: 'home' | 'stations' | 'history' | 'lost' }
  | { readonly page: 'report'; readonly month: Month | null }
  | { readonly page: 'station'; readonly townshipCode: string }
  | { readonly page: 'plan' | 'funding'; readonly year: number | null }
  /** `id`: the problem that is to be answered; null: the list. */
  | { readonly page: 'problems'; readonly id: string | null };

const MONTH = /^20\d{2}-(0[1-9]|1[0-2])$/;
const YEAR = /^20\d{2}$/;
const PROBLEM = /^20\d{2}-(0[1-9]|1[0-2])-\d{2}$/;
const TOWNSHIP = /^\d{6}(\d{3}|P\d{2})$/;

/** Reads what {@link useHashRoute} gives: ``, `report/2023-06`, `stations/330226101`, `plan/2023`; `lost` for anything else. */
export function placeOf(route: string): Place {
  const [page = '', rest = '', ...more] = route.split('/');
  if (more.length > 0) return { page: 'lost' };
  if (page === '' && rest === '') return { page: 'home' };
  if (page === 'report' && (rest === '' || MONTH.test(rest))) return { page, month: rest || null };
  if ((page === 'stations' || page === 'history') && rest === '') return { page };
  if (page === 'stations' && TOWNSHIP.test(rest)) return { page: 'station', townshipCode: rest };
  if (page === 'problems' && (rest === '' || PROBLEM.test(rest))) return { page, id: rest || null };
  if ((page === 'plan' || page === 'funding') && (rest === '' || YEAR.test(rest)))
    return { page, year: rest === '' ? null : Number(rest) };
  return { page: 'lost' };
}

/** Addresses of the desk's places, for links. */
export const addressOf = {
  home: '#/',
  report: (month: Month): string => `#/report/${month}`,
  stations: '#/stations',
  station: (townshipCode: string): string => `#/stations/${townshipCode}`,
  plan: (year: number): string => `#/plan/${year}`,
  funding: (year: number): string => `#/funding/${year}`,
  history: '#/history',
  problems: '#/problems',
  problem: (id: string): string => `#/problems/${id}`,
} as const;
