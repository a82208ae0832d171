import type { PageLink } from '../masthead/page-link.ts';
import { words } from '../words.ts';

/** Pages of the site that exist, for the right side of a masthead; `current` is the one the reader is on. */
export function siteLinks(current: 'roadmap' | 'district' | 'city' | null): readonly PageLink[] {
  const t = words();
  return [
    { href: '/', label: t.roadmap, current: current === 'roadmap' },
    { href: '/district/', label: t.districtDesk, current: current === 'district' },
    { href: '/city/', label: t.cityDesk, current: current === 'city' },
  ];
}
