import { basename, join } from 'node:path';
import { BrowserWindow, protocol, session, shell } from 'electron';
import { readStatic } from '#electron/host/static-files.ts';
import { shellWords } from '#shared/i18n/shell.ts';
import { mayLeave, watchPage } from './failures.ts';
import {
  allowsPermission,
  appOrigin,
  appScheme,
  assetHeaders,
  assetPath,
  externalUrl,
  isAllowedRequest,
  isAllowedUrl,
  isNotesWindow,
  webPreferences,
} from './policy.ts';
import { offerContextMenu } from './spelling.ts';

// Both lie beside this bundle: dist/main, dist/preload, dist/renderer.
const preload = join(import.meta.dirname, '../preload/preload.cjs');
const interfaceRoot = join(import.meta.dirname, '../renderer');

/** Has to run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
}

/** Serves the interface's files, lets nothing else be fetched, and refuses every permission but two. */
export function prepareSession(isDeveloper: boolean): void {
  protocol.handle(appScheme, ({ url }) => serveAsset(url));
  const { defaultSession } = session;
  defaultSession.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowedRequest(url, isDeveloper) }));
  defaultSession.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl, isMainFrame }) =>
    answer(isMainFrame && allowsPermission(permission, requestingUrl)),
  );
  defaultSession.setPermissionCheckHandler((_contents, permission, origin) => allowsPermission(permission, origin));
  defaultSession.setDevicePermissionHandler(() => false);
}

function serveAsset(url: string): Response {
  const path = assetPath(url);
  const file = path === undefined ? undefined : readStatic(interfaceRoot, path);
  if (!file) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(file.bytes), { headers: assetHeaders(file.type) });
}

/** The one window, where and as it was when it was last closed; it shows itself once it has something to show. */
export function createWindow(storeFile: string): BrowserWindow {
  const window = new BrowserWindow({
    // Size, place, maximised or full screen lie in the profile, which belongs to one register; Electron keeps the window on a screen that is there.
    name: 'main',
    windowStatePersistence: true,
    width: 1280,
    height: 800,
    minWidth: 720,
    minHeight: 480,
    // Two registers can be open: the window says which one this is, and the page does not change it.
    title: `${basename(storeFile)} – ${shellWords.name}`,
    show: false,
    webPreferences: webPreferences(preload),
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  keepInside(window);
  watchPage(window);
  offerContextMenu(window);
  window.webContents.on('will-prevent-unload', (event) => {
    if (mayLeave(window)) event.preventDefault();
  });
  return window;
}

export const loadInterface = (window: BrowserWindow): Promise<void> => window.loadURL(`${appOrigin}/`);

/** No other page, no webview, no second window but the presenter's notes: a link out opens in the user's own browser, if it is on the list. */
function keepInside({ webContents }: BrowserWindow): void {
  webContents.on('will-navigate', refuseElsewhere);
  webContents.on('will-redirect', refuseElsewhere);
  webContents.on('will-frame-navigate', refuseElsewhere);
  webContents.on('will-attach-webview', (event) => event.preventDefault());
  webContents.on('did-create-window', keepInside);
  webContents.setWindowOpenHandler(({ url }) => {
    if (isNotesWindow(url))
      return { action: 'allow', overrideBrowserWindowOptions: { autoHideMenuBar: true, webPreferences: webPreferences(preload) } };
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
