/** THE content security policy, of the desktop window and of the loopback host alike: scripts and data from the program alone. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // The component library writes style elements; scripts stay forbidden inline.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What goes out with every answer of either. */
export const securityHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;
