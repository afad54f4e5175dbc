import { EventEmitter } from 'node:events';

type Handler = (...args: never[]) => unknown;
type Details = { readonly preventDefault: () => void };

/**
 * A stand-in for Electron, which cannot be downloaded where the tests run. `noted` is what Electron was told, in order; the maps hold what
 * it was given to call. `answers` says which button a person presses in the next dialogs.
 */
export function fakeElectron() {
  const noted: string[] = [];
  const given: { preferences?: Record<string, unknown>; window?: Record<string, unknown>; menu?: unknown } = {};
  const ipc = new Map<string, Handler>();
  const session = new Map<string, Handler>();
  const page = new Map<string, Handler>();
  const answers: number[] = [];
  const sent: unknown[][] = [];
  const power = new EventEmitter();
  const note =
    (what: string) =>
    (...args: unknown[]): void =>
      void noted.push([what, ...args.filter((arg) => typeof arg === 'string' || typeof arg === 'boolean')].join(' '));
  const app = Object.assign(new EventEmitter(), {
    isPackaged: true,
    exitCode: undefined as number | undefined,
    commandLine: { appendSwitch: note('switch') },
    enableSandbox: note('sandbox'),
    setPath: () => note('userData')(),
    getPath: () => process.env['FAKE_PROFILE'] ?? '',
    getAppPath: () => process.cwd(),
    getVersion: () => '1.2.3',
    setAboutPanelOptions: () => {},
    addRecentDocument: note('recent'),
    clearRecentDocuments: note('forget recent'),
    requestSingleInstanceLock: () => true,
    relaunch: note('relaunch'),
    whenReady: async () => note('ready')(),
    quit: () => void app.emit('will-quit', { preventDefault: note('quit held back') } satisfies Details),
    exit: (code: number) => void (app.exitCode = code),
  });
  class BrowserWindow extends EventEmitter {
    webContents = Object.assign(new EventEmitter(), {
      on: (name: string, handler: Handler) => page.set(name, handler),
      setWindowOpenHandler: (handler: Handler) => page.set('open', handler),
      send: (...args: unknown[]) => sent.push(args),
      reload: note('reload page'),
      forcefullyCrashRenderer: note('end page'),
      printToPDF: async () => Buffer.from('%PDF-1.7'),
    });
    constructor(options: Record<string, unknown> & { webPreferences: Record<string, unknown> }) {
      super();
      note('window')();
      given.window = options;
      given.preferences = options.webPreferences;
    }
    show = note('show');
    focus = note('focus');
    isMinimized = () => false;
    async loadURL(url: string): Promise<void> {
      note('load')(url);
    }
  }
  const set = (name: string) => (handler: Handler) => void session.set(name, handler);
  const answer = (message: { readonly message: string; readonly buttons?: readonly string[] }): number => {
    note('asked')(message.message);
    return answers.shift() ?? 0;
  };
  return {
    noted,
    given,
    ipc,
    session: { handlers: session },
    page,
    answers,
    sent,
    app,
    power,
    electron: {
      app,
      BrowserWindow,
      powerMonitor: power,
      // Linux without a keyring.
      safeStorage: { isAsyncEncryptionAvailable: async () => true, getSelectedStorageBackend: () => 'basic_text' },
      Menu: {
        buildFromTemplate: (template: unknown) => template,
        setApplicationMenu: (menu: unknown) => void (given.menu = menu),
        getApplicationMenu: () => null,
      },
      dialog: {
        showErrorBox: note('error'),
        showMessageBox: async (_window: unknown, message: { message: string }) => ({ response: answer(message) }),
        showMessageBoxSync: (_window: unknown, message: { message: string }) => answer(message),
        showSaveDialog: async () => ({ canceled: false, filePath: process.env['FAKE_SAVE'] ?? '' }),
        showOpenDialog: async () => {
          note('open dialog')();
          return { filePaths: [] };
        },
      },
      ipcMain: {
        handle: (name: string, handler: Handler) => ipc.set(name, handler),
        on: (name: string, handler: Handler) => ipc.set(name, handler),
      },
      protocol: { registerSchemesAsPrivileged: note('scheme'), handle: (name: string, handler: Handler) => ipc.set(name, handler) },
      session: {
        defaultSession: {
          webRequest: { onBeforeRequest: set('request') },
          setPermissionRequestHandler: set('permission'),
          setPermissionCheckHandler: set('check'),
          setDevicePermissionHandler: set('device'),
          setSpellCheckerDictionaryDownloadURL: note('dictionary from'),
          setSpellCheckerEnabled: note('spelling'),
          setSpellCheckerLanguages: () => {},
        },
      },
      shell: { openExternal: async (url: string) => note('browser')(url), showItemInFolder: note('folder'), openPath: async () => '' },
    },
  };
}
