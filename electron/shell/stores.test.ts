import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { fakeElectron } from '../../test/builders/fake-electron.ts';

const place = vi.hoisted(() => ({ fake: undefined as ReturnType<typeof fakeElectron> | undefined }));
vi.mock('electron', async () => {
  const { fakeElectron: make } = await import('../../test/builders/fake-electron.ts');
  place.fake = make();
  return place.fake.electron;
});

const { chooseNewStore, openFile } = await import('./stores.ts');
const folder = mkdtempSync(join(tmpdir(), 'stores-'));
const said = join(folder, 'started');
const noted = () => place.fake?.noted ?? [];
const window = {} as BrowserWindow;
const save = async (name: string) => {
  process.env['FAKE_SAVE'] = name;
  await chooseNewStore(window);
};

// A program in the AppImage's place, which writes down what it was started with.
const program = join(folder, 'program');
writeFileSync(program, `#!/bin/sh\necho "$@" > "${said}.part" && mv "${said}.part" "${said}"\n`);
chmodSync(program, 0o755);
process.env['APPIMAGE'] = program;
process.env['XDG_DATA_HOME'] = folder;

beforeEach(() => {
  rmSync(said, { force: true });
  noted().length = 0;
});
const started = async (): Promise<string> => {
  await vi.waitUntil(() => existsSync(said), { timeout: 5000 });
  return readFileSync(said, 'utf8').trim();
};

describe.skipIf(process.platform === 'win32')('a register', () => {
  test('is opened by a program of its own', async () => {
    const file = join(folder, 'sn.isam');
    writeFileSync(file, '');
    openFile(window, file);
    expect(await started()).toBe(`--store ${file}`);
  });

  test('that is new gets the ending that makes it one', async () => {
    await save(join(folder, 'ny'));
    expect(await started()).toBe(`--store ${join(folder, 'ny.isam')}`);
  });
});

test('a file that exists is never written over', async () => {
  const file = join(folder, 'finns.isam');
  writeFileSync(file, 'innehåll');
  await save(file);
  expect(noted()).toEqual(['asked finns.isam finns redan']);
  expect(readFileSync(file, 'utf8')).toBe('innehåll');
});

test('a dialog that is closed does nothing', async () => {
  await save('');
  expect(noted()).toEqual([]);
});

test.each([
  ['relativ.isam', 'relativ.isam är inget register'],
  ['/tmp/program.exe', 'program.exe är inget register'],
  ['/finns/inte.isam', 'inte.isam finns inte längre'],
  [`${tmpdir()}/.isam/..`, '.. är inget register'],
])('%s is refused with words', (file, words) => {
  openFile(window, file);
  expect(noted()).toEqual([`asked ${words}`]);
  expect(existsSync(said)).toBe(false);
});
