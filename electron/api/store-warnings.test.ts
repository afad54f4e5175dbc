import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headOf } from '#db/kit/history.ts';
import { closeStore, openStore } from '#db/sqlite/open.ts';
import { addRisk, fileStore } from '../../test/builders/file-store.ts';
import { conflictCopies, isUncPath, syncFolderOf, warningsOf } from './store-warnings.ts';

describe('where a register should not lie', () => {
  test.each([
    [String.raw`C:\Users\anna\OneDrive - Lindhamra stad\register.isam`, {}, 'OneDrive - Lindhamra stad'],
    [String.raw`D:\Moln\register.isam`, { OneDriveCommercial: String.raw`D:\Moln` }, String.raw`D:\Moln`],
    ['/home/anna/Dropbox/säkerhet/register.isam', {}, 'Dropbox'],
    ['/home/anna/dokument/register.isam', {}, null],
    [String.raw`D:\Molnet\register.isam`, { OneDrive: String.raw`D:\Moln` }, null],
    ['/home/anna/dokument/onedrive.isam', {}, null],
  ])('%s', (file, env, folder) => {
    expect(syncFolderOf(file, env)).toBe(folder);
  });

  test('a share is told from a drive and from a long path', () => {
    expect(
      [String.raw`\\server\hem\register.isam`, String.raw`C:\hem\register.isam`, String.raw`\\?\C:\hem\register.isam`].map(isUncPath),
    ).toEqual([true, false, false]);
  });
});

test('copies that a sync client made are found, backups and other registers are not', () => {
  const siblings = [
    'register.isam',
    'register-DESKTOP-7A2B.isam',
    'register (annas konflikterande kopia).isam',
    'register (1).isam',
    'register - kopia.isam',
    'register-två.isam',
    'register.isam.öppen',
    'annat (1).isam',
  ];
  expect(conflictCopies('register.isam', siblings)).toEqual([
    'register-DESKTOP-7A2B.isam',
    'register (annas konflikterande kopia).isam',
    'register (1).isam',
    'register - kopia.isam',
  ]);
});

test('an older copy, or another register under the same name, is noticed; a continuation is not', () => {
  const { folder, file, store } = fileStore('A');
  closeStore(store);
  copyFileSync(file, join(folder, 'gammal'));
  const later = openStore(file);
  const seen = headOf(later);
  addRisk(later, 'B');
  const newest = headOf(later);
  expect([...warningsOf(later, seen).keys()]).toEqual([]);
  closeStore(later);
  copyFileSync(join(folder, 'gammal'), file);
  writeFileSync(join(folder, 'register (1).isam'), '');
  const older = openStore(file);
  const warnings = warningsOf(older, newest);
  expect([...warnings.keys()]).toEqual(['older', 'conflict']);
  expect(warnings.get('older')).toContain(newest);
  // The same number of changes, but others.
  addRisk(older, 'C');
  expect([...warningsOf(older, newest).keys()]).toEqual(['older', 'conflict']);
  closeStore(older);
});
