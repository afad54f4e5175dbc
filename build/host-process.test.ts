import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startHostProcess } from './host-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'host-process-'));

/** A stand-in for dist/main/serve.mjs. */
function aHost(name: string, source: string): string {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, source);
  return file;
}

const sayAddress = "console.log(JSON.stringify({ url: 'http://127.0.0.1:1/open?t=' + process.argv[2] }));";

test('a host says its address, and ends of itself when its stdin closes', async () => {
  const host = await startHostProcess(['x'], aHost('polite', `${sayAddress} process.stdin.on('end', () => process.exit(0)).resume();`));
  expect(host?.url).toBe('http://127.0.0.1:1/open?t=x');
  await host?.stop();
  await expect(host?.ended).resolves.toBe(0);
});

test('a host that ends before it has an address is no host', async () => {
  await expect(startHostProcess([], aHost('dying', 'process.exit(3);'))).resolves.toBeUndefined();
});

test('a host that hangs is ended after a while', async () => {
  const host = await startHostProcess([], aHost('hanging', `${sayAddress} setInterval(() => {}, 1000);`));
  await host?.stop(50);
  await expect(host?.ended).resolves.toBe(1);
});
