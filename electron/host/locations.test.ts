import { existsSync, mkdtempSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dataFolder, defaultStoreFile, storeLocation, windowProfileFolder } from './locations.ts';

const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'locations-test-'));

afterEach(() => vi.unstubAllEnvs());

describe('dataFolder', () => {
  test('follows XDG_DATA_HOME on Linux and falls back to ~/.local/share', () => {
    expect(dataFolder({ XDG_DATA_HOME: '/data' }, 'linux')).toBe('/data/Säkerhetspärmen');
    expect(dataFolder({}, 'linux')).toBe(join(homedir(), '.local/share/Säkerhetspärmen'));
  });

  test('is local to the machine on Windows', () => {
    expect(dataFolder({ LOCALAPPDATA: '/c/Local' }, 'win32')).toBe(join('/c/Local', 'Säkerhetspärmen'));
  });

  test('is Application Support on macOS', () => {
    expect(dataFolder({}, 'darwin')).toBe(join(homedir(), 'Library/Application Support/Säkerhetspärmen'));
  });
});

describe('storeLocation', () => {
  test('opens the register of the user when nothing is said, and makes its folder', () => {
    vi.stubEnv('XDG_DATA_HOME', emptyFolder());
    const location = storeLocation({});
    expect(location).toEqual({ file: defaultStoreFile(), demo: false });
    expect(basename(location.file)).toBe('register.isam');
    expect(existsSync(dirname(location.file))).toBe(true);
  });

  test('gives each demo a fresh copy outside the data folder', () => {
    const [first, second] = [storeLocation({ demo: true }), storeLocation({ demo: true })];
    expect(first.demo).toBe(true);
    expect(first.file).not.toBe(second.file);
    expect(existsSync(first.file)).toBe(false);
    expect(first.file.startsWith(dataFolder())).toBe(false);
  });

  test('keeps a demo in the named file', () => {
    const file = join(emptyFolder(), 'demo.isam');
    expect(storeLocation({ demo: true, store: file })).toEqual({ file, demo: true });
  });

  test('makes a relative path absolute', () => {
    expect(storeLocation({ store: 'x.isam' }).file).toBe(join(process.cwd(), 'x.isam'));
  });
});

test('two registers have two window profiles, one register always the same', () => {
  vi.stubEnv('XDG_DATA_HOME', emptyFolder());
  expect(windowProfileFolder('/a.isam')).toBe(windowProfileFolder('/a.isam'));
  expect(windowProfileFolder('/a.isam')).not.toBe(windowProfileFolder('/b.isam'));
  expect(windowProfileFolder('/a.isam').startsWith(dataFolder())).toBe(true);
});

test('a temporary register keeps its window profile beside itself', () => {
  const { file } = storeLocation({ demo: true });
  expect(windowProfileFolder(file).startsWith(dirname(file))).toBe(true);
});
