import { join } from 'node:path';
import type { RecoverySheet, VaultState } from '#shared/contract/vault.contract.ts';
import type { AppError } from '#shared/kit/errors.ts';
import { dispatch } from '#electron/api/dispatch.ts';
import { closedSession, type Session } from '#electron/api/handler.ts';
import type { Keeper } from '#electron/api/keeper.ts';
import { temporaryFolder } from './file-store.ts';

export const passphrase = 'grön båt väntar ute i dag';
export const isam = { actor: 'isam', demo: false };
export const caller = (session: Session) => ({
  ok: async <T>(name: string, input: unknown = {}): Promise<T> => {
    const reply = await dispatch(session, name, input);
    if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
    return reply.data as T;
  },
  refused: async (name: string, input: unknown = {}): Promise<Pick<AppError, 'code' | 'message'> & { readonly issues?: unknown }> => {
    const reply = await dispatch(session, name, input);
    if (reply.ok) throw new Error(`${name} was not refused`);
    return reply.error;
  },
});
type Calls = ReturnType<typeof caller>;
export const typedBack = ({ groups, ask }: RecoverySheet) => ({ typed: ask.map((place) => groups[place]!.toLowerCase()) });
/** A new passphrase as the interface does it; answers the recovery key as it stands on paper. */
export async function setPassphrase({ ok }: Calls, chosen: string, current?: string): Promise<string> {
  const sheet = await ok<RecoverySheet>('vault.begin', current === undefined ? { passphrase: chosen } : { passphrase: chosen, current });
  await ok('vault.finish', typedBack(sheet));
  return sheet.groups.join(' ');
}
export const newFile = () => join(temporaryFolder('valv'), 'register.isam');
/** Impatient, or every wrong passphrase would take a second of the test. */
export const closed = (file: string, keeper?: Keeper) => closedSession(file, isam, { patience: 1, ...(keeper ? { keeper } : {}) });
export const stateOf = ({ ok }: Calls) => ok<VaultState>('vault.state');
export const risk = (title: string) => ({ register: 'risk', values: { title, L: 3, C: 3 } });
export const page = { register: 'risk', asOf: '2026-10-31' };
