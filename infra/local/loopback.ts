const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;

/**
 * Whether a request was made to this computer by a name that is always its own. A page elsewhere whose name was made to
 * point here (DNS rebinding) asks by that name, and must reach nothing.
 */
export const isLoopback = (host: string | undefined): boolean => LOOPBACK.test(host ?? '');

/** The answer to anybody else, as 421. */
export const ELSEWHERE = 'This server answers on this computer only.\n';
