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
  // No string becomes markup or a script's address: `default` lets style sheets through (renderer/app/trusted-types.ts), the other is the
  // editor's, which reads what is pasted in a document that nothing runs in.
  "require-trusted-types-for 'script'",
  'trusted-types default ProseMirrorClipboard',
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
