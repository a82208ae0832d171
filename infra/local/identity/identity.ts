import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { JSONWebKeySet } from 'jose';
import { errors, type Interaction } from 'oidc-provider';
import { type Clock, inShanghai } from '../clock.ts';
import { DEMONSTRATION_ACCOUNTS } from '../demonstration/accounts.ts';
import { readBody } from '../request-body.ts';
import { localProvider, MOUNT } from './provider.ts';
import { accountMeant, signInOverPage, signInPage } from './sign-in-page.ts';
import { signingKey } from './signing-key.ts';

export interface Identity {
  /** `http://127.0.0.1:PORT/oidc` */
  readonly issuer: string;
  /** Public keys of its tokens. */
  readonly jwks: JSONWebKeySet;
  /** Answers a request under `/oidc/`. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

export interface IdentityOptions {
  readonly origin: string;
  readonly dataDir: string;
  /** Shown on the sign-in page; null where the real clock rules. */
  readonly clock: Clock | null;
  /** Headers of every page: the site's own. */
  readonly pageHeaders: Readonly<Record<string, string>>;
}

const FORM_BYTES = 4096;
const WEB_PARTS = join(import.meta.dirname, '../../../web/parts');

/**
 * The local issuer and its sign-in page. Nobody is ever signed in by remembrance: each request to sign in asks anew,
 * so that after 退出 the next person at the same computer is not taken for the last one.
 */
export async function startIdentity({
  origin,
  dataDir,
  clock,
  pageHeaders,
}: IdentityOptions): Promise<Identity> {
  const key = await signingKey(dataDir);
  const known = new Set(DEMONSTRATION_ACCOUNTS.map(({ account }) => account));
  const provider = localProvider({
    ...{ origin, key },
    knows: (account) => known.has(account),
    errorPage: () => signInOverPage(null),
  });
  const protocol = provider.callback();
  const css = await stylesheet();

  const sendPage = (response: ServerResponse, status: number, page: string): void => {
    response.writeHead(status, {
      ...pageHeaders,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(page);
  };

  async function signIn(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const lang = url.searchParams.get('lang');
    const interaction = await interactionOf(request, response);
    if (interaction === null || !url.pathname.endsWith(`/${interaction.uid}`))
      return sendPage(response, 400, signInOverPage(lang));
    let refused: string | null = null;
    if (request.method === 'POST') {
      const form = new URLSearchParams((await readBody(request, FORM_BYTES)).toString());
      const account = accountMeant(form);
      if (account !== null) return finish(request, response, account.account);
      refused = form.get('township') ?? '';
    }
    const from = url.searchParams.get('from') ?? '/';
    const address = `?${new URLSearchParams({ from })}`;
    const moment = clock && inShanghai(clock);
    sendPage(
      response,
      refused === null ? 200 : 422,
      signInPage({ lang, from, address, clock: moment, refused }),
    );
  }

  async function interactionOf(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<Interaction | null> {
    try {
      return await provider.interactionDetails(request, response);
    } catch (error) {
      if (error instanceof errors.SessionNotFound) return null;
      throw error;
    }
  }

  const finish = (request: IncomingMessage, response: ServerResponse, accountId: string): Promise<void> =>
    provider.interactionFinished(request, response, { login: { accountId } });

  return {
    issuer: origin + MOUNT,
    jwks: { keys: [key.publicJwk] },
    async handle(request, response) {
      const url = new URL(request.url ?? '/', origin);
      if (url.pathname === `${MOUNT}/sign-in.css`) {
        const type = { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' };
        response.writeHead(200, { ...pageHeaders, ...type }).end(css);
        return;
      }
      if (url.pathname.startsWith(`${MOUNT}/sign-in/`)) return signIn(request, response, url);
      if (url.pathname === `${MOUNT}/session/end`) return endSession(response, url, origin);
      if (url.pathname.startsWith(`${MOUNT}/auth`)) forgetSession(request);
      // The protocol's own pages too; a redirect takes no harm.
      for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
      // Koa routes below the prefix and builds addresses from what `originalUrl` has more.
      Object.assign(request, { originalUrl: request.url, url: request.url?.slice(MOUNT.length) });
      await protocol(request, response);
    },
  };
}

/** Back to a page of our own; there is no session that outlives the sign-in itself. */
function endSession(response: ServerResponse, url: URL, origin: string): void {
  const wanted = url.searchParams.get('post_logout_redirect_uri') ?? '/';
  const target = URL.canParse(wanted, origin) ? new URL(wanted, origin) : null;
  const state = url.searchParams.get('state');
  if (target && state !== null) target.searchParams.set('state', state);
  const gone = ['_session', '_session.sig'].map(
    (name) => `${name}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`,
  );
  response.writeHead(303, {
    location: target?.origin === origin ? target.href : `${origin}/`,
    'set-cookie': gone,
    'cache-control': 'no-store',
  });
  response.end();
}

/** A sign-in, from its request to its end, knows nothing of whoever signed in before. */
function forgetSession(request: IncomingMessage): void {
  const kept = request.headers.cookie?.split(/;\s*/).filter((cookie) => !/^_session(?:\.sig)?=/.test(cookie));
  if (kept) request.headers.cookie = kept.join('; ');
}

/** The product's palette and plain type, then the page's own rules. */
async function stylesheet(): Promise<string> {
  const shared = ['tokens.css', 'base.css'].map((name) => join(WEB_PARTS, name));
  const own = ['sign-in.css', 'sign-in-aside.css', 'sign-in-narrow.css'].map((name) =>
    join(import.meta.dirname, name),
  );
  return (await Promise.all([...shared, ...own].map((file) => readFile(file, 'utf8')))).join('\n');
}
