import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { challengeOf } from '../../../web/parts/session/pkce.ts';
import {
  completeSignIn,
  currentToken,
  endSession,
  onSessionEnd,
  SignInFailed,
  signIn,
} from '../../../web/parts/session/session.ts';
import { watchIdle } from '../../../web/parts/session/watch-idle.ts';

const ISSUER = 'https://issuer.example/oidc';

/** The issuer's side of the wire: what it was sent, and a token answer that repeats the nonce it was asked with. */
let asked: URLSearchParams | null = null;
let traded: URLSearchParams | null = null;
let nonceInToken: (nonce: string) => string = (nonce) => nonce;

const json = (body: unknown): Response => new Response(JSON.stringify(body));

const wire = async (address: string | URL | Request, init?: RequestInit): Promise<Response> => {
  const url = String(address);
  if (url === '/config.json')
    return json({ issuer: ISSUER, clientId: 'site', scope: 'openid', demonstration: null });
  if (url === `${ISSUER}/.well-known/openid-configuration`)
    return json({ authorization_endpoint: `${ISSUER}/auth`, token_endpoint: `${ISSUER}/token` });
  if (url !== `${ISSUER}/token`) throw new Error(`unexpected request ${url}`);
  traded = new URLSearchParams(String(init?.body));
  const claims = btoa(JSON.stringify({ nonce: nonceInToken(asked?.get('nonce') ?? '') }));
  return json({ access_token: 'the-token', id_token: `head.${claims}.signature`, expires_in: 28_800 });
};

beforeEach(() => {
  asked = null;
  traded = null;
  nonceInToken = (nonce) => nonce;
  vi.stubGlobal('fetch', wire);
  vi.spyOn(location, 'assign').mockImplementation((address) => {
    asked = new URL(String(address)).searchParams;
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const comeBack = (changes: Record<string, string> = {}) =>
  completeSignIn(`?${new URLSearchParams({ code: 'a-code', state: asked?.get('state') ?? '', ...changes })}`);

describe('signing in', () => {
  test('the officer comes back to the page and place that asked', async () => {
    await signIn('/district/?lang=zh#/report');
    expect(await comeBack()).toBe('/district/?lang=zh#/report');
    expect(currentToken()).toBe('the-token');
  });

  test('the code is traded with the verifier whose challenge was shown', async () => {
    await signIn('/');
    await comeBack();
    expect(asked?.get('code_challenge_method')).toBe('S256');
    expect(await challengeOf(traded?.get('code_verifier') ?? '')).toBe(asked?.get('code_challenge'));
    expect(traded?.get('redirect_uri')).toBe(asked?.get('redirect_uri'));
  });

  test('an answer to another request is not taken, and its code is not traded', async () => {
    await signIn('/');
    await expect(comeBack({ state: 'someone-elses' })).rejects.toThrow(SignInFailed);
    expect(traded).toBeNull();
    expect(currentToken()).toBeNull();
  });

  test('an answer is taken once', async () => {
    await signIn('/');
    await comeBack();
    await expect(comeBack()).rejects.toThrow(SignInFailed);
  });

  test('a token made for another sign-in is not taken', async () => {
    nonceInToken = () => 'another';
    await signIn('/');
    await expect(comeBack()).rejects.toThrow(SignInFailed);
    expect(currentToken()).toBeNull();
  });
});

describe('a desk that was left alone', () => {
  test('is opened again only by who says to the issuer who it is, once', async () => {
    await signIn('/');
    expect(asked?.get('prompt')).toBeNull();
    await comeBack();
    endSession('idle');
    await signIn('/');
    expect(asked?.get('prompt')).toBe('login');
    await comeBack();
    endSession('expired');
    await signIn('/');
    expect(asked?.get('prompt')).toBeNull();
  });
});

describe('a session ends', () => {
  test('when its token has run out', async () => {
    await signIn('/');
    await comeBack();
    vi.useFakeTimers({ now: Date.now() + 28_800_001 });
    expect(currentToken()).toBeNull();
  });

  test('after thirty minutes in which nobody touched the page, and says so', async () => {
    await signIn('/');
    await comeBack();
    const ended = vi.fn();
    const deaf = onSessionEnd(ended);
    vi.useFakeTimers({ now: Date.now() });
    const stop = watchIdle();
    vi.advanceTimersByTime(29 * 60_000);
    window.dispatchEvent(new Event('keydown'));
    vi.advanceTimersByTime(29 * 60_000);
    expect(currentToken()).toBe('the-token');
    vi.advanceTimersByTime(60_000 + 10_000);
    expect(currentToken()).toBeNull();
    expect(ended).toHaveBeenCalledExactlyOnceWith('idle');
    stop();
    deaf();
  });

  test('once: a session that is over does not end again', async () => {
    const ended = vi.fn();
    const deaf = onSessionEnd(ended);
    endSession('expired');
    expect(ended).not.toHaveBeenCalled();
    deaf();
  });
});
