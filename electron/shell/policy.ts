import type { WebPreferences } from 'electron';
import { securityHeaders } from '#electron/host/headers.ts';

// What the window may do, as plain values and pure functions, so that it can be tested without Electron.
// The numbers are those of Electron's own security checklist (docs/tutorial/security.md); see also RELIABILITY.md 1c.

/** The interface has an origin of its own and is not a file:// page (18). */
export const appScheme = 'app';
export const appOrigin = `${appScheme}://isam`;

const externalHosts = ['www.imy.se', 'www.msb.se', 'www.mcf.se', 'www.cert.se', 'www.riksdagen.se', 'eur-lex.europa.eu', 'www.cisa.gov'];

/**
 * Chromium's own switches, set before the app is ready. No name can be looked up by any part of the browser: neither by the page, which the
 * CSP stops, nor by what Chromium fetches for itself, such as dictionaries. Its own texts (file dialogs, spelling) are Swedish.
 */
export const chromiumSwitches: readonly (readonly [name: string, value: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['lang', 'sv'],
];

/** Isolation and sandbox on, no Node in the page (2, 3, 4); the rest stays at Electron's safe defaults (6, 8, 9, 10). */
export function webPreferences(preload: string): WebPreferences {
  return {
    preload,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    // With the program's own dictionary: docs/decisions/0013.
    spellcheck: true,
  };
}

/** Where the window may go: its own origin only (13). */
export function isAllowedUrl(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed !== null && parsed.protocol === `${appScheme}:` && `${parsed.protocol}//${parsed.host}` === appOrigin;
}

/** What the page may load: its own files, and what it has made itself. The developer tools have pages of their own. */
export function isAllowedRequest(url: string, isDeveloper: boolean): boolean {
  if (url.startsWith('blob:')) return isAllowedUrl(url.slice('blob:'.length));
  return isAllowedUrl(url) || url.startsWith('data:') || (isDeveloper && url.startsWith('devtools://'));
}

/** The one page that may have a window beside the main one: the presenter's notes. It is held by the same rules as the main one (14). */
export function isNotesWindow(url: string): boolean {
  const [path, query] = (URL.parse(url)?.hash ?? '').split('?');
  return isAllowedUrl(url) && path === '#/presentation' && new URLSearchParams(query).get('vy') === 'tal';
}

// Reading nothing and telling nobody: the presentation fills the screen, a chart is copied as a picture.
const permissions: readonly string[] = ['fullscreen', 'clipboard-sanitized-write'];

/** Every permission is refused but two, and those to the program's own page alone (5). */
export function allowsPermission(permission: string, url: string): boolean {
  return permissions.includes(permission) && isAllowedUrl(url);
}

/** Only the program's own page in the top frame may call (17). A frame that has gone has no URL. */
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

/** What goes out with every file of the interface (7). */
export function assetHeaders(contentType: string): Record<string, string> {
  return { ...securityHeaders, 'content-type': contentType };
}

/** A register's file by its name; everything else is told what it is. */
export const isRegisterFile = (path: string): boolean => path.toLowerCase().endsWith('.isam');
