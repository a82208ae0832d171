import type { Instant } from '#domain/calendar.ts';
import { momentInProse } from '../../strings/dates.ts';
import { words } from '../words.ts';
import './demo-strip.css';

/** Says on every page that the figures are invented and what the demonstration's clock shows (`now`); nothing where that is null. */
export function DemoStrip({ now }: { readonly now: Instant | null }) {
  if (now === null) return null;
  const t = words().demo;
  return (
    <aside class="demo-strip" aria-label={t.data}>
      <p class="page">
        <span>
          {t.data} · {t.clock(momentInProse(now))}
        </span>
        <span>{t.invented}</span>
      </p>
    </aside>
  );
}
