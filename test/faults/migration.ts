import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import { defaultSettings } from '#shared/settings/settings.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import { backupFolder } from '#db/backup/names.ts';
import { installFunctions } from '#db/sqlite/functions.ts';
import { applicationId } from '#db/sqlite/pragmas.ts';
import { save, write } from '#db/kit/write.ts';
import { writeModels } from '#db/kit/save-settings.ts';
import { storeOn } from '#db/kit/store.ts';
import { newestVersion } from '#db/migrate.ts';
import { migrations } from '#db/migrations/index.ts';
import { temporaryFolder } from '../builders/file-store.ts';
import { examine, examineBackups } from './examine.ts';

/** `mixed`: schema or records of neither version. `unsaved`: changed although no backup of the old version lies beside. */
export type MigrationResult = {
  readonly kills: number;
  readonly changed: number;
  readonly mixed: readonly string[];
  readonly unsaved: number;
};

/** A store as a release with that schema would have left it, with risks in it. Answers their ids. */
function olderStore(file: string, version: number, rows: number): readonly string[] {
  const raw = new BetterSqlite3(file);
  raw.pragma(`application_id = ${applicationId}`);
  for (const step of migrations.slice(0, version)) raw.exec(step);
  raw.pragma(`user_version = ${version}`);
  const store = storeOn(raw, file, { open: false });
  installFunctions(raw, store.gate);
  const ids = write(store, { actor: 'isam' }, (tx) => {
    writeModels(tx, defaultSettings);
    return Array.from(
      { length: rows },
      (_, n) => save(tx, risk, { values: { title: `Risk ${n}`, cause: 'Avbrott '.repeat(40), L: 2, C: 3 } }).id,
    );
  });
  raw.close();
  return ids;
}
/** Opened for writing, so that SQLite takes back what was half done. */
const versionIn = (file: string): number => {
  const raw = new BetterSqlite3(file);
  try {
    return raw.pragma('user_version', { simple: true }) as number;
  } finally {
    raw.close();
  }
};

const opener = `const { openStore } = await import(${JSON.stringify(new URL('../../db/sqlite/open.ts', import.meta.url).href)});
  process.stdout.write('nu\\n'); openStore(process.argv[1]);`;

/** Opens a file in a process of its own, killed after so many milliseconds from when it begins. Answers how long it lived. */
async function openedAndKilled(file: string, after: number): Promise<number> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', opener, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), ended]);
  const start = performance.now();
  await Promise.race([ended, wait(after, undefined, { ref: false })]);
  child.kill('SIGKILL');
  await ended;
  return performance.now() - start;
}

/** A store of every released schema, from `from` on, `times` times opened and killed at some moment of its migration; then what is left is looked at. */
export async function migrationKills(times: number, random: () => number, from = 1): Promise<MigrationResult> {
  const result = { kills: 0, changed: 0, mixed: [] as string[], unsaved: 0 };
  for (let version = from; version < newestVersion; version += 1) {
    // The first one is let through: how long the whole takes on this machine now.
    let whole = 120_000;
    for (let n = 0; n <= times; n += 1) {
      const file = join(temporaryFolder('migrering'), 'register.isam');
      const ids = olderStore(file, version, 100);
      const lived = await openedAndKilled(file, n === 0 ? whole : random() * whole);
      if (n === 0) whole = lived;
      else result.kills += 1;
      const left = versionIn(file);
      if (left > version && n > 0) result.changed += 1;
      const hasBackup = existsSync(backupFolder(file)) && readdirSync(backupFolder(file)).some((name) => !name.startsWith('.'));
      if (left > version && !hasBackup) result.unsaved += 1;
      const { lost, isSound, problem } = examine(file, ids);
      const { partial } = examineBackups(file);
      if (!isSound || lost.length || partial.length) result.mixed.push(`v${version}: ${problem} ${lost.length} lost ${partial.join()}`);
    }
  }
  return result;
}
