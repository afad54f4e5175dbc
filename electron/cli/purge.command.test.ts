import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { incident } from '#shared/registers/incident/incident.register.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { saveSettings } from '#db/kit/save-settings.ts';
import { save, write } from '#db/kit/write.ts';
import { closeStore, openStore } from '#db/sqlite/open.ts';
import { verify } from '#db/verify.ts';
import { canary, idsOf, wordsInFile } from '../../test/builders/canary.ts';
import { fileStore } from '../../test/builders/file-store.ts';

const cli = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['electron/cli/cli.ts', ...args], { encoding: 'utf8' });
  return { status, stderr, output: stdout === '' ? undefined : (JSON.parse(stdout) as Readonly<Record<string, unknown>>) };
};
const who = { actor: 'isam' };
/** Two closed incidents, of 2014 and 2020, one open, and a rule of ten years from the closing. */
function incidents(hasRule = true): string {
  const { file, store } = fileStore();
  for (const [title, closed] of [
    [canary('gammal'), '2014-05-20'],
    [canary('yngre'), '2020-05-20'],
    [canary('öppen'), null],
  ] as const)
    write(store, who, (tx) => save(tx, incident, { values: { title, closed, status: closed ? 'closed' : 'reported' }, lenient: true }));
  const rule = { years: 10, from: 'closed', decision: 'Arkivnämnden 2025-11-04 § 61' };
  if (hasRule) write(store, who, (tx) => saveSettings(tx, { ...defaultSettings, retention: { incident: rule } }));
  closeStore(store);
  return file;
}
const left = (file: string): number => {
  const store = openStore(file);
  const ids = idsOf(store, incident);
  expect(verify(store).ok).toBe(true);
  closeStore(store);
  return ids.length;
};

describe('purge on the command line', () => {
  test('a dry run names what is due and changes no byte; then it goes, and the copies that still hold it are named', () => {
    const file = incidents();
    const before = readFileSync(file);
    const dry = cli('purge', '--store', file, '--before', '2026-01-01', '--dry-run');
    expect(dry).toMatchObject({
      status: 0,
      output: { records: { incident: 1 }, due: [{ title: canary('gammal'), start: '2014-05-20', end: '2024-05-20' }], hindered: [] },
    });
    expect(dry.stderr).toContain('Provkörning');
    expect(readFileSync(file)).toEqual(before);
    const { status, output, stderr } = cli('purge', '--store', file, '--before', '2026-01-01');
    expect([status, output!['records']]).toEqual([0, { incident: 1 }]);
    expect(left(file)).toBe(2);
    expect(wordsInFile(file, [canary('gammal'), canary('yngre')])).toEqual([canary('yngre')]);
    const copies = output!['copies'] as readonly string[];
    expect(copies).toHaveLength(1);
    expect(wordsInFile(copies[0]!, [canary('gammal')])).toEqual([canary('gammal')]);
    expect(stderr).toContain(copies[0]!);
  });

  test('a time that ends on the day itself has not ended before it', () => {
    const file = incidents();
    expect(cli('purge', '--store', file, '--before', '2024-05-20', '--dry-run').output).toMatchObject({ due: [] });
    expect(cli('purge', '--store', file, '--before', '2024-05-21', '--dry-run').output).toMatchObject({ due: [{ end: '2024-05-20' }] });
  });

  test('a day to come is not understood, a day that is none neither, and nothing is done', () => {
    const file = incidents();
    const before = readFileSync(file);
    for (const day of ['2099-01-01', '2026-02-30', 'i går']) expect(cli('purge', '--store', file, '--before', day).status).toBe(2);
    expect(cli('purge', '--store', file).status).toBe(2);
    expect(readFileSync(file)).toEqual(before);
  });

  test('without a rule everything is kept, and it says so', () => {
    const file = incidents(false);
    const { status, stderr, output } = cli('purge', '--store', file, '--before', '2026-01-01');
    expect([status, output!['due']]).toEqual([0, []]);
    expect(stderr).toContain('Inget register har en gallringsregel');
    expect(left(file)).toBe(3);
  });
});
