import type { StoreKey } from '#db/crypto/key.ts';
import { keyOfSecret } from '../api/unlock.ts';
import { givenSecret, presentSource, saltIfEncrypted, secretOf, type PassphraseOptions } from './passphrase.ts';

export type RestoreKeyOptions = PassphraseOptions & { readonly 'from-passphrase-file'?: string };
export type RestoreKeys = {
  readonly store: StoreKey | null;
  readonly backup: StoreKey | null;
  /** One passphrase is said to open both. */
  readonly isOnePassphrase: boolean;
};

/** One passphrase opens both, unless the backup was made under an earlier one (`--from-passphrase-file`). Nothing is asked for plain files. */
export async function restoreKeys(file: string, from: string, options: RestoreKeyOptions): Promise<RestoreKeys> {
  const [ofStore, ofBackup] = [saltIfEncrypted(file), saltIfEncrypted(from)];
  const earlier = givenSecret({ option: '--from-passphrase-file', file: options['from-passphrase-file'], variable: '' });
  const needsPresent = ofStore !== null || (ofBackup !== null && earlier === undefined);
  const present = needsPresent ? await secretOf(presentSource(options)) : '';
  const store = ofStore && (await keyOfSecret(present, ofStore));
  const isOnePassphrase = earlier === undefined;
  if (ofBackup === null) return { store, backup: null, isOnePassphrase };
  const isSame = isOnePassphrase && store?.salt.equals(ofBackup) === true;
  return { store, backup: isSame ? store : await keyOfSecret(earlier ?? present, ofBackup), isOnePassphrase };
}
