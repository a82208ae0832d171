import type { Construct } from 'constructs';
import type { Settings } from '../settings.ts';

/** The site as the issuer knows it. */
export interface IssuerClient {
  readonly clientId: string;
  /** What access tokens for it name in `aud` or `client_id`. */
  readonly audience: string;
}

/** Whoever says who somebody is. What they may do is never asked of it: that is the officer's record. */
export interface Issuer {
  /** As in the tokens' `iss`; the discovery document is at `/.well-known/openid-configuration` under it. */
  readonly url: string;
  /** Origins that a signing-in page asks: of the discovery document and of the token endpoint. */
  readonly origins: readonly string[];
  /** Registers the site, found at `siteUrl` (no closing slash), or names its registration. */
  client(scope: Construct, siteUrl: string): IssuerClient;
}

/** An OpenID Connect service that the city already has; the site was registered there by hand. */
export const publicIssuer = (issuer: Extract<Settings['issuer'], { url: string }>): Issuer => ({
  url: issuer.url,
  origins: [new URL(issuer.url).origin],
  client: () => ({ clientId: issuer.clientId, audience: issuer.audience }),
});
