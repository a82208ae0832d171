import { momentInProse } from '../../strings/dates.ts';
import { presentMoment, type SiteConfig } from '../site-config/site-config.ts';
import { words } from '../words.ts';
import './demo-strip.css';

/** Says on every page that the figures are invented and what the demonstration's clock shows; nothing elsewhere. */
export function DemoStrip({ config }: { readonly config: SiteConfig | null }) {
  if (!config?.demonstration) return null;
  const t = words().demo;
  return (
    <aside class="demo-strip" aria-label={t.data}>
      <p class="page">
        <span>
          {t.data} · {t.clock(momentInProse(presentMoment(config)))}
        </span>
        <span>{t.invented}</span>
      </p>
    </aside>
  );
}
