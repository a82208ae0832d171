import { useCallback, useMemo, useState } from 'preact/hooks';
import { dayOf, monthOf, yearOf } from '#domain/calendar.ts';
import { roadmapOf } from '#domain/figures/milestones.ts';
import { figures as figuresOf } from '#domain/figures.ts';
import { districtOf } from '#domain/programme.ts';
import { Notice } from '../parts/notice/notice.tsx';
import { PageFrame } from '../parts/page/page-frame.tsx';
import { siteLinks } from '../parts/page/site-links.ts';
import { PROGRAMME } from '../programme/programme.ts';
import { filedOf } from './headline/filed.ts';
import { Headline } from './headline/headline.tsx';
import { LazyPanels } from './panels/lazy-panels.tsx';
import { PrintHead } from './print/print-head.tsx';
import { type Published, usePublished } from './published/use-published.ts';
import { useRestated } from './restated/use-restated.ts';
import { LazyRoadmap } from './roadmap/lazy-roadmap.tsx';
import { isUnsettled, standpointOf } from './view/standpoint.ts';
import { timeAxis } from './view/time-axis.ts';
import { useView } from './view/use-view.ts';
import { words } from './words.ts';

/** Where on the page the numbers of the sentence lead. */
const BEHIND: Readonly<Record<string, string>> = {
  built: 'mosaic',
  coverage: 'districts',
  operating: 'mosaic',
  newBuilt: 'districts',
  short: 'gates',
  days: 'gates',
};

const signIn = () => void import('../parts/session/session.ts').then((session) => session.signIn());
const signOut = () => void import('../parts/session/session.ts').then((session) => session.signOut());

/** The roadmap of the programme, for leadership and the public: drawn from published files alone. */
export function Dashboard() {
  const t = words();
  const { published, failed, again } = usePublished();
  return (
    <PageFrame
      title={t.title}
      bureauName={PROGRAMME.bureauName}
      source={PROGRAMME.source}
      demonstrationNow={published?.demonstration ? published.now : null}
      waiting={!published && !failed}
      siteLinks={siteLinks('roadmap')}
      officer={published?.officer ?? undefined}
      onSignIn={signIn}
      onSignOut={signOut}
    >
      {published ? (
        <Roadmap published={published} />
      ) : (
        <div class="dashboard-waiting">
          {failed ? (
            <Notice kind="error" title={t.failed} announce="alert">
              <p>{t.failedWhat}</p>
              <p class="buttons">
                <button type="button" class="button" onClick={again}>
                  {t.retry}
                </button>
              </p>
            </Notice>
          ) : (
            <p class="spoken" role="status">
              {t.loading}
            </p>
          )}
        </div>
      )}
    </PageFrame>
  );
}

function Roadmap({ published }: { readonly published: Published }) {
  const t = words();
  const { summary, settings, now } = published;
  const roadmap = roadmapOf(PROGRAMME, settings);
  const axis = useMemo(() => timeAxis(PROGRAMME, roadmap), [roadmap]);
  const [view, go] = useView({
    first: axis.first,
    last: monthOf(dayOf(now)),
    districts: PROGRAMME.districts.map((district) => district.code),
  });
  const asOf = useMemo(() => standpointOf(view.asOf, now), [view.asOf, now]);
  const figures = useMemo(() => figuresOf(summary, PROGRAMME, asOf, settings), [summary, asOf, settings]);
  const own = view.district ? (figures.districts[view.district] ?? figures.city) : figures.city;
  const [drawn, setDrawn] = useState(false);
  const onDrawn = useCallback(() => setDrawn(true), []);
  const onMonth = useCallback(
    (month: string) => go({ asOf: month === monthOf(dayOf(now)) ? null : month }),
    [go, now],
  );
  const onDistrict = useCallback((district: string | null) => go({ district }), [go]);
  const [wanted, setWanted] = useState<string | null>(null);
  const onArrived = useCallback(() => setWanted(null), []);
  const unsettled = isUnsettled(summary, asOf.day);
  const month = monthOf(asOf.day);
  const firstGate = `${yearOf(asOf.day)}-${PROGRAMME.gates[0]?.by}`;
  const Restated = useRestated(published.frozen, view.asOf !== null || !isUnsettled(summary, firstGate));
  const filed = filedOf(summary, PROGRAMME, month, asOf.at);
  const state = [unsettled ? t.unsettled(month) : t.settled(month), filed && t.filed(filed.filed, filed.of)]
    .filter(Boolean)
    .join(t.join);
  return (
    <>
      <PrintHead
        cityName={PROGRAMME.cityName}
        at={asOf.at}
        state={state}
        demonstration={published.demonstration}
      />
      <Headline
        figures={own}
        programme={PROGRAMME}
        day={asOf.day}
        district={view.district ? districtOf(PROGRAMME, view.district) : null}
        state={state}
        unsettled={unsettled}
        restated={Restated && <Restated {...{ published, figures }} district={view.district} />}
        staleSince={published.staleSince}
        demonstration={published.demonstration}
        onOpen={(figure) => setWanted(BEHIND[figure] ?? null)}
        onWholeCity={() => onDistrict(null)}
      />
      <LazyRoadmap
        summary={summary}
        programme={PROGRAMME}
        roadmap={roadmap}
        axis={axis}
        figures={own}
        asOf={asOf}
        now={now}
        district={view.district}
        unsettled={unsettled}
        onMonth={onMonth}
        onDrawn={onDrawn}
      />
      <LazyPanels
        ready={drawn}
        wanted={wanted}
        onArrived={onArrived}
        published={published}
        programme={PROGRAMME}
        figures={figures}
        district={view.district}
        Restated={Restated}
        onDistrict={onDistrict}
      />
    </>
  );
}
