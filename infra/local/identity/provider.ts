/// <reference path="./oidc-provider.d.ts" />
import { randomBytes } from 'node:crypto';
import { type Context, type Interaction, Provider } from 'oidc-provider';
import { memory } from './memory.ts';
import type { SigningKey } from './signing-key.ts';
import { AUDIENCE, CLIENT_ID, TOKEN_SECONDS } from './token.ts';

/** Where the issuer lives under the site's origin. */
export const MOUNT = '/oidc';

/** The API as a resource in the words of RFC 8707; tokens name it by `AUDIENCE`. */
const RESOURCE = 'urn:stations:api';

export interface ProviderOptions {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly key: SigningKey;
  readonly knows: (account: string) => boolean;
  /** Page for a request that cannot be answered, for instance one whose sign-in is too old. */
  readonly errorPage: (context: Context) => string;
}

/**
 * The local OpenID issuer `<origin>/oidc`: authorization code with PKCE for the one public client, RS256, access
 * tokens as JWT for our API, no refresh token. Whatever path of the own origin asked, it returns there.
 */
export function localProvider({ origin, key, knows, errorPage }: ProviderOptions): Provider {
  const provider: Provider = new Provider(origin + MOUNT, {
    adapter: memory(),
    jwks: { keys: [key.privateJwk] },
    cookies: { keys: [randomBytes(32).toString('base64')] },
    clients: [
      {
        client_id: CLIENT_ID,
        application_type: 'web',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        redirect_uris: [`${origin}/signed-in/`],
      },
    ],
    scopes: ['openid'],
    pkce: { required: () => true },
    responseTypes: ['code'],
    ttl: SECONDS,
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: '',
          audience: AUDIENCE,
          accessTokenTTL: TOKEN_SECONDS,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    discovery: { end_session_endpoint: `${origin}${MOUNT}/session/end` },
    interactions: { url: (context: Context, { uid }: Interaction) => signInAddress(context, uid) },
    findAccount: (_: Context, account: string) =>
      knows(account) ? { accountId: account, claims: () => ({ sub: account }) } : undefined,
    loadExistingGrant: async ({ oidc }: Context) => {
      // Our own client: there is nothing to ask the officer's consent for.
      const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    clientBasedCORS: (_: Context, from: string) => from === origin,
    renderError: (context: Context) => {
      context.type = 'html';
      context.body = errorPage(context);
    },
  });
  provider.Client.prototype.redirectUriAllowed = (uri) => URL.canParse(uri) && new URL(uri).origin === origin;
  return provider;
}

const SECONDS = {
  AuthorizationCode: 60,
  Interaction: 3600,
  AccessToken: TOKEN_SECONDS,
  IdToken: TOKEN_SECONDS,
  Session: TOKEN_SECONDS,
  Grant: TOKEN_SECONDS,
} as const;

/** The sign-in page, told which page of the site asked, so that it can say where it returns to, in its language. */
function signInAddress(context: Context, uid: string): string {
  const referrer = context.get('referer');
  const from = URL.canParse(referrer) ? new URL(referrer) : null;
  const query = new URLSearchParams({
    from: from?.pathname ?? '/',
    ...(from?.searchParams.get('lang') === 'en' && { lang: 'en' }),
  });
  return `${MOUNT}/sign-in/${uid}?${query}`;
}
