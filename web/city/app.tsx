import { useEffect, useState } from 'preact/hooks';
import type { CityDesk } from '#contract/city-desk.ts';
import { DeskFrame } from '../parts/desk-frame/desk-frame.tsx';
import { EmptyState } from '../parts/empty-state/empty-state.tsx';
import { useArrival } from '../parts/hash-route/use-arrival.ts';
import { useHashRoute } from '../parts/hash-route/use-hash-route.ts';
import { lazyPage } from '../parts/lazy-page/lazy-page.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import type { Me } from '../parts/session/me.ts';
import { type Asked, useCityDesk } from './city-data.ts';
import { programme } from './city-programme.ts';
import { HomePage } from './home/home-page.tsx';
import { Loaded } from './loaded.tsx';
import { type Place, placeOf, type Tab, tabOf, tabsOf } from './place.ts';
import './city.css';
import { cityWords } from './words.ts';

/** What is opened first comes with the desk; the other pages are fetched when they are opened. */
const AuditPage = lazyPage(() => import('./audit/audit-page.tsx').then((m) => m.AuditPage));
const HandoverPage = lazyPage(() => import('./officers/handover-page.tsx').then((m) => m.HandoverPage));
const OfficersPage = lazyPage(() => import('./officers/officers-page.tsx').then((m) => m.OfficersPage));
const CalendarPage = lazyPage(() => import('./calendar/calendar-page.tsx').then((m) => m.CalendarPage));
const PlansPage = lazyPage(() => import('./plans-page.tsx').then((m) => m.PlansPage));
const ProblemsPage = lazyPage(() => import('./problems/problems-page.tsx').then((m) => m.ProblemsPage));
const ReportsPage = lazyPage(() => import('./reports-page.tsx').then((m) => m.ReportsPage));
const ReviewPage = lazyPage(() => import('./review/review-page.tsx').then((m) => m.ReviewPage));
const SettingsPage = lazyPage(() => import('./settings/settings-page.tsx').then((m) => m.SettingsPage));

/** The city's desk: its places by the address's fragment, drawn for the officer who is signed in; others are told where their own desk is. */
export function App() {
  const t = cityWords();
  const route = useHashRoute();
  const place = placeOf(route);
  const tab = tabOf(place);
  useArrival(place.page === 'review' ? route : place.page);
  const [waiting, setWaiting] = useState(0);
  const linkOf = ({ page, href }: Tab) => ({
    ...{ href, label: t.places[page], current: page === tab?.page },
    ...(page === 'reports' ? { count: waiting } : {}),
  });
  return (
    <DeskFrame
      desk="city"
      title={tab ? t.places[tab.page] : t.notHere}
      bureauName={programme.bureauName}
      source={programme.source}
      linksOf={(me) => tabsOf(me?.officer.role ?? 'CITY_OFFICER').map(linkOf)}
    >
      {(me) => <Desk me={me} route={route} place={place} onWaiting={setWaiting} />}
    </DeskFrame>
  );
}

interface DeskProps {
  readonly me: Me;
  readonly route: string;
  readonly place: Place;
}

/** The officer's own pages; the first of them where the address names none. */
function Desk({ onWaiting, ...desk }: DeskProps & { readonly onWaiting: (reports: number) => void }) {
  const { me, route, place } = desk;
  const own = tabsOf(me.officer.role);
  const [first] = own;
  if (!first) return <NotCity />;
  const tab = tabOf(place);
  if (route === '' && tab !== first) return <Elsewhere href={first.href} />;
  if (!tab || !own.includes(tab)) return <NotHere href={first.href} />;
  // An auditor reads no records, and so not what the desk opens on.
  if (place.page === 'audit') return <AuditPage me={me} />;
  return <CityPages {...desk} onWaiting={onWaiting} />;
}

/** The pages of whoever reads the whole city; what they show first is read once for all of them. */
function CityPages({
  me,
  route,
  place,
  onWaiting,
}: DeskProps & { readonly onWaiting: (reports: number) => void }) {
  const desk = useCityDesk(route);
  const waiting = desk.answer?.waiting.length ?? 0;
  useEffect(() => onWaiting(waiting), [onWaiting, waiting]);
  return pageOf(place, me, desk);
}

/** A new page is a line here, its kind in place.ts, its tab in TABS there. */
function pageOf(place: Place, me: Me, desk: Asked<CityDesk>) {
  switch (place.page) {
    case 'home':
      return (
        <Loaded asked={desk}>{(answer) => <HomePage me={me} desk={answer} onChanged={desk.read} />}</Loaded>
      );
    case 'problems':
      return (
        <Loaded asked={desk}>
          {(answer) => <ProblemsPage me={me} desk={answer} onChanged={desk.read} />}
        </Loaded>
      );
    case 'reports':
      return (
        <Loaded asked={desk}>{(answer) => <ReportsPage me={me} desk={answer} month={place.month} />}</Loaded>
      );
    case 'review': {
      const { month, districtCode } = place;
      return <ReviewPage key={`${month} ${districtCode}`} {...{ me, desk, month, districtCode }} />;
    }
    case 'calendar':
      return <CalendarPage me={me} year={place.year} />;
    case 'plans':
      return <PlansPage me={me} desk={desk} year={place.year} />;
    case 'settings':
      return <SettingsPage />;
    case 'officers':
      return <OfficersPage />;
    case 'handover':
      return <HandoverPage key={place.officer} officerId={place.officer} />;
    case 'audit':
    case 'lost':
      return null;
  }
}

/** Goes on to where this officer's desk opens; 后退 does not lead back here. */
function Elsewhere({ href }: { readonly href: string }) {
  useEffect(() => location.replace(href), [href]);
  return null;
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

function NotCity() {
  const t = cityWords();
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
