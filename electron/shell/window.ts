import { join } from 'node:path';
import { BrowserWindow, protocol, session, shell } from 'electron';
import { readStatic } from '#electron/host/static-files.ts';
import { appOrigin, appScheme, assetHeaders, assetPath, externalUrl, isAllowedUrl, webPreferences } from './policy.ts';

// Both lie beside this bundle: dist/main, dist/preload, dist/renderer.
const preload = join(import.meta.dirname, '../preload/preload.cjs');
const interfaceRoot = join(import.meta.dirname, '../renderer');

/** Has to run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
}

/** Serves the interface's files and refuses every permission a page can ask for. */
export function prepareSession(): void {
  protocol.handle(appScheme, ({ url }) => serveAsset(url));
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.defaultSession.setPermissionCheckHandler(() => false);
  session.defaultSession.setDevicePermissionHandler(() => false);
}

function serveAsset(url: string): Response {
  const path = assetPath(url);
  const file = path === undefined ? undefined : readStatic(interfaceRoot, path);
  if (!file) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(file.bytes), { headers: assetHeaders(file.type) });
}

/** Opens the one window; it shows itself once it has something to show. */
export async function openWindow(): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 720,
    minHeight: 480,
    title: 'Säkerhetspärmen',
    show: false,
    webPreferences: webPreferences(preload),
  });
  window.once('ready-to-show', () => window.show());
  keepInside(window);
  await window.loadURL(`${appOrigin}/`);
  return window;
}

/** No other page, no second window, no webview: a link out opens in the user's own browser, if it is on the list. */
function keepInside({ webContents }: BrowserWindow): void {
  webContents.on('will-navigate', refuseElsewhere);
  webContents.on('will-redirect', refuseElsewhere);
  webContents.on('will-frame-navigate', refuseElsewhere);
  webContents.on('will-attach-webview', (event) => event.preventDefault());
  webContents.setWindowOpenHandler(({ url }) => {
    openExternally(url);
    return { action: 'deny' };
  });
}

function refuseElsewhere(event: { preventDefault(): void; readonly url: string }): void {
  if (!isAllowedUrl(event.url)) event.preventDefault();
}

/** The only place that hands an address to the operating system. */
function openExternally(url: string): void {
  const allowed = externalUrl(url);
  if (allowed !== undefined) void shell.openExternal(allowed);
}
