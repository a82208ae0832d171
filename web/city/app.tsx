import { DeskFrame } from '../parts/desk-frame/desk-frame.tsx';
import { EmptyState } from '../parts/empty-state/empty-state.tsx';
import { useArrival } from '../parts/hash-route/use-arrival.ts';
import { useHashRoute } from '../parts/hash-route/use-hash-route.ts';
import { lazyPage } from '../parts/lazy-page/lazy-page.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import type { Me } from '../parts/session/me.ts';
import { CityPage } from './city-page.tsx';
import { programme } from './city-programme.ts';
import { type Place, placeOf, type Tab, tabOf, tabsOf } from './place.ts';
import { cityWords } from './words.ts';

/** What is opened first comes with the desk; the other pages are fetched when they are opened. */
const ReviewPage = lazyPage(() => import('./review/review-page.tsx').then((m) => m.ReviewPage));

/** The city's desk: its places by the address's fragment, drawn for the officer who is signed in; others are told where their own desk is. */
export function App() {
  const t = cityWords();
  const route = useHashRoute();
  const place = placeOf(route);
  const tab = tabOf(place);
  useArrival(place.page === 'review' ? route : place.page);
  const linkOf = ({ page, href }: Tab) => ({ href, label: t.places[page], current: page === tab?.page });
  return (
    <DeskFrame
      desk="city"
      title={tab ? t.places[tab.page] : t.notHere}
      bureauName={programme.bureauName}
      source={programme.source}
      linksOf={(me) => tabsOf(me?.officer.role ?? 'CITY_OFFICER').map(linkOf)}
    >
      {(me) => <CityDesk me={me} place={place} />}
    </DeskFrame>
  );
}

function CityDesk({ me, place }: { readonly me: Me; readonly place: Place }) {
  const own = tabsOf(me.officer.role);
  const [first] = own;
  if (!first) return <NotCity me={me} />;
  const tab = tabOf(place);
  if (!tab || !own.includes(tab)) return <NotHere href={first.href} />;
  return pageOf(place, me);
}

/** A new page is a line here, its kind in place.ts, its tab in TABS there. */
function pageOf(place: Place, me: Me) {
  switch (place.page) {
    case 'reports':
    case 'plans':
      return <CityPage me={me} place={place} />;
    case 'review': {
      const { month, districtCode } = place;
      return (
        <ReviewPage key={`${month} ${districtCode}`} me={me} month={month} districtCode={districtCode} />
      );
    }
    case 'lost':
      return null;
  }
}

function NotHere({ href }: { readonly href: string }) {
  const t = cityWords();
  return (
    <EmptyState title={t.notHere}>
      <p>{t.notHereWhat}</p>
      <a href={href}>{t.toFirst}</a>
    </EmptyState>
  );
}

function NotCity({ me }: { readonly me: Me }) {
  const t = cityWords();
  if (me.officer.role === 'AUDITOR') return <Notice kind="info" title={t.notCityAuditor} />;
  return (
    <Notice kind="info" title={t.notCity}>
      <p>{t.notCityWhat}</p>
      <div class="buttons">
        <a class="button button-primary" href="/district/">
          {t.toDistrict}
        </a>
      </div>
    </Notice>
  );
}
