import type { VaultState } from '#shared/contract/vault.contract.ts';
import { vaultWords } from '#shared/i18n/vault.ts';
import { AppError } from '#shared/kit/errors.ts';
import type { StoreKey } from '#db/crypto/key.ts';
import type { Vault } from './handler.ts';
import { keepMachineState, machineState } from './machine-state.ts';

type Held = Pick<Vault, 'file' | 'keeper'>;

/** "Remember on this computer" (RELIABILITY.md 5): never the only copy of the key. Throws AppError STORE when the machine has no safe place. */
export async function keepKey({ file, keeper }: Held, { key, salt }: StoreKey): Promise<void> {
  const backend = await keeper.backend();
  const wrapped = backend === null ? null : await keeper.wrap(key.toString('base64'));
  const isKept =
    backend !== null && wrapped !== null && keepMachineState(file, { keptKey: { backend, salt: salt.toString('hex'), wrapped } });
  if (!isKept) throw new AppError('STORE', vaultWords.refused.noKeeper);
}
export const dropKept = ({ file }: Held): void => void keepMachineState(file, { keptKey: undefined });

/**
 * The kept key of a file with this salt, or null. What cannot be unwrapped today stays: another desktop or a locked keyring is a hiccup,
 * and throwing it away would make it permanent.
 */
export async function keptKey({ file, keeper }: Held, salt: Buffer): Promise<StoreKey | null> {
  const kept = machineState(file).keptKey;
  if (!kept || kept.salt !== salt.toString('hex') || kept.backend !== (await keeper.backend())) return null;
  const secret = await keeper.unwrap(kept.wrapped);
  const key = secret === null ? null : Buffer.from(secret, 'base64');
  return key?.length === 32 ? { key, salt } : null;
}

export async function keeperState({ file, keeper }: Held): Promise<VaultState['keeper']> {
  if ((await keeper.backend()) === null) return 'none';
  return machineState(file).keptKey ? 'kept' : 'able';
}
