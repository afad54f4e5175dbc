import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { headOf } from '../kit/history.ts';
import { newestVersion } from '../migrate.ts';
import { addRisk, fileStore, riskTitles, temporaryFolder } from '../../test/builders/file-store.ts';
import { backUp } from '../backup/policy.ts';
import { closeStore, createStore, openStore } from './open.ts';
import { refusal } from '../../test/builders/refusal.ts';

const sha = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
const closedStore = (...titles: readonly string[]) => {
  const made = fileStore(...titles);
  closeStore(made.store);
  return made;
};
/** Runs as a user who may not write (root may always). Answers what the script printed. */
function asNobody(file: string, script: string): string {
  const done = spawnSync(process.execPath, ['--input-type=module', '-e', script, file], { encoding: 'utf8', uid: 65_534, gid: 65_534 });
  if (done.status !== 0) throw new Error(done.stderr);
  return done.stdout;
}
const isRoot = process.getuid?.() === 0;

describe('files that are no store are refused with a sentence and stay as they are', () => {
  const cases: readonly (readonly [string, (file: string) => void, RegExp])[] = [
    ['an empty file', (file) => writeFileSync(file, ''), /är tom/],
    ['a text', (file) => writeFileSync(file, 'x'.repeat(2000)), /inget register/],
    ['a header only', (file) => writeFileSync(file, 'SQLite format 3\0'), /inget register/],
    ['a folder', (file) => mkdirSync(file), /är tom eller ingen fil/],
    [
      "another program's database",
      (file) => void new BetterSqlite3(file).exec('pragma journal_mode=wal; create table t (a)').close(),
      /inget register/,
    ],
    ['zeroes', (file) => writeFileSync(file, Buffer.alloc(8192)), /inget register/],
  ];
  test.each(cases)('%s', (_, make, sentence) => {
    const file = join(temporaryFolder('fel'), 'åäö med mellanslag.isam');
    make(file);
    const before = statSync(file).isFile() ? sha(file) : '';
    const error = refusal(() => openStore(file));
    expect(error.code).toBe('STORE');
    expect(error.message).toMatch(sentence);
    expect(error.message).toMatch(/inte ändrad/);
    expect(statSync(file).isFile() ? sha(file) : '').toBe(before);
  });

  test('a missing file, a broken link', () => {
    const folder = temporaryFolder('fel');
    expect(refusal(() => openStore(join(folder, 'saknas.isam'))).message).toMatch(/finns inte/);
    symlinkSync(join(folder, 'saknas.isam'), join(folder, 'länk.isam'));
    expect(refusal(() => openStore(join(folder, 'länk.isam'))).message).toMatch(/finns inte/);
  });

  test('a store of a newer version is byte for byte as before', () => {
    const { file } = closedStore('A');
    const raw = new BetterSqlite3(file);
    raw.pragma(`user_version = ${newestVersion + 1}`);
    raw.close();
    const before = sha(file);
    expect(refusal(() => openStore(file)).message).toMatch(/nyare version/);
    expect(sha(file)).toBe(before);
  });

  test('a file with a second name is refused, a symbolic link is followed to the file', () => {
    const { folder, file } = closedStore('A');
    symlinkSync(file, join(folder, 'genväg.isam'));
    const store = openStore(join(folder, 'genväg.isam'));
    expect([store.file, riskTitles(store)]).toEqual([file, ['A']]);
    closeStore(store);
    linkSync(file, join(folder, 'hård.isam'));
    expect(refusal(() => openStore(file)).message).toMatch(/hårda länkar/);
  });

  test('a cut-off store is said to be damaged', () => {
    const { file } = closedStore('A');
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, bytes.length - 8192));
    expect(refusal(() => openStore(file)).message).toMatch(/skadat.*inte ändrad/);
  });
});

describe('a store whose schema somebody changed is refused', () => {
  const changes = [
    ['trigger', 'create trigger spion after insert on risk begin delete from audit_payload; end'],
    ['view', 'create view vy as select * from risk'],
    ['table', 'create table extra (a)'],
    ['index', 'drop index audit_record'],
    ['column', 'alter table risk add column extra TEXT'],
  ] as const;
  test.each(changes)('%s', (_, sql) => {
    const { file } = closedStore('A');
    const raw = new BetterSqlite3(file);
    raw.exec(sql);
    raw.close();
    const before = sha(file);
    expect(refusal(() => openStore(file)).message).toMatch(/inte har gjort \(.+\)\. Det är inte ändrat/);
    expect(sha(file)).toBe(before);
  });

  test("SQLite's own statistics are no change, and a vacuumed store opens", () => {
    const { file } = closedStore('A');
    const raw = new BetterSqlite3(file);
    raw.exec('analyze; vacuum');
    raw.close();
    const store = openStore(file);
    expect(riskTitles(store)).toEqual(['A']);
    closeStore(store);
  });
});

