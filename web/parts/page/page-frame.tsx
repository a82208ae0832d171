import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '#domain/calendar.ts';
import { PROGRAMME } from '../../programme/programme.ts';
import { DemoStrip } from '../demo-strip/demo-strip.tsx';
import { Footer } from '../footer/footer.tsx';
import { Masthead, type MastheadProps } from '../masthead/masthead.tsx';
import { demonstrationMoment, siteConfig } from '../site-config/site-config.ts';
import { words } from '../words.ts';
import './skip-links.css';

export interface PageFrameProps extends MastheadProps {
  /** Of this view, before the brand in the window's title. */
  readonly title: string;
  readonly bureauName: string;
  readonly source?: string | undefined;
  /** Further skip links, in page order: `{ href: '#file', label: '报送' }`. */
  readonly skips?: readonly { readonly href: string; readonly label: string }[] | undefined;
  /** Between the strip and the content: a desk's tabs. */
  readonly above?: ComponentChildren;
  /** Further content of the footer's first line. */
  readonly foot?: ComponentChildren;
  /** The demonstration's clock, null: no demonstration. A page that does not know it leaves it out; it is asked for. */
  readonly demonstrationNow?: Instant | null | undefined;
  /** A desk's type is smaller than the public page's. */
  readonly desk?: boolean;
  /** The page does not know yet what it shows: its content keeps its place unseen, so that nothing moves when it comes. */
  readonly waiting?: boolean;
  readonly children?: ComponentChildren;
}

/** So long a page waits for its configuration before it shows itself without. */
const PATIENCE_MS = 2_000;

/** Every page: skip links, masthead, demonstration strip, content, footer. */
export function PageFrame(props: PageFrameProps) {
  const {
    title,
    bureauName,
    source,
    skips = [],
    above,
    foot,
    desk = false,
    waiting = false,
    children,
    ...rest
  } = props;
  const { demonstrationNow, ...masthead } = rest;
  const t = words();
  const [asked, setAsked] = useState<Instant | null | undefined>(undefined);
  const isKnown = demonstrationNow !== undefined;
  const now = isKnown ? demonstrationNow : asked;
  useEffect(() => {
    document.title = t.titleOf(title, t.brand(PROGRAMME));
  }, [title, t]);
  useEffect(() => {
    if (isKnown) return;
    // Without its configuration a page still reads: the strip is left out, and signing in says what is wrong.
    const goOn = () => setAsked((known) => known ?? null);
    siteConfig().then((config) => setAsked(demonstrationMoment(config)), goOn);
    const patience = setTimeout(goOn, PATIENCE_MS);
    return () => clearTimeout(patience);
  }, [isKnown]);
  const skipTo = (id: string) => (event: Event) => {
    // The fragment holds the page's place, so a skip moves the focus and leaves the address alone.
    event.preventDefault();
    document.getElementById(id)?.focus();
  };
  return (
    <div class={`${desk ? 'desk' : 'public'}${waiting || now === undefined ? ' waiting' : ''}`}>
      <nav class="skip-links" aria-label={t.skipToMain}>
        {[
          { href: '#main', text: t.skipToMain },
          ...skips.map((s) => ({ href: s.href, text: t.skipTo(s.label) })),
        ].map(({ href, text }) => (
          <a key={href} href={href} onClick={skipTo(href.slice(1))}>
            {text}
          </a>
        ))}
      </nav>
      <Masthead {...masthead} />
      <DemoStrip now={now ?? null} />
      {above}
      <main id="main" class="main page" tabIndex={-1}>
        {children}
      </main>
      <Footer bureauName={bureauName} source={source}>
        {foot}
      </Footer>
    </div>
  );
}
