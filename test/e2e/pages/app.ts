import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, expect, type Page } from '@playwright/test';
import { createInterface } from 'node:readline';
import { hostileSeed } from '../../hostile/dose.ts';

const root = join(import.meta.dirname, '../../..');

type Served = { readonly url: string; readonly stop: () => Promise<void> };

/** The program as a user has it: the loopback host in a process of its own, with the built interface. */
async function serve(args: readonly string[]): Promise<Served> {
  const child: ChildProcess = spawn(process.execPath, [join(root, 'electron/host/serve.ts'), ...args], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    if (child.stdout)
      createInterface(child.stdout).on('line', (line) =>
        line.includes('"url"') ? resolve((JSON.parse(line) as { url: string }).url) : undefined,
      );
    child.once('exit', (code) => reject(new Error(`The host ended with ${code}`)));
  });
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

export type Options = {
  /** Electron's program file: the tests run in the program's own window. Empty: in a browser, over the loopback host. */
  readonly electron: string;
  /** `demo`: a store of its own with the example organisation. `empty`: without records. `none`: a file that is not there yet. `damaged`: only read. `hostile`: markup, formulas and invisible marks wherever a person can write. */
  readonly store: 'demo' | 'empty' | 'none' | 'damaged' | 'hostile';
};

type Run = (page: Page) => Promise<void>;

async function inBrowser(page: Page, args: readonly string[], run: Run): Promise<void> {
  const host = await serve(args);
  await page.goto(host.url);
  await run(page);
  await host.stop();
}

/** The built program, not packed: the fuses of a packed one keep Playwright out. */
async function inElectron(
  executablePath: string,
  { args, folder }: { readonly args: readonly string[]; readonly folder: string },
  run: Run,
): Promise<void> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const program = await _electron.launch({
    executablePath,
    args: [root, ...asRoot, ...args],
    env: { ...(process.env as Record<string, string>), XDG_DATA_HOME: folder, LOCALAPPDATA: folder },
  });
  await run(await program.firstWindow());
  await program.close();
}

/** Every test has a program and a store of its own, open at the start page. */
export const test = base.extend<Options & { readonly program: void }>({
  electron: ['', { option: true }],
  store: ['demo', { option: true }],
  page: async ({ page, electron, store }, run) => {
    const folder = mkdtempSync(join(tmpdir(), 'parmen-e2e-'));
    const file = join(folder, 'prov.isam');
    if (store === 'empty') spawnSync(process.execPath, [join(root, 'electron/cli/cli.ts'), 'init', '--store', file], { cwd: root });
    if (store === 'damaged') spawnSync(process.execPath, [join(root, 'test/builders/damage-store.ts'), file], { cwd: root });
    if (store === 'hostile')
      spawnSync(process.execPath, [join(root, 'test/builders/hostile-store.ts'), file, String(hostileSeed)], { cwd: root });
    const args = store === 'demo' ? ['--demo'] : ['--store', file];
    await (electron === '' ? inBrowser(page, args, run) : inElectron(electron, { args, folder }, run));
    rmSync(folder, { recursive: true, force: true });
  },
  program: [
    async ({ page }, run) => {
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await run();
    },
    { auto: true },
  ],
});
export { expect };