describe('one at a time', () => {
  test('a second opening, in this process or another, is told since when; afterwards it opens', () => {
    const { file, store } = fileStore('A');
    const error = refusal(() => openStore(file));
    expect([error.code, error.message]).toEqual([
      'LOCKED',
      expect.stringMatching(/i ett annat fönster på den här datorn sedan \d{4}-\d\d-\d\d kl\. \d\d:\d\d\. Ingenting är ändrat/),
    ]);
    const other = spawnSync(process.execPath, ['electron/cli/cli.ts', 'figures', '--store', file], { encoding: 'utf8' });
    expect([other.status, other.stderr]).toEqual([3, expect.stringMatching(/öppet i ett annat fönster på den här datorn sedan/)]);
    closeStore(store);
    expect(existsSync(`${file}.öppen`)).toBe(false);
    closeStore(openStore(file));
  });

  test('the store, its note and its folder for copies are for the user alone, whatever the mask', () => {
    const mask = process.umask(0);
    try {
      const { file, store } = fileStore('A');
      expect([statSync(file).mode & 0o777, statSync(`${file}.öppen`).mode & 0o777]).toEqual([0o600, 0o600]);
      closeStore(store);
    } finally {
      process.umask(mask);
    }
  });
});

describe.runIf(isRoot && process.platform === 'linux')('a store that cannot be written', () => {
  test.each([
    ['file', 0o444, 0o755],
    ['folder', 0o666, 0o555],
  ])('opens for reading when the %s is read-only; a save is refused with the reason', (_, fileMode, folderMode) => {
    const { folder, file } = closedStore('Åska');
    chmodSync(file, fileMode);
    chmodSync(folder, folderMode);
    const said = asNobody(
      file,
      `const { openStore } = await import('${process.cwd()}/db/sqlite/open.ts');
       const { addRisk, riskTitles } = await import('${process.cwd()}/test/builders/file-store.ts');
       const store = openStore(process.argv[1]);
       let message = ''; try { addRisk(store, 'B'); } catch (error) { message = error.code + ' ' + error.message; }
       console.log(JSON.stringify([riskTitles(store), store.readOnly, message]));`,
    );
    const [titles, readOnly, message] = JSON.parse(said) as [string[], string, string];
    expect(titles).toEqual(['Åska']);
    expect(readOnly).toMatch(/bara för läsning/);
    expect(message).toBe(`STORE ${readOnly}`);
  });

  test('cannot be read at all: a sentence', () => {
    const { file, folder } = closedStore('A');
    chmodSync(folder, 0o755);
    const said = asNobody(
      file,
      `const { openStore } = await import('${process.cwd()}/db/sqlite/open.ts');
       try { openStore(process.argv[1]); } catch (error) { console.log(error.code + ' ' + error.message); }`,
    );
    expect(said).toMatch(/^STORE .*kontrollera behörigheten/);
  });
});

describe('a file that changes under an open store', () => {
  test('moved or replaced: the save is refused, and what is seen can still be backed up', () => {
    const { folder, file, store } = fileStore('A');
    renameSync(file, join(folder, 'flyttad.isam'));
    copyFileSync(join(folder, 'flyttad.isam'), file);
    expect(refusal(() => addRisk(store, 'B')).message).toMatch(/ersatts.*inte sparad/);
    expect(riskTitles(store)).toEqual(['A']);
    expect(backUp(store).head).toBe(headOf(store));
    store.raw.close();
  });

  test('only touched: saving goes on', () => {
    const { file, store } = fileStore('A');
    utimesSync(file, new Date(), new Date(Date.now() + 60_000));
    addRisk(store, 'B');
    expect(riskTitles(store)).toEqual(['A', 'B']);
    closeStore(store);
    const again = openStore(file);
    expect(riskTitles(again)).toEqual(['A', 'B']);
    closeStore(again);
  });

  test('overwritten in place with an older copy: the save is refused', () => {
    const { folder, file, store } = fileStore('A');
    closeStore(store);
    copyFileSync(file, join(folder, 'gammal.isam'));
    const open = openStore(file);
    addRisk(open, 'B');
    // As a sync client in another process would: a handle closed in this one would give the lock away.
    spawnSync('cp', [join(folder, 'gammal.isam'), file]);
    expect(refusal(() => addRisk(open, 'C')).message).toMatch(/ändrats av ett annat program.*inte sparad/);
    open.raw.close();
  });
});

test('a new store is refused where there is no folder or a file already', () => {
  const { file } = closedStore('A');
  expect(refusal(() => createStore(file)).code).toBe('CONFLICT');
  expect(refusal(() => createStore(join(temporaryFolder('ny'), 'ingen', 'x.isam'))).message).toMatch(/kontrollera att mappen finns/);
});

test('a creation that was killed half way leaves nothing in the way of the next one', () => {
  const folder = temporaryFolder('ny');
  writeFileSync(join(folder, '.register.isam.skapas'), 'halv');
  writeFileSync(join(folder, '.register.isam.skapas-journal'), 'halv');
  const store = createStore(join(folder, 'register.isam'));
  closeStore(store);
  expect(readdirSync(folder)).toEqual(['register.isam']);
});
