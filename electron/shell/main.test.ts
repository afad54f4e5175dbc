import type { EventEmitter } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';

// Runs main.ts against a stand-in for Electron, which cannot be downloaded where the tests run. What it notes down is what Electron was told.
const noted = vi.hoisted(() => ({
  order: [] as string[],
  handlers: new Map<string, (...args: never[]) => unknown>(),
  sessionHandlers: new Map<string, (...args: never[]) => unknown>(),
  windowHandlers: new Map<string, (...args: never[]) => unknown>(),
  opened: [] as string[],
  loaded: [] as string[],
  stores: [] as { file: string; demo?: boolean; actor: string }[],
  calls: [] as unknown[][],
  closed: 0,
  preferences: {} as Record<string, unknown>,
}));

const note = vi.hoisted(() => (what: string) => () => void noted.order.push(what));
const app = vi.hoisted(() => ({ emitter: undefined as EventEmitter | undefined, exit: undefined as number | undefined }));

vi.mock('#electron/api/store-client.ts', () => ({
  startStoreWorker: async (options: { file: string; actor: string }) => {
    noted.order.push('store');
    noted.stores.push(options);
    return {
      call: async (...args: unknown[]) => {
        noted.calls.push(args);
        return { ok: true, data: null };
      },
      close: async () => void (noted.closed += 1),
    };
  },
}));

vi.mock('electron', async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  const emitter = new Emitter();
  app.emitter = emitter;
  class BrowserWindow {
    static getAllWindows = () => [];
    webContents = {
      on: (name: string, handler: () => void) => noted.windowHandlers.set(name, handler),
      setWindowOpenHandler: (handler: () => void) => noted.windowHandlers.set('open', handler),
    };
    constructor(options: { webPreferences: Record<string, unknown> }) {
      noted.order.push('window');
      noted.preferences = options.webPreferences;
    }
    once() {}
    async loadURL(url: string) {
      noted.loaded.push(url);
    }
  }
  return {
    app: Object.assign(emitter, {
      isPackaged: true,
      enableSandbox: note('sandbox'),
      setPath: note('userData'),
      requestSingleInstanceLock: () => true,
      whenReady: async () => void noted.order.push('ready'),
      quit: () => emitter.emit('will-quit', { preventDefault: note('quit held back') }),
      exit: (code: number) => void (app.exit = code),
    }),
    BrowserWindow,
    Menu: { buildFromTemplate: (template: unknown) => template, setApplicationMenu: note('menu') },
    dialog: { showErrorBox: (title: string, text: string) => noted.order.push(`${title}: ${text}`) },
    ipcMain: { handle: (name: string, handler: () => unknown) => noted.handlers.set(name, handler) },
    protocol: {
      registerSchemesAsPrivileged: note('scheme'),
      handle: (name: string, handler: () => unknown) => noted.handlers.set(name, handler),
    },
    session: {
      defaultSession: Object.fromEntries(
        ['setPermissionRequestHandler', 'setPermissionCheckHandler', 'setDevicePermissionHandler'].map((name) => [
          name,
          (handler: () => unknown) => noted.sessionHandlers.set(name, handler),
        ]),
      ),
    },
    shell: { openExternal: async (url: string) => void noted.opened.push(url) },
  };
});

const file = join(mkdtempSync(join(tmpdir(), 'shell-test-')), 'register.isam');
const ownFrame = { senderFrame: { url: 'app://isam/', parent: null } };
const call = (map: Map<string, (...args: never[]) => unknown>, name: string, ...args: unknown[]): unknown =>
  map.get(name)?.(...(args as never[]));

beforeAll(async () => {
  process.argv = [process.execPath, '--no-sandbox', '--store', file];
  await import('./main.ts');
  await vi.waitUntil(() => noted.loaded.length === 1);
});

describe('the start', () => {
  test('sets sandbox, scheme and profile before the app is ready, and opens the store before the window', () => {
    expect(noted.order).toEqual(['sandbox', 'scheme', 'userData', 'ready', 'store', 'menu', 'window']);
  });

  test('opens the named register for the user of the machine', () => {
    expect(noted.stores).toEqual([{ file, demo: false, actor: expect.stringMatching(/./) }]);
  });

  test('loads the interface from its own origin in a sandboxed window', () => {
    expect(noted.loaded).toEqual(['app://isam/']);
    expect(noted.preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
  });
});

describe('calls to the store', () => {
  test('from the program’s own page are answered', async () => {
    await expect(call(noted.handlers, 'api', ownFrame, 'risk.page', { limit: 5 })).resolves.toEqual({ ok: true, data: null });
    expect(noted.calls).toContainEqual(['risk.page', { limit: 5 }]);
  });

  test.each([
    ['another origin', { senderFrame: { url: 'https://example.org/', parent: null } }, 'risk.page'],
    ['a frame inside the page', { senderFrame: { url: 'app://isam/', parent: {} } }, 'risk.page'],
    ['a frame that is gone', { senderFrame: null }, 'risk.page'],
    ['something that is no name', ownFrame, 7],
  ])('from %s are refused', (_what, event, name) => {
    expect(() => call(noted.handlers, 'api', event, name, {})).toThrow('forbidden');
  });
});

describe('the window', () => {
  test('is refused every permission', () => {
    const answers: boolean[] = [];
    call(noted.sessionHandlers, 'setPermissionRequestHandler', null, 'geolocation', (answer: boolean) => answers.push(answer));
    expect(answers).toEqual([false]);
    expect(call(noted.sessionHandlers, 'setPermissionCheckHandler')).toBe(false);
    expect(call(noted.sessionHandlers, 'setDevicePermissionHandler')).toBe(false);
  });

  test.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])('stays on its own pages: %s', (name) => {
    const preventDefault = vi.fn();
    call(noted.windowHandlers, name, { url: 'app://isam/#/risk', preventDefault });
    expect(preventDefault).not.toHaveBeenCalled();
    call(noted.windowHandlers, name, { url: 'https://www.imy.se/', preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  test('opens no second window, and hands only listed addresses to the browser', () => {
    expect(call(noted.windowHandlers, 'open', { url: 'https://example.org/' })).toEqual({ action: 'deny' });
    expect(call(noted.windowHandlers, 'open', { url: 'https://www.imy.se/' })).toEqual({ action: 'deny' });
    expect(noted.opened).toEqual(['https://www.imy.se/']);
  });

  test('attaches no webview', () => {
    const preventDefault = vi.fn();
    call(noted.windowHandlers, 'will-attach-webview', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  test.each(['app://isam/..%2fmain%2fmain.mjs', 'app://isam/%2e%2e%2f%2e%2e%2fsecret.json', 'app://isam/a%00.js', 'app://evil/index.html'])(
    'is served nothing outside of the interface: %s',
    (url) => {
      expect((call(noted.handlers, 'app', { url }) as Response).status).toBe(404);
    },
  );
});

test('quitting waits until the store is closed', async () => {
  app.emitter?.emit('window-all-closed');
  expect(noted.order.at(-1)).toBe('quit held back');
  await vi.waitFor(() => expect(app.exit).toBe(0));
  expect(noted.closed).toBe(1);
});
