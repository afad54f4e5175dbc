import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { createInterface } from 'node:readline';

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

type Options = {
  /** `demo`: a store of its own with the example organisation. `empty`: a new one. */
  readonly store: 'demo' | 'empty';
};

/** Every test has a program and a store of its own, open at the start page. */
export const test = base.extend<Options & { readonly program: void }>({
  store: ['demo', { option: true }],
  program: [
    async ({ page, store }, run) => {
      const folder = mkdtempSync(join(tmpdir(), 'parmen-e2e-'));
      const host = await serve(store === 'demo' ? ['--demo'] : ['--store', join(folder, 'prov.isam')]);
      await page.goto(host.url);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await run();
      await host.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    { auto: true },
  ],
});
export { expect };
