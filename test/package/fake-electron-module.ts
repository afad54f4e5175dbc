import { fakeElectron } from '../builders/fake-electron.ts';

const fake = fakeElectron();
export const { app, BrowserWindow, Menu, dialog, ipcMain, powerMonitor, protocol, safeStorage, session, shell } = fake.electron;
Object.assign(process, { resourcesPath: process.env['FAKE_RESOURCES'] ?? '' });
app.exit = (code) => process.exit(code);
// A packaged program is its own first argument; there is no script between.
process.argv.splice(1, 1);

// The page's first question, as the page would ask it.
const ownFrame = { senderFrame: { url: 'app://isam/', parent: null } };
BrowserWindow.prototype.loadURL = async () => {
  const ask = fake.ipc.get('api') as unknown as (event: unknown, name: string, input: unknown) => Promise<unknown>;
  const serve = fake.ipc.get('app') as unknown as (request: { readonly url: string }) => Response;
  const page = serve({ url: 'app://isam/' });
  console.log(
    JSON.stringify({
      told: fake.noted,
      reply: await ask(ownFrame, 'store.info', {}),
      page: await page.text(),
      policy: page.headers.get('content-security-policy'),
    }),
  );
  app.quit();
};
