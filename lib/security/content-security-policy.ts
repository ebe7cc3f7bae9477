/**
 * The Content-Security-Policy of one response. Only scripts with the nonce run, and what those load
 * ('strict-dynamic', CSP Level 3). Only the development server needs eval and inline styles, for its overlay.
 */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** For what others have made, whatever it is: opened by itself, it can do nothing. */
export const MEDIA_POLICY = "default-src 'none'; sandbox";
