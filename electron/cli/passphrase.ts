import { existsSync, readFileSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { vaultWords } from '#shared/i18n/vault.ts';
import { AppError } from '#shared/kit/errors.ts';
import type { StoreKey } from '#db/crypto/key.ts';
import { saltOf } from '#db/sqlite/header.ts';
import { keyOfSecret } from '../api/unlock.ts';
import { UsageError } from './usage.ts';

/** Where a passphrase may come from. Never an argument: what stands on a command line is seen in the process list and kept in history. */
export type Source = { readonly option: string; readonly file: string | undefined; readonly variable: string };
export type PassphraseOptions = { readonly 'passphrase-file'?: string };

export const presentSource = (options: PassphraseOptions): Source => ({
  option: '--passphrase-file',
  file: options['passphrase-file'],
  variable: 'SAKERHETSPARMEN_PASSPHRASE',
});

/** The first line: an editor ends it with a line feed, Windows with two characters, and marks the file's beginning. */
function fromFile(file: string): string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new AppError('INVALID_INPUT', vaultWords.refused.noPassphraseFile(file));
  }
  return notEmpty(text.replace(/^\uFEFF/, '').split(/\r?\n/)[0] ?? '', file);
}
function notEmpty(secret: string, source: string): string {
  if (secret.trim() === '') throw new AppError('INVALID_INPUT', vaultWords.refused.emptyPassphrase(source));
  return secret;
}

/** From the file or the environment; undefined when neither says it. The variable is taken out, so that no child inherits it. */
export function givenSecret({ file, variable }: Source): string | undefined {
  const inEnvironment = process.env[variable];
  delete process.env[variable];
  if (file !== undefined) return fromFile(file);
  return inEnvironment === undefined ? undefined : notEmpty(inEnvironment, variable);
}

/** Asks in the terminal, without showing what is typed. Throws UsageError when there is no terminal. */
async function askedSecret(question: string, { option }: Source): Promise<string> {
  if (!process.stdin.isTTY) throw new UsageError(vaultWords.cli.none(option));
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await terminal.question('');
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}

export const secretOf = async (source: Source): Promise<string> => givenSecret(source) ?? askedSecret(vaultWords.cli.ask, source);

/** A passphrase that is going to be used: typed twice when it is typed. */
export async function newSecretOf(source: Source): Promise<string> {
  const given = givenSecret(source);
  if (given !== undefined) return given;
  const first = await askedSecret(vaultWords.cli.askNew, source);
  if ((await askedSecret(vaultWords.cli.askAgain, source)) !== first) throw new UsageError(vaultWords.cli.notSame);
  return first;
}

/** The salt of an encrypted file; null for a plain one, and for what opening will refuse. */
export function saltIfEncrypted(file: string): Buffer | null {
  return existsSync(file) && statSync(file).isFile() ? saltOf(file) : null;
}
/** The key of a file, asked for when it is encrypted; null for a plain one. */
export async function keyOf(file: string, options: PassphraseOptions): Promise<StoreKey | null> {
  const salt = saltIfEncrypted(file);
  return salt === null ? null : keyOfSecret(await secretOf(presentSource(options)), salt);
}
