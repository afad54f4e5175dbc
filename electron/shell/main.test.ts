import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { fakeElectron } from '../../test/builders/fake-electron.ts';

// Runs main.ts against a stand-in for Electron.
const place = vi.hoisted(() => ({ fake: undefined as ReturnType<typeof fakeElectron> | undefined }));
const store = vi.hoisted(() => ({
  opened: [] as unknown[],
  calls: [] as unknown[][],
  closed: 0,
  finish: undefined as (() => void) | undefined,
  end: () => {},
}));

vi.mock('electron', async () => {
  const { fakeElectron: make } = await import('../../test/builders/fake-electron.ts');
  place.fake = make();
  return place.fake.electron;
});
vi.mock('#electron/api/store-client.ts', () => ({
  startStoreWorker: async (options: unknown, onGone: () => void) => {
    place.fake?.noted.push('store');
    store.opened.push(options);
    store.end = onGone;
    return {
      call: (...args: unknown[]) => {
        store.calls.push(args);
        const answer = { ok: true, data: null };
        return args[0] === 'slow' ? new Promise((resolve) => (store.finish = () => resolve(answer))) : Promise.resolve(answer);
      },
      close: async () => void (store.closed += 1),
    };
  },
}));

const folder = mkdtempSync(join(tmpdir(), 'shell-test-'));
const file = join(folder, 'register.isam');
const ownFrame = { senderFrame: { url: 'app://isam/', parent: null } };
const fake = () => place.fake as ReturnType<typeof fakeElectron>;
const call = (map: Map<string, (...args: never[]) => unknown>, name: string, ...args: unknown[]): unknown => {
  const handler = map.get(name);
  if (!handler) throw new Error(`nobody answers ${name}`);
  return handler(...(args as never[]));
};

beforeAll(async () => {
  process.env['XDG_DATA_HOME'] = folder;
  process.env['LOCALAPPDATA'] = folder;
  process.env['FAKE_PROFILE'] = join(folder, 'profile');
  process.env['FAKE_SAVE'] = join(folder, 'Genomgång 2026.pdf');
  process.argv = [process.execPath, '--no-sandbox', '--store', file];
  Object.assign(process, { resourcesPath: join(folder, 'resources') });
  await import('./main.ts');
  await vi.waitUntil(() => fake().noted.includes('load app://isam/'));
});

