import { extname, normalize, join, sep } from 'node:path';
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

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

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

/** The file under `root` that an address of the interface means, or undefined when it points anywhere else. */
export function assetFile(root: string, url: string): string | undefined {
  if (!isAllowedUrl(url)) return undefined;
  const path = decodePath(new URL(url).pathname);
  if (path === undefined || path.includes('\0')) return undefined;
  const file = normalize(join(root, path === '/' ? 'index.html' : path));
  return file.startsWith(root + sep) ? file : undefined;
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

export function assetHeaders(file: string): Record<string, string> {
  return {
    'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
}
