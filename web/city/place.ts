import type { Month } from '#domain/calendar.ts';
import type { Role } from '#domain/roles.ts';
import { programme } from './city-programme.ts';

/** A place of the city's desk, as the fragment of the address names it; null stands for the running month or year. */
export type Place =
  | { readonly page: 'home' | 'problems' | 'settings' | 'officers' | 'audit' | 'lost' }
  | { readonly page: 'handover'; readonly officer: string }
  | { readonly page: 'reports'; readonly month: Month | null }
  | { readonly page: 'review'; readonly month: Month; readonly districtCode: string }
  | { readonly page: 'plans' | 'calendar'; readonly year: number | null };

const READERS: readonly Role[] = ['CITY_OFFICER', 'CITY_ADMIN', 'LEADER'];

/** The desk's tabs in their order: the place that each leads to, the places that lie behind it, and who has it. */
const TABS = [
  { page: 'home', href: '#/', behind: ['problems'], roles: READERS },
  { page: 'reports', href: '#/reports', behind: ['review'], roles: READERS },
  { page: 'calendar', href: '#/calendar', behind: [], roles: READERS },
  { page: 'plans', href: '#/plans', behind: [], roles: READERS },
  { page: 'settings', href: '#/settings', behind: ['officers', 'handover'], roles: ['CITY_ADMIN'] },
  { page: 'audit', href: '#/audit', behind: [], roles: ['AUDITOR'] },
] as const satisfies readonly {
  readonly page: Place['page'];
  readonly href: `#/${string}`;
  readonly behind: readonly Place['page'][];
  readonly roles: readonly Role[];
}[];
/** One of {@link TABS}. */
export type Tab = (typeof TABS)[number];

/** The tabs of a role; none for who has no desk here. The first one is where the desk opens. */
export const tabsOf = (role: Role): readonly Tab[] =>
  TABS.filter(({ roles }) => (roles as readonly Role[]).includes(role));

/** The tab under which a place lies. */
export const tabOf = ({ page }: Place): Tab | undefined =>
  TABS.find((tab) => tab.page === page || (tab.behind as readonly string[]).includes(page));

const MONTH = /^20\d{2}-(0[1-9]|1[0-2])$/;
const YEAR = /^20\d{2}$/;

/** Reads what `useHashRoute` gives: ``, `problems`, `plans/2023`, `reports/2023-06`, `reports/2023-06/330226`, `officers/haishu/handover`; `lost` for anything else. */
export function placeOf(route: string): Place {
  const [page = '', rest = '', code = '', ...more] = route.split('/');
  if (more.length > 0) return { page: 'lost' };
  if (page === '' && rest === '') return { page: 'home' };
  if ((page === 'problems' || page === 'settings' || page === 'officers' || page === 'audit') && rest === '')
    return { page };
  if (page === 'officers' && code === 'handover') return { page: code, officer: rest };
  if (page === 'reports' && code === '' && (rest === '' || MONTH.test(rest)))
    return { page, month: rest || null };
  if (
    page === 'reports' &&
    MONTH.test(rest) &&
    programme.districts.some((district) => district.code === code)
  )
    return { page: 'review', month: rest, districtCode: code };
  if ((page === 'plans' || page === 'calendar') && code === '' && (rest === '' || YEAR.test(rest)))
    return { page, year: rest === '' ? null : Number(rest) };
  return { page: 'lost' };
}

/** Addresses of the places, for links and for what was chosen. */
export const addressOf = {
  problems: '#/problems',
  settings: '#/settings',
  officers: '#/officers',
  handover: (officer: string): string => `#/officers/${officer}/handover`,
  /** The reports that wait, above those of the running month. */
  waiting: '#/reports',
  allPlans: '#/plans',
  runningYear: '#/calendar',
  reports: (month: Month): string => `#/reports/${month}`,
  review: (month: Month, districtCode: string): string => `#/reports/${month}/${districtCode}`,
  calendar: (year: number): string => `#/calendar/${year}`,
  plans: (year: number): string => `#/plans/${year}`,
} as const;
