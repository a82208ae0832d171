import { PROGRAMME } from '../../programme/programme.ts';
import { addressIn, language } from '../../strings/language.ts';
import { LargeTypeSwitch } from '../large-type/large-type.tsx';
import { words } from '../words.ts';
import { Mark } from './mark.tsx';
import './masthead.css';
import './masthead-desk.css';
import type { PageLink } from './page-link.ts';

export interface MastheadProps {
  /** The unit whose desk this is, beside the brand: 「宁海县」. */
  readonly unit?: string | undefined;
  /** Places of the desk, left in the same line. */
  readonly deskLinks?: readonly PageLink[] | undefined;
  /** Pages of the site, right. */
  readonly siteLinks: readonly PageLink[];
  /** Who is signed in; without it 登录 is offered where `onSignIn` is given. */
  readonly officer?: string | undefined;
  /** Under the officer's name: when the sign-in before this one was. */
  readonly officerNote?: string | undefined;
  readonly onSignIn?: (() => void) | undefined;
  readonly onSignOut?: (() => void) | undefined;
}

const links = (list: readonly PageLink[]) =>
  list.map((link) => (
    <li key={link.href}>
      <a class="masthead-link" href={link.href} aria-current={link.current ? 'page' : undefined}>
        {link.label}
        {link.count ? <span class="masthead-count">{link.count}</span> : null}
      </a>
    </li>
  ));

/** The one line on top of every page. On a phone the site's links fold into 菜单 and the desk's become a line of their own. */
export function Masthead({
  unit,
  deskLinks = [],
  siteLinks,
  officer,
  officerNote,
  onSignIn,
  onSignOut,
}: MastheadProps) {
  const t = words();
  const other = language === 'zh' ? 'en' : 'zh';
  const tools = (
    <ul class="masthead-list">
      {links(siteLinks)}
      <li>
        <LargeTypeSwitch />
      </li>
      <li>
        <a
          class="masthead-link"
          lang={other === 'zh' ? 'zh-CN' : 'en'}
          href={addressIn(other)}
          onClick={(event) => {
            // The fragment may have moved since this was drawn.
            event.currentTarget.href = addressIn(other);
          }}
        >
          {t.otherLanguage}
        </a>
      </li>
      {officer && (
        <li class="masthead-officer">
          {officer}
          {officerNote && <span class="masthead-note">{officerNote}</span>}
        </li>
      )}
      {officer && onSignOut && (
        <li>
          <button type="button" class="masthead-link" onClick={onSignOut}>
            {t.signOut}
          </button>
        </li>
      )}
      {!officer && onSignIn && (
        <li>
          <button type="button" class="masthead-link" onClick={onSignIn}>
            {t.signIn}
          </button>
        </li>
      )}
    </ul>
  );
  return (
    <header class={deskLinks.length > 0 ? 'masthead masthead-desk' : 'masthead'}>
      <div class="masthead-line">
        <a class="masthead-brand" href="/">
          <Mark />
          {t.brand(PROGRAMME)}
        </a>
        {unit && <span class="masthead-unit">{unit}</span>}
        {deskLinks.length > 0 && (
          <nav class="masthead-places" aria-label={t.deskNav}>
            <ul class="masthead-list">{links(deskLinks)}</ul>
          </nav>
        )}
        <nav class="masthead-site" aria-label={t.siteNav}>
          {tools}
        </nav>
        <details class="masthead-menu">
          <summary class="button">{t.menu}</summary>
          <nav aria-label={t.siteNav}>{tools}</nav>
        </details>
      </div>
    </header>
  );
}
