import type { Instant } from '#domain/calendar.ts';

/** What `/config.json` says: written by the deployment and by `npm start`, static, public. */
export interface SiteConfig {
  /** OIDC issuer; its discovery document is at `/.well-known/openid-configuration` under it. */
  readonly issuer: string;
  readonly clientId: string;
  /** Space-separated scopes of a sign-in, `openid` among them. */
  readonly scope: string;
  /** Set where the figures are invented: the demonstration's clock is the real one plus this many milliseconds. */
  readonly demonstration: { readonly clockOffsetMs: number } | null;
}

let loaded: Promise<SiteConfig> | null = null;

/** The site's configuration, fetched once a page; a failed fetch is tried again on the next call. */
export function siteConfig(): Promise<SiteConfig> {
  loaded ??= fetch('/config.json').then((answer) => {
    if (!answer.ok) throw new Error(`config.json: ${answer.status}`);
    return answer.json() as Promise<SiteConfig>;
  });
  loaded.catch(() => {
    loaded = null;
  });
  return loaded;
}

/** What the demonstration's clock shows; null where there is no demonstration. */
export const demonstrationMoment = (config: SiteConfig): Instant | null =>
  config.demonstration && presentMoment(config);

/** The programme's present moment: the demonstration's clock where there is one, else the real clock. */
const presentMoment = (config: SiteConfig): Instant =>
  new Date(Date.now() + (config.demonstration?.clockOffsetMs ?? 0)).toISOString();
