import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { closeStore, openStore } from '#db/sqlite/open.ts';
import { addRisk, fileStore, riskTitles } from '../../test/builders/file-store.ts';

const cli = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['electron/cli/cli.ts', ...args], { encoding: 'utf8' });
  return { status, stderr, output: stdout === '' ? undefined : (JSON.parse(stdout) as Readonly<Record<string, unknown>>) };
};
const titlesOf = (file: string): readonly string[] => {
  const store = openStore(file);
  const titles = riskTitles(store);
  closeStore(store);
  return titles;
};
const twoDays = () => {
  const { folder, file, store } = fileStore('A');
  closeStore(store);
  const made = cli('backup', '--store', file, '--to', join(folder, 'kopior'));
  expect(made.status).toBe(0);
  const later = openStore(file);
  addRisk(later, 'B');
  closeStore(later);
  return { file, copy: String(made.output!['file']) };
};

describe('backup and restore on the command line', () => {
  test('a dry run tells the difference, a restore keeps what was there', () => {
    const { file, copy } = twoDays();
    const preview = cli('restore', '--store', file, '--from', copy, '--dry-run');
    expect(preview).toMatchObject({ status: 0, output: { newerEntries: 1, counts: { risk: { now: 2, backup: 1 } } } });
    expect(titlesOf(file)).toEqual(['A', 'B']);
    const { status, output, stderr } = cli('restore', '--store', file, '--from', copy);
    expect(status).toBe(0);
    expect(titlesOf(file)).toEqual(['A']);
    expect(titlesOf(String(output!['saved']))).toEqual(['A', 'B']);
    expect(stderr).toContain('Det som fanns före ligger i');
  });

  test('a store beyond opening is kept under a new name, and the backup takes its place', () => {
    const { file, copy } = twoDays();
    writeFileSync(file, Buffer.alloc(5000, 1));
    const { status, output } = cli('restore', '--store', file, '--from', copy);
    expect(status).toBe(0);
    expect(titlesOf(file)).toEqual(['A']);
    expect(readFileSync(String(output!['saved']))).toEqual(Buffer.alloc(5000, 1));
  });

  test('a backup that cannot be used, or a store that is open: exit code 3, nothing changed', () => {
    const { file, copy } = twoDays();
    const before = readFileSync(file);
    const bad = `${copy}.bad`;
    copyFileSync(copy, bad);
    writeFileSync(bad, readFileSync(copy).subarray(0, 20_000));
    expect(cli('restore', '--store', file, '--from', bad)).toMatchObject({ status: 3, stderr: expect.stringMatching(/kan inte användas/) });
    expect(readFileSync(file)).toEqual(before);
    const held = openStore(file);
    expect(cli('restore', '--store', file, '--from', copy)).toMatchObject({ status: 3, stderr: expect.stringMatching(/är öppet/) });
    closeStore(held);
    expect(readFileSync(file)).toEqual(before);
  });
});
