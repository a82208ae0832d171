import { DeskFrame } from '../parts/desk-frame/desk-frame.tsx';
import { useHashRoute } from '../parts/hash-route/use-hash-route.ts';
import { Notice } from '../parts/notice/notice.tsx';
import type { Me } from '../parts/session/me.ts';
import { CityPage } from './city-page.tsx';
import { programme } from './city-programme.ts';
import { type Place, placeOf } from './place.ts';
import { ReviewPage } from './review/review-page.tsx';
import { cityWords } from './words.ts';

const READERS: readonly Me['officer']['role'][] = ['CITY_OFFICER', 'CITY_ADMIN', 'LEADER'];

/** The city's desk for whoever reads the whole city; others are told where their own desk is. */
export function App() {
  const t = cityWords();
  const place = placeOf(useHashRoute());
  const section = place.page === 'review' ? 'reports' : place.page;
  return (
    <DeskFrame
      desk="city"
      title={t.places[section]}
      bureauName={programme.bureauName}
      source={programme.source}
      links={(['reports', 'plans'] as const).map((page) => ({
        href: `#/${page}`,
        label: t.places[page],
        current: page === section,
      }))}
    >
      {(me) => (READERS.includes(me.officer.role) ? <CityDesk me={me} place={place} /> : <NotCity me={me} />)}
    </DeskFrame>
  );
}

function CityDesk({ me, place }: { readonly me: Me; readonly place: Place }) {
  if (place.page !== 'review') return <CityPage me={me} place={place} />;
  const { month, districtCode } = place;
  return <ReviewPage key={`${month} ${districtCode}`} me={me} month={month} districtCode={districtCode} />;
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