describe('the start', () => {
  test('sets sandbox, network and scheme before the app is ready, opens the store before the window, and shows the menu before the page', () => {
    expect(fake().noted).toEqual([
      'sandbox',
      'switch host-resolver-rules MAP * ~NOTFOUND',
      'switch lang sv',
      'scheme',
      'userData',
      'ready',
      'store',
      'dictionary from app://none/',
      'spelling true',
      `recent ${file}`,
      'window',
      'load app://isam/',
    ]);
  });

  test('opens the named register for the user of the machine', () => {
    expect(store.opened).toEqual([{ file, demo: false, actor: expect.stringMatching(/./), ask: true }]);
  });

  test('shows one window with the register’s name, in the place it had, sandboxed', () => {
    expect(fake().given.window).toMatchObject({
      title: 'register.isam – Säkerhetspärmen',
      name: 'main',
      windowStatePersistence: true,
      show: false,
    });
    expect(fake().given.preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
  });

  test('puts the Swedish dictionary where Chromium looks for it, so that none is fetched', () => {
    expect(readFileSync(join(folder, 'profile/Dictionaries/sv-SE-3-0.bdic')).subarray(0, 4).toString()).toBe('BDic');
  });

  test('remembers the register for the menu', () => {
    expect(JSON.parse(readFileSync(join(folder, 'Säkerhetspärmen/senaste.json'), 'utf8'))).toEqual([file]);
  });
});

test('whoever locks the computer locks the register', () => {
  fake().power.emit('lock-screen');
  expect(store.calls).toContainEqual(['vault.lock', { because: 'screen' }]);
});

describe('calls', () => {
  test('of the program’s own page are answered', async () => {
    await expect(call(fake().ipc, 'api', ownFrame, 'risk.page', { limit: 5 })).resolves.toEqual({ ok: true, data: null });
    expect(store.calls).toContainEqual(['risk.page', { limit: 5 }]);
  });

  const strangers = [
    ['another origin', { senderFrame: { url: 'https://example.org/', parent: null } }],
    ['a frame inside the page', { senderFrame: { url: 'app://isam/', parent: {} } }],
    ['a frame that is gone', { senderFrame: null }],
  ] as const;
  test.each(strangers)('of %s are refused', async (_what, event) => {
    expect(() => call(fake().ipc, 'api', event, 'risk.page', {})).toThrow('forbidden');
    expect(() => call(fake().ipc, 'print', event, { as: 'pdf', title: 'x' })).toThrow('forbidden');
    const before = fake().noted.length;
    call(fake().ipc, 'dropped', event, '/x/y.txt');
    call(fake().ipc, 'other', event, 'open');
    expect(fake().noted).toHaveLength(before);
  });

  test('for another register than the one that is to be made open a dialog; for what is none, nothing', () => {
    const before = fake().noted.length;
    call(fake().ipc, 'other', ownFrame, '/etc/passwd');
    expect(fake().noted).toHaveLength(before);
    call(fake().ipc, 'other', ownFrame, 'open');
    expect(fake().noted.at(-1)).toBe('open dialog');
  });

  test('by something that is no name are refused', () => {
    expect(() => call(fake().ipc, 'api', ownFrame, 7, {})).toThrow('forbidden');
  });

  test('to print what is no request are refused', () => {
    expect(() => call(fake().ipc, 'print', ownFrame, { as: 'pdf', title: 'x', file: '/etc/passwd' })).toThrow('file');
  });
});

describe('the menu', () => {
  const labels = () => (fake().given.menu as { label: string }[]).map(({ label }) => label);
  const tell = (state: unknown, event: unknown = ownFrame) => call(fake().ipc, 'page-state', event, state);

  test('follows the language of the page', () => {
    expect(labels()[0]).toBe('&Arkiv');
    tell({ language: 'en', works: ['new'] });
    expect(labels()[0]).toBe('&File');
    tell({ language: 'sv', works: [] });
    expect(labels()[0]).toBe('&Arkiv');
  });

  test.each([[{ language: 'xx', works: [] }], [{ language: 'en', works: ['quit'] }], [{ language: 'en', works: [], more: 1 }], [null]])(
    'does not follow %j',
    (state) => {
      tell(state);
      expect(labels()[0]).toBe('&Arkiv');
    },
  );

  test('does not follow a stranger', () => {
    tell({ language: 'en', works: [] }, { senderFrame: { url: 'https://example.org/', parent: null } });
    expect(labels()[0]).toBe('&Arkiv');
  });
});

test('a page becomes a PDF at the place that the user chose', async () => {
  await expect(call(fake().ipc, 'print', ownFrame, { as: 'pdf', title: 'Genomgång 2026' })).resolves.toEqual({
    kind: 'saved',
    file: 'Genomgång 2026.pdf',
  });
  expect(readFileSync(join(folder, 'Genomgång 2026.pdf'), 'utf8')).toBe('%PDF-1.7');
});

test('a file let go over the window that is no register is refused with words', () => {
  call(fake().ipc, 'dropped', ownFrame, '/x/lista.xlsx');
  expect(fake().noted.at(-1)).toBe('asked lista.xlsx är inget register');
  call(fake().ipc, 'dropped', ownFrame, join(folder, 'borta.isam'));
  expect(fake().noted.at(-1)).toBe('asked borta.isam finns inte längre');
});

describe('the window', () => {
  test('is granted full screen and copying for its own page, and nothing else', () => {
    const answers: boolean[] = [];
    const ask = (permission: string, requestingUrl: string, isMainFrame: boolean) =>
      call(fake().session.handlers, 'permission', null, permission, (answer: boolean) => answers.push(answer), {
        requestingUrl,
        isMainFrame,
      });
    ask('fullscreen', 'app://isam/', true);
    ask('fullscreen', 'app://isam/', false);
    ask('fullscreen', 'https://example.org/', true);
    ask('geolocation', 'app://isam/', true);
    expect(answers).toEqual([true, false, false, false]);
    expect(call(fake().session.handlers, 'check', null, 'media', 'app://isam/')).toBe(false);
    expect(call(fake().session.handlers, 'device')).toBe(false);
  });

  test.each([
    ['app://isam/assets/x.js', false],
    ['https://example.org/x.js', true],
    ['http://127.0.0.1:8080/', true],
  ])('may it fetch %s? cancelled: %s', (url, cancel) => {
    const answer = vi.fn();
    call(fake().session.handlers, 'request', { url }, answer);
    expect(answer).toHaveBeenCalledWith({ cancel });
  });

  test.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])('stays on its own pages: %s', (name) => {
    const preventDefault = vi.fn();
    call(fake().page, name, { url: 'app://isam/#/risk', preventDefault });
    expect(preventDefault).not.toHaveBeenCalled();
    call(fake().page, name, { url: 'https://www.imy.se/', preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  test('opens the presenter’s notes, held by the same rules', () => {
    expect(call(fake().page, 'open', { url: 'app://isam/#/presentation?vy=tal' })).toMatchObject({
      action: 'allow',
      overrideBrowserWindowOptions: { webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false } },
    });
    const held: string[] = [];
    const note = (name: string) => held.push(name);
    call(fake().page, 'did-create-window', { webContents: { on: note, setWindowOpenHandler: () => note('open') } });
    expect(held).toEqual(expect.arrayContaining(['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview', 'open']));
  });

  test('opens no second window, and hands only listed addresses to the browser', () => {
    expect(call(fake().page, 'open', { url: 'https://example.org/' })).toEqual({ action: 'deny' });
    expect(call(fake().page, 'open', { url: 'https://www.imy.se/' })).toEqual({ action: 'deny' });
    expect(fake().noted.filter((line) => line.startsWith('browser'))).toEqual(['browser https://www.imy.se/']);
  });

  test('attaches no webview', () => {
    const preventDefault = vi.fn();
    call(fake().page, 'will-attach-webview', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  test.each(['app://isam/..%2fmain%2fmain.mjs', 'app://isam/%2e%2e%2f%2e%2e%2fsecret.json', 'app://isam/a%00.js', 'app://evil/index.html'])(
    'is served nothing outside of the interface: %s',
    (url) => {
      expect((call(fake().ipc, 'app', { url }) as Response).status).toBe(404);
    },
  );

  test('asks before it closes over what is not saved, and stays unless told otherwise', () => {
    const preventDefault = vi.fn();
    call(fake().page, 'will-prevent-unload', { preventDefault });
    expect(preventDefault).not.toHaveBeenCalled();
    fake().answers.push(1);
    call(fake().page, 'will-prevent-unload', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  test('that crashes is opened again; one that is closed is not', async () => {
    const crash = async () => {
      call(fake().page, 'render-process-gone', {}, { reason: 'crashed' });
      await new Promise(setImmediate);
    };
    const reloads = () => fake().noted.filter((line) => line === 'reload page').length;
    await crash();
    await crash();
    expect(reloads()).toBe(2);
    call(fake().page, 'render-process-gone', {}, { reason: 'clean-exit' });
    expect(fake().noted.filter((line) => line === 'asked Fönstret slutade fungera')).toHaveLength(2);
  });
});

test('a store that ends by itself is told, with a way to start again', async () => {
  fake().answers.push(1);
  const quit = vi.spyOn(fake().app, 'quit').mockImplementation(() => undefined);
  store.end();
  await vi.waitFor(() => expect(quit).toHaveBeenCalled());
  expect(fake().noted).toContain('asked Registret stängdes oväntat');
  quit.mockRestore();
});

test('quitting waits for what is being answered, and then until the store is closed', async () => {
  const slow = call(fake().ipc, 'api', ownFrame, 'slow', {}) as Promise<unknown>;
  fake().app.emit('window-all-closed');
  expect(fake().noted.at(-1)).toBe('quit held back');
  await new Promise(setImmediate);
  expect(store.closed).toBe(0);
  store.finish?.();
  await expect(slow).resolves.toEqual({ ok: true, data: null });
  await vi.waitFor(() => expect(fake().app.exitCode).toBe(0));
  expect(store.closed).toBe(1);
});

test('nothing half written lies beside the PDF', () => {
  expect(existsSync(join(folder, 'Genomgång 2026.pdf.ny'))).toBe(false);
});
