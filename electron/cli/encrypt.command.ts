import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { userInfo } from 'node:os';
import { basename, resolve } from 'node:path';
import { sheetText } from '#shared/vault/sheet.ts';
import { vaultWords } from '#shared/i18n/vault.ts';
import { AppError } from '#shared/kit/errors.ts';
import { passphraseLack } from '#shared/vault/passphrase.ts';
import { followWithBackups, switchKey } from '#db/backup/encrypt.ts';
import { copyOfKey, newKey, type StoreKey } from '#db/crypto/key.ts';
import { recoveryKey } from '#db/crypto/recovery-key.ts';
import { headOf } from '#db/kit/history.ts';
import { closeStore, openStore } from '#db/sqlite/open.ts';
import { placesOf } from '../api/backups.ts';
import { today } from '../api/today.ts';
import { keyOf, newSecretOf, presentSource, saltIfEncrypted, type PassphraseOptions, type Source } from './passphrase.ts';
import { required, UsageError, type Outcome } from './usage.ts';

export type NewKeyOptions = PassphraseOptions & {
  readonly store?: string;
  readonly 'new-passphrase-file'?: string;
  readonly 'recovery-file'?: string;
};
const newSource = (options: NewKeyOptions): Source => ({
  option: '--new-passphrase-file',
  file: options['new-passphrase-file'],
  variable: 'SAKERHETSPARMEN_NEW_PASSPHRASE',
});

/** A key out of a new passphrase, and its recovery key in a file before anything is encrypted with it. */
export async function prepareKey(
  options: NewKeyOptions,
  source: Source = presentSource(options),
): Promise<{ readonly key: StoreKey; readonly recovery: string }> {
  if (options['recovery-file'] === undefined) throw new UsageError(vaultWords.refused.noRecoveryFile);
  const recovery = resolve(options['recovery-file']);
  const passphrase = await newSecretOf(source);
  const lack = passphraseLack(passphrase);
  if (lack !== null) throw new AppError('INVALID_INPUT', vaultWords.refused[lack]);
  const key = await newKey(passphrase);
  writeSheet(recovery, sheetText({ groups: recoveryKey(key.key), fileName: basename(options.store ?? ''), made: today() }));
  return { key, recovery };
}
/** For its owner alone, never over something else, and on the disk before the register depends on it. */
function writeSheet(file: string, text: string): void {
  try {
    const handle = openSync(file, 'wx', 0o600);
    try {
      writeSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    throw new AppError('INVALID_INPUT', vaultWords.refused.recoveryFile(file));
  }
}
/** The sheet of a key that never came into use would lead somebody astray. */
export async function orWithoutSheet<T>(recovery: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    rmSync(recovery, { force: true });
    throw error;
  }
}

/** The store under another key, or none, and its backups after it. Answers the names of backups that could not follow. */
async function switched(file: string, present: StoreKey | null, next: StoreKey | null): Promise<{ head: string; left: readonly string[] }> {
  const store = openStore(file, { key: present });
  let open = store;
  try {
    const before = present && copyOfKey(present);
    const places = placesOf(store);
    open = switchKey(store, next, { actor: userInfo().username, places }).store;
    const left = await followWithBackups(open, [before, null], places);
    return { head: headOf(open), left: left.map(({ name }) => name) };
  } finally {
    closeStore(open);
  }
}
const outcome = (output: object, left: readonly string[], note: string): Outcome => ({
  output: { ...output, backupsLeft: left },
  note: left.length ? `${note} ${vaultWords.cli.backupsLeft(left.join(', '))}` : note,
});

/** A path that goes on to be the store's own name; what is not there is refused when it is opened. */
const existing = (store: string | undefined): string => resolve(required(store, '--store FIL'));
async function mustBeEncrypted(file: string, options: NewKeyOptions): Promise<StoreKey> {
  const key = await keyOf(file, options);
  if (key === null) throw new AppError('CONFLICT', vaultWords.refused.notEncrypted);
  return key;
}

/** Encrypts a plain store and its backups. `--recovery-file` gets the recovery key. */
export async function encrypt(options: NewKeyOptions): Promise<Outcome> {
  const file = existing(options.store);
  if (saltIfEncrypted(file) !== null) throw new AppError('CONFLICT', vaultWords.refused.alreadyEncrypted(file));
  const { key, recovery } = await prepareKey({ ...options, store: file });
  const { head, left } = await orWithoutSheet(recovery, () => switched(file, null, key));
  return outcome({ store: file, encrypted: true, recovery, head }, left, vaultWords.cli.encrypted(file, recovery));
}

/** Another passphrase, and so another recovery key. */
export async function changePassphrase(options: NewKeyOptions): Promise<Outcome> {
  const file = existing(options.store);
  const present = await mustBeEncrypted(file, options);
  const { key, recovery } = await prepareKey({ ...options, store: file }, newSource(options));
  const { head, left } = await orWithoutSheet(recovery, () => switched(file, present, key));
  return outcome({ store: file, encrypted: true, recovery, head }, left, vaultWords.cli.changed(file, recovery));
}

export async function decrypt(options: NewKeyOptions): Promise<Outcome> {
  const file = existing(options.store);
  const { head, left } = await switched(file, await mustBeEncrypted(file, options), null);
  return outcome({ store: file, encrypted: false, head }, left, vaultWords.cli.decrypted(file));
}
