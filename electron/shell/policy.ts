import type { WebPreferences } from 'electron';

// What the window may do, as plain values and pure functions, so that it can be tested without Electron.
// The numbers are those of Electron's own security checklist (docs/tutorial/security.md); see also RELIABILITY.md 1c.

/** The interface has an origin of its own and is not a file:// page (18). */
export const appScheme = 'app';
export const appOrigin = `${appScheme}://isam`;

/** Scripts and data from the program alone; styles also inline, which the component library needs (7). */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const externalHosts = ['www.imy.se', 'www.msb.se', 'www.mcf.se', 'www.cert.se', 'www.riksdagen.se', 'eur-lex.europa.eu', 'www.cisa.gov'];

/** Isolation and sandbox on, no Node in the page (2, 3, 4); the rest stays at Electron's safe defaults (6, 8, 9, 10). */
export function webPreferences(preload: string): WebPreferences {
  return {
    preload,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    // Electron fetches its dictionaries from the internet, and nothing may leave the machine.
    spellcheck: false,
  };
}

/** Where the window may go, and what it may load: its own origin only (13). */
export function isAllowedUrl(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed !== null && parsed.protocol === `${appScheme}:` && `${parsed.protocol}//${parsed.host}` === appOrigin;
}

/** Only the program's own page in the top frame may call the store (17). A frame that has gone has no URL. */
export function authorizeIpc(frameUrl: string | undefined, isTop: boolean): boolean {
  return isTop && frameUrl !== undefined && isAllowedUrl(frameUrl);
}

/** The address to hand to the user's browser, or undefined when it is not on the list of authorities and sources (15). */
export function externalUrl(url: string): string | undefined {
  const parsed = URL.parse(url);
  const isListed = parsed?.protocol === 'https:' && parsed.port === '' && parsed.username === '' && externalHosts.includes(parsed.hostname);
  return isListed ? parsed.href : undefined;
}

/** The path, within the interface's folder, that one of its own addresses means; undefined for any other address. */
export function assetPath(url: string): string | undefined {
  if (!isAllowedUrl(url)) return undefined;
  try {
    return decodeURIComponent(new URL(url).pathname);
  } catch {
    return undefined;
  }
}

/** What goes out with every file of the interface. */
export function assetHeaders(contentType: string): Record<string, string> {
  return {
    'content-type': contentType,
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
}
