import { siteConfig } from '../site-config/site-config.ts';
import { type Discovery, discover, exchangeCode, nonceOf } from './issuer.ts';
import { challengeOf, secret } from './pkce.ts';

const TOKEN = 'session';
const ASKED = 'signing-in';
/** Set where the next sign-in has to ask who it is, although the issuer may still know. */
const AFRESH = 'sign-in-afresh';

/** Where the issuer sends the reader back to; registered with the issuer for the site's origin. */
const SIGNED_IN_PATH = '/signed-in/';

/** Idle time after which a session ends, in milliseconds. */
export const IDLE_MS = 30 * 60_000;

interface Kept {
  readonly accessToken: string;
  readonly idToken: string;
  /** Milliseconds since 1970, real clock. */
  readonly expiresAt: number;
}

interface Asked {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
}

/** Why a session is over: its token ran out or was refused, nobody touched the page, or the officer left. */
export type SessionEnd = 'expired' | 'idle' | 'signed-out';

/** A sign-in that cannot be completed: cancelled, refused, or answered to another page. Nothing was changed. */
export class SignInFailed extends Error {
  override readonly name = 'SignInFailed';
  /** Where the reader wanted to go; the roadmap where nobody knows. */
  readonly returnTo: string;
  constructor(reason: string, returnTo = '/') {
    super(reason);
    this.returnTo = returnTo;
  }
}

const listeners = new Set<(end: SessionEnd) => void>();

/** Calls back when the session ends in this page; returns the way to stop. */
export function onSessionEnd(listener: (end: SessionEnd) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read<T>(key: string): T | null {
  const text = sessionStorage.getItem(key);
  return text === null ? null : (JSON.parse(text) as T);
}

/** Ends the session here, without visiting the issuer; what is on the page stays. */
export function endSession(end: SessionEnd): void {
  if (sessionStorage.getItem(TOKEN) === null) return;
  sessionStorage.removeItem(TOKEN);
  // Whoever comes to a desk that was left alone is not let in by the issuer's memory.
  if (end === 'idle') sessionStorage.setItem(AFRESH, 'yes');
  for (const listener of listeners) listener(end);
}

/** The bearer token of this tab, or null when there is none that is still good. */
export function currentToken(): string | null {
  const kept = read<Kept>(TOKEN);
  if (!kept) return null;
  if (kept.expiresAt > Date.now()) return kept.accessToken;
  endSession('expired');
  return null;
}

const here = (): string => location.pathname + location.search + location.hash;

/**
 * Leaves for the issuer's sign-in page and comes back to `returnTo`, a path of this site with its fragment
 * (default: here). @throws when the configuration or the issuer cannot be reached; then nothing has happened.
 */
export async function signIn(returnTo: string = here()): Promise<void> {
  const config = await siteConfig();
  const { authorization_endpoint } = await discover(config.issuer);
  const asked: Asked = { state: secret(), nonce: secret(), verifier: secret(), returnTo };
  sessionStorage.setItem(ASKED, JSON.stringify(asked));
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: config.clientId,
    redirect_uri: location.origin + SIGNED_IN_PATH,
    scope: config.scope,
    state: asked.state,
    nonce: asked.nonce,
    code_challenge: await challengeOf(asked.verifier),
    code_challenge_method: 'S256',
    ...(sessionStorage.getItem(AFRESH) === null ? {} : { prompt: 'login' }),
  });
  location.assign(`${authorization_endpoint}?${query.toString()}`);
}

/**
 * Completes the sign-in that brought the reader to `SIGNED_IN_PATH` and returns the path to go to.
 * @throws SignInFailed when the answer is an error, belongs to another request, or the code is not taken; what
 * fetch throws when configuration or issuer cannot be reached.
 */
export async function completeSignIn(search: string = location.search): Promise<string> {
  const answer = new URLSearchParams(search);
  const asked = read<Asked>(ASKED);
  sessionStorage.removeItem(ASKED);
  const code = answer.get('code');
  if (!asked || answer.get('state') !== asked.state) throw new SignInFailed('state');
  if (!code) throw new SignInFailed(answer.get('error') ?? 'code', asked.returnTo);
  const config = await siteConfig();
  const tokens = await exchangeCode(await discover(config.issuer), {
    client_id: config.clientId,
    code,
    code_verifier: asked.verifier,
    redirect_uri: location.origin + SIGNED_IN_PATH,
  });
  if (!tokens || nonceOf(tokens.id_token) !== asked.nonce) throw new SignInFailed('token', asked.returnTo);
  const kept: Kept = {
    accessToken: tokens.access_token,
    idToken: tokens.id_token,
    expiresAt: Date.now() + tokens.expires_in * 1000,
  };
  sessionStorage.setItem(TOKEN, JSON.stringify(kept));
  sessionStorage.removeItem(AFRESH);
  return asked.returnTo;
}

/** Signs out here and at the issuer, and lands on the roadmap. */
export async function signOut(): Promise<void> {
  const kept = read<Kept>(TOKEN);
  endSession('signed-out');
  let leave: Discovery['end_session_endpoint'];
  const config = await siteConfig();
  try {
    leave = (await discover(config.issuer)).end_session_endpoint;
  } catch {
    // The issuer is away: the session here is over all the same.
  }
  if (!kept || !leave) {
    location.assign('/');
    return;
  }
  const query = new URLSearchParams({
    id_token_hint: kept.idToken,
    client_id: config.clientId,
    post_logout_redirect_uri: `${location.origin}/`,
    // Cognito reads its own name for the same address.
    logout_uri: `${location.origin}/`,
  });
  location.assign(`${leave}?${query.toString()}`);
}
