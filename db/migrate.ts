import { defaultSettings } from '#shared/settings/settings.ts';
import { writeModels } from './kit/save-settings.ts';
import type { Raw, Store } from './kit/store.ts';
import { write } from './kit/write.ts';
import { migrations } from './migrations/index.ts';

export const newestVersion = migrations.length;
export const versionOf = (raw: Raw): number => raw.pragma('user_version', { simple: true }) as number;

/**
 * Brings a store to the newest schema: each step is one exclusive transaction with its user_version, so that a step is done or not.
 * Foreign keys are off around a step (tables may be rebuilt) and checked before it is committed.
 */
export function migrate(store: Store): void {
  const from = versionOf(store.raw);
  for (let version = from; version < newestVersion; version += 1) step(store.raw, migrations[version]!, version + 1);
  if (from === 0) write(store, { actor: 'system' }, (tx) => writeModels(tx, defaultSettings));
}

function step(raw: Raw, statements: string, version: number): void {
  raw.pragma('foreign_keys = OFF');
  try {
    raw
      .transaction(() => {
        raw.exec(statements);
        const broken = raw.pragma('foreign_key_check') as readonly unknown[];
        if (broken.length) throw new Error(`migration ${version} leaves ${broken.length} broken links`);
        raw.pragma(`user_version = ${version}`);
      })
      .exclusive();
  } finally {
    raw.pragma('foreign_keys = ON');
  }
}
