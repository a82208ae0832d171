import type { Me } from '#domain/records/officer.ts';
import { DeskFrame } from '../parts/desk-frame/desk-frame.tsx';
import { districtName } from '../parts/district-name.ts';
import { EmptyState } from '../parts/empty-state/empty-state.tsx';
import { useArrival } from '../parts/hash-route/use-arrival.ts';
import { useHashRoute } from '../parts/hash-route/use-hash-route.ts';
import { lazyPage } from '../parts/lazy-page/lazy-page.tsx';
import type { PageLink } from '../parts/masthead/page-link.ts';
import { Notice } from '../parts/notice/notice.tsx';
import { language } from '../strings/language.ts';
import { HomePage } from './home/home-page.tsx';
import { type Place, placeOf } from './place.ts';
import { type Desk, programme, useDesk } from './use-desk.ts';
import { words } from './words.ts';

/** What an officer opens first comes with the desk; the other pages are fetched when they are opened. */
const ReportPage = lazyPage(() => import('./report/report-page.tsx').then((m) => m.ReportPage));
const StationsPage = lazyPage(() => import('./station/stations-page.tsx').then((m) => m.StationsPage));
const StationPage = lazyPage(() => import('./station/station-page.tsx').then((m) => m.StationPage));
const PlanPage = lazyPage(() => import('./plan/plan-page.tsx').then((m) => m.PlanPage));
const TownshipPage = lazyPage(() => import('./township/township-page.tsx').then((m) => m.TownshipPage));
const ProblemsPage = lazyPage(() => import('./problems/problems-page.tsx').then((m) => m.ProblemsPage));
const ActsPage = lazyPage(() => import('./history/acts-page.tsx').then((m) => m.ActsPage));
const FundingPage = lazyPage(() => import('./funding/funding-page.tsx').then((m) => m.FundingPage));

/** The desk of a district: its places by the address's fragment, drawn for the officer who is signed in. */
export function App() {
  const t = words();
  const place = placeOf(useHashRoute());
  useArrival(place.page === 'station' ? place.townshipCode : place.page);
  const section = place.page === 'station' ? 'stations' : place.page;
  const tab = section === 'problems' ? 'home' : section;
  const links = (['home', 'report', 'stations', 'plan', 'funding', 'history'] as const).map(
    (page): PageLink => ({
      href: page === 'home' ? '#/' : `#/${page}`,
      label: t.places[page],
      current: page === tab,
    }),
  );
  return (
    <DeskFrame
      desk="district"
      title={section === 'lost' ? t.notHere : t.places[section]}
      bureauName={programme.bureauName}
      source={programme.source}
      unitOf={(me) => unitName(me)}
      linksOf={(me) => (me === null || isOwn(me) ? links : [])}
      skips={place.page === 'report' ? [{ href: '#file', label: t.skipFile }] : []}
    >
      {(me) =>
        me.officer.districtCode === null ? (
          <Notice kind="info" title={t.cityOfficer}>
            <p>{t.cityOfficerWhat}</p>
            <div class="buttons">
              <a class="button button-primary" href="/city/">
                {t.toCity}
              </a>
            </div>
          </Notice>
        ) : isTownship(me) ? (
          <TownshipDesk me={me} />
        ) : (
          <DistrictDesk me={me} districtCode={me.officer.districtCode} place={place} />
        )
      }
    </DeskFrame>
  );
}

/** The desk's places are for who files for a district. */
const isOwn = (me: Me): boolean => me.officer.districtCode !== null && !isTownship(me);

/** A township has one page here: its own row. */
const isTownship = ({ officer }: Me): boolean => officer.townshipCode !== null;

/** The page of a township's officer, whatever the address names. */
function TownshipDesk({ me }: { readonly me: Me }) {
  const { districtCode, townshipCode } = me.officer;
  if (districtCode === null || townshipCode === null) return null;
  return <TownshipPage me={me} districtCode={districtCode} townshipCode={townshipCode} />;
}

/** The unit of an officer, by the name that this page's language has for it. */
function unitName({ officer }: Me): string {
  if (officer.districtCode !== null) return districtName(programme, officer.districtCode);
  return language === 'zh' ? programme.cityName : programme.cityNameEn;
}

interface DistrictDeskProps {
  readonly me: Me;
  readonly districtCode: string;
  readonly place: Place;
}

/** Opens the desk, says so while it waits, and draws the page that the address names. */
function DistrictDesk({ me, districtCode, place }: DistrictDeskProps) {
  const t = words();
  const reading = useDesk(me, districtCode);
  if (reading.kind === 'reading') return <p class="quiet">{t.opening}</p>;
  if (reading.kind === 'failed')
    return (
      <Notice kind="error" title={t.failed} announce="alert">
        <p>{t.failedWhat}</p>
        <div class="buttons">
          <button type="button" class="button" onClick={reading.retry}>
            {t.retry}
          </button>
        </div>
      </Notice>
    );
  return pageOf(place, reading.desk);
}

function pageOf(place: Place, desk: Desk) {
  const t = words();
  switch (place.page) {
    case 'home':
      return <HomePage {...desk} />;
    case 'report': {
      const month = place.month ?? desk.desk.openMonth;
      return <ReportPage key={month} {...desk} month={month} />;
    }
    case 'stations':
      return <StationsPage {...desk} />;
    case 'station':
      return <StationPage key={place.townshipCode} {...desk} townshipCode={place.townshipCode} />;
    case 'plan':
      return <PlanPage {...desk} year={place.year} />;
    case 'history':
      return <ActsPage {...desk} />;
    case 'problems':
      return <ProblemsPage key={place.id} {...desk} id={place.id} />;
    case 'funding':
      return <FundingPage {...desk} year={place.year} />;
    default:
      return (
        <EmptyState title={t.notHere}>
          <p>{t.notHereWhat}</p>
          <a href="#/">{t.toHome}</a>
        </EmptyState>
      );
  }
}
