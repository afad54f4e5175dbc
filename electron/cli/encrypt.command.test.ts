import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, test } from 'vitest';
import { readRecoveryKey } from '#db/crypto/recovery-key.ts';
import { closeStore } from '#db/sqlite/open.ts';
import { fileStore } from '../../test/builders/file-store.ts';

const first = 'grön båt väntar ute i dag';
const second = 'tvättlina moln kaffe segel granit';
const canary = 'Zzkanarie';
type Env = Readonly<Record<string, string>>;
function cli(args: readonly string[], env: Env = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['electron/cli/cli.ts', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  return {
    status,
    stderr,
    said: stdout + stderr,
    output: stdout === '' ? undefined : (JSON.parse(stdout) as Readonly<Record<string, unknown>>),
  };
}
/** A plain store with one risk, and both passphrases in files as an editor writes them. */
function begun() {
  const { folder, file, store } = fileStore(canary);
  closeStore(store);
  const [one, two, sheet] = ['ett', 'två', 'nyckel.txt'].map((name) => join(folder, name)) as [string, string, string];
  writeFileSync(one, `\uFEFF${first}\r\n`);
  writeFileSync(two, `${second}\n`);
  return { folder, file, one, two, sheet };
}
const groupsOf = (sheet: string): string =>
  readFileSync(sheet, 'utf8')
    .match(/^[0-9A-Z]{4}( {2}[0-9A-Z]{4}){6}$/gm)!
    .join(' ');

describe('encryption on the command line', () => {
  test('on, another passphrase, off: the register works in between, and nothing says a secret', { timeout: 120_000 }, () => {
    const { folder, file, one, two, sheet } = begun();
    const on = cli(['encrypt', '--store', file, '--passphrase-file', one, '--recovery-file', sheet]);
    expect(on).toMatchObject({ status: 0, output: { encrypted: true, backupsLeft: [] } });
    expect(statSync(sheet).mode & 0o777).toBe(0o600);
    const recovery = groupsOf(sheet);
    expect(readRecoveryKey(recovery)).toBeInstanceOf(Buffer);
    for (const secret of [first, recovery, recovery.replaceAll(' ', '')]) expect(on.said).not.toContain(secret);
    expect(readFileSync(file).includes(canary)).toBe(false);

    expect(cli(['verify', '--store', file, '--passphrase-file', one])).toMatchObject({ status: 0, output: { ok: true } });
    expect(cli(['figures', '--store', file], { SAKERHETSPARMEN_PASSPHRASE: first }).status).toBe(0);
    expect(cli(['list', '--store', file, '--register', 'Risk'], { SAKERHETSPARMEN_PASSPHRASE: recovery }).output).toMatchObject([
      { title: canary },
    ]);
    expect(cli(['figures', '--store', file])).toMatchObject({ status: 2, stderr: expect.stringMatching(/Ange --passphrase-file FIL/) });
    expect(cli(['figures', '--store', file, '--passphrase-file', two])).toMatchObject({
      status: 3,
      stderr: expect.stringMatching(/^Fel lösenfras/),
    });

    const saved = join(folder, 'räddad.isam');
    const salvaged = cli(['salvage', '--store', file, '--to', saved, '--passphrase-file', one]);
    expect(salvaged).toMatchObject({ status: 0, output: { isComplete: true } });
    expect(readFileSync(saved).includes(canary)).toBe(false);

    const copy = String(cli(['backup', '--store', file, '--to', join(folder, 'borta'), '--passphrase-file', one]).output!['file']);

    const newSheet = join(folder, 'ny-nyckel.txt');
    const change = ['passphrase', '--store', file, '--passphrase-file', one, '--new-passphrase-file', two, '--recovery-file'];
    expect(cli([...change, sheet])).toMatchObject({ status: 1, stderr: expect.stringMatching(/orört; välj en fil som inte finns/) });
    expect(cli([...change, newSheet])).toMatchObject({ status: 0, output: { backupsLeft: [] } });
    expect(groupsOf(newSheet)).not.toBe(recovery);
    expect(cli(['figures', '--store', file, '--passphrase-file', one]).status).toBe(3);
    const restore = ['restore', '--store', file, '--from', copy, '--passphrase-file', two];
    expect(cli(restore)).toMatchObject({ status: 3, stderr: expect.stringMatching(/öppnas inte med lösenfrasen/) });
    expect(cli([...restore, '--from-passphrase-file', one])).toMatchObject({ status: 0 });
    expect(cli(['decrypt', '--store', file, '--passphrase-file', two])).toMatchObject({ status: 0, output: { encrypted: false } });
    expect(cli(['verify', '--store', file]).output).toMatchObject({ ok: true });
  });

  test('what cannot be done leaves register and folder as they were', { timeout: 120_000 }, () => {
    const { folder, file, one, two, sheet } = begun();
    const before = readdirSync(folder);
    const bytes = readFileSync(file);
    writeFileSync(two, 'kort\n');
    const cases = [
      [2, ['encrypt', '--store', file, '--passphrase-file', one], /--recovery-file/],
      [1, ['encrypt', '--store', file, '--passphrase-file', two, '--recovery-file', sheet], /för kort/],
      [1, ['encrypt', '--store', file, '--passphrase-file', join(folder, 'ingen'), '--recovery-file', sheet], /kunde inte läsas/],
      [1, ['encrypt', '--store', file, '--passphrase-file', one, '--recovery-file', join(folder, 'ingen', 'x')], /kunde inte sparas/],
      [1, ['decrypt', '--store', file], /inte krypterat/],
    ] as const;
    for (const [status, args, sentence] of cases) expect(cli(args)).toMatchObject({ status, stderr: expect.stringMatching(sentence) });
    expect(readdirSync(folder)).toEqual(before);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test('a new register is encrypted from its first byte, backed up, and restored after damage', { timeout: 120_000 }, () => {
    const { folder, one, sheet } = begun();
    const file = join(folder, 'ny.isam');
    const with1 = ['--passphrase-file', one];
    expect(cli(['init', '--store', file, '--encrypt', ...with1, '--recovery-file', sheet]).status).toBe(0);
    const made = cli(['backup', '--store', file, ...with1]);
    expect(made.status).toBe(0);
    const copy = String(made.output!['file']);
    expect(cli(['restore', '--store', file, '--from', copy, '--dry-run', ...with1])).toMatchObject({
      status: 0,
      output: { newerEntries: 0 },
    });
    writeFileSync(file, readFileSync(file).fill(1, 200, 400));
    expect(cli(['restore', '--store', file, '--from', copy, ...with1])).toMatchObject({
      status: 0,
      output: { saved: expect.stringContaining('skadad-') },
    });
    expect(cli(['verify', '--store', file, ...with1]).output).toMatchObject({ ok: true });
    expect(existsSync(sheet)).toBe(true);
  });

  test('serve opens it with the passphrase, and without waits for the interface', { timeout: 120_000 }, async () => {
    const { folder, one, sheet } = begun();
    const file = join(folder, 'ny.isam');
    cli(['init', '--store', file, '--encrypt', '--passphrase-file', one, '--recovery-file', sheet]);
    const stateWith = async (...args: readonly string[]) => {
      const child = spawn(process.execPath, ['electron/cli/cli.ts', 'serve', '--store', file, ...args], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
      const { url } = JSON.parse(line) as { url: string };
      const cookie = (await fetch(url, { redirect: 'manual' })).headers.get('set-cookie')!.split(';')[0]!;
      const answer = await fetch(`${new URL(url).origin}/api/vault.state`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: '{}',
      });
      child.kill('SIGTERM');
      await once(child, 'exit');
      return ((await answer.json()) as { data: { state: string } }).data.state;
    };
    expect(await stateWith('--passphrase-file', one)).toBe('open');
    expect(await stateWith()).toBe('locked');
  });
});
