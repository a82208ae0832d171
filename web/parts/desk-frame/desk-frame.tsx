import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { clockOf, dayOf } from '#domain/calendar.ts';

import { dayOfYear, momentInProse } from '../../strings/dates.ts';
import { ApiProblem } from '../api/api-problem.ts';
import type { PageLink } from '../masthead/page-link.ts';
import { Notice } from '../notice/notice.tsx';
import { PageFrame } from '../page/page-frame.tsx';
import { siteLinks } from '../page/site-links.ts';
import { type Me, me } from '../session/me.ts';
import { currentToken, onSessionEnd, type SessionEnd, signIn, signOut } from '../session/session.ts';
import { watchIdle } from '../session/watch-idle.ts';
import { Tabs } from '../tabs/tabs.tsx';
import { Watermark } from '../watermark/watermark.tsx';
import { words } from '../words.ts';

export interface DeskFrameProps {
  readonly desk: 'district' | 'city';
  readonly title: string;
  readonly bureauName: string;
  readonly source?: string;
  /** The unit whose desk this is, from the officer's record: 「宁海县」. */
  readonly unitOf?: (me: Me) => string;
  /**
   * Places of the desk for an officer, or while it is not known for whom: in the masthead line for a district, as tabs
   * under it for the city. None for who has one page here.
   */
  readonly linksOf: (me: Me | null) => readonly PageLink[];
  readonly skips?: readonly { readonly href: string; readonly label: string }[];
  /** The desk itself, drawn for whoever is signed in; it stays on the page when the session ends. */
  readonly children: (me: Me) => ComponentChildren;
}

type Opening =
  | { kind: 'opening' }
  | { kind: 'signed-out' }
  | { kind: 'refused' }
  | { kind: 'away' }
  | { kind: 'in'; me: Me };

/** Asks who is signed in and draws the desk for them; else says why not and offers the way in. */
export function DeskFrame({
  desk,
  title,
  bureauName,
  source,
  unitOf,
  linksOf,
  skips,
  children,
}: DeskFrameProps) {
  const t = words();
  const [opening, setOpening] = useState<Opening>({
    kind: currentToken() === null ? 'signed-out' : 'opening',
  });
  const [ended, setEnded] = useState<SessionEnd | null>(null);
  const [noService, setNoService] = useState(false);

  const open = () => {
    if (currentToken() === null) return;
    setOpening({ kind: 'opening' });
    me().then(
      (who) => setOpening({ kind: 'in', me: who }),
      (cause: unknown) => {
        const status = cause instanceof ApiProblem ? cause.status : 0;
        setOpening({ kind: status === 401 ? 'signed-out' : status === 403 ? 'refused' : 'away' });
      },
    );
  };
  useEffect(open, []);
  useEffect(() => watchIdle(), []);
  useEffect(() => onSessionEnd(setEnded), []);

  const enter = () => {
    setNoService(false);
    signIn().catch(() => setNoService(true));
  };
  const who = opening.kind === 'in' ? opening.me : null;
  // The desk's places stand from the first moment, so that the page below them does not move.
  const links = who || opening.kind === 'opening' ? linksOf(who) : [];
  // Who has a district needs no way to the city's desk.
  const isOwn = desk === 'district' && (who ? who.officer.districtCode !== null : opening.kind === 'opening');
  const again = (
    <button type="button" class="button button-primary" onClick={enter}>
      {ended ? t.session.again : t.signIn}
    </button>
  );

  return (
    <PageFrame
      desk
      waiting={opening.kind === 'opening'}
      title={title}
      bureauName={bureauName}
      source={source}
      unit={who && unitOf ? unitOf(who) : undefined}
      deskLinks={links.length > 0 && desk === 'district' ? links : undefined}
      above={links.length > 0 && desk === 'city' && <Tabs label={t.deskNav} links={links} />}
      siteLinks={isOwn ? siteLinks(null).slice(0, 1) : siteLinks(desk)}
      skips={who ? skips : undefined}
      officer={who?.officer.name}
      officerNote={who ? lastSignIn(who) : undefined}
      onSignIn={enter}
      onSignOut={() => void signOut()}
    >
      {noService && (
        <Notice kind="error" title={t.session.noService} announce="alert">
          <p>{t.session.noServiceWhat}</p>
        </Notice>
      )}
      {who && (ended === 'expired' || ended === 'idle') && (
        <Notice kind="attention" title={t.session[ended]} announce="alert">
          <div class="buttons">{again}</div>
        </Notice>
      )}
      {opening.kind === 'opening' && <p class="wait quiet">{t.session.loading}</p>}
      {opening.kind === 'signed-out' && (
        <section>
          <h1>{t.session.required}</h1>
          <p class="quiet">{t.session.requiredWhy}</p>
          <div class="buttons">{again}</div>
        </section>
      )}
      {opening.kind === 'refused' && (
        <Notice kind="error" title={t.session.refused} announce="alert">
          <div class="buttons">
            <button type="button" class="button" onClick={() => void signOut()}>
              {t.signOut}
            </button>
          </div>
        </Notice>
      )}
      {opening.kind === 'away' && (
        <Notice kind="error" title={t.problem.offline} announce="alert">
          <div class="buttons">
            <button type="button" class="button" onClick={open}>
              {t.session.retry}
            </button>
          </div>
        </Notice>
      )}
      {who && children(who)}
      {who && <Watermark text={`${who.officer.name} ${momentInProse(who.now)}`} />}
    </PageFrame>
  );
}

/** 「上次登录 6月19日 16:20」, so that an officer sees a sign-in that was somebody else's. */
function lastSignIn({ lastSignInAt: at }: Me): string | undefined {
  return at === null ? undefined : words().lastSignIn(`${dayOfYear(dayOf(at))} ${clockOf(at)}`);
}
