/**
 * The `content-security-policy` of every page: files of this origin, no inline script or style, no frame, and
 * requests only to this origin and to the issuer's (its discovery document and its token endpoint).
 * @param issuers origins without a path, e.g. `https://login.example.cn`
 */
export const contentSecurityPolicy = (issuers: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    ['connect-src', "'self'", ...issuers].join(' '),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
