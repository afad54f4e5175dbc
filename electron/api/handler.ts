import { existsSync } from 'node:fs';
import type { AppContract, ProcedureName } from '#shared/contract/index.ts';
import type { Output, Parsed } from '#shared/contract/procedure.ts';
import type { WorkRole } from '#shared/contract/work-roles.ts';
import { vaultWords } from '#shared/i18n/vault.ts';
import { AppError } from '#shared/kit/errors.ts';
import type { StoreKey } from '#db/crypto/key.ts';
import { lastEntry } from '#db/kit/history.ts';
import type { Store } from '#db/kit/store.ts';
import { noKeeper, type Keeper } from './keeper.ts';

/** What stands around the store: it may not be made yet, or be locked. */
export type Vault = {
  readonly file: string;
  readonly keeper: Keeper;
  /** Null: locked, or not made yet. Then every procedure that needs the store is refused. */
  open: Store | null;
  /** A new key that waits for its recovery key to be typed back. */
  pending: { readonly key: StoreKey; readonly groups: readonly string[]; readonly ask: readonly number[] } | null;
  /** When somebody was last known to be there; milliseconds. */
  lastAlive: number;
  /** Unlocking takes half a second and must not be done twice at a time. */
  queue: Promise<unknown>;
  /** Milliseconds that a wrong passphrase costs: nobody is locked out, and nobody tries a thousand. */
  readonly patience: number;
};

/** Who asks, of which store. `who` goes into history at every change; session.setActor alone changes it. */
export type Session = {
  /** A restore puts another one here. Reading it throws AppError LOCKED while the store is not open. */
  store: Store;
  readonly vault: Vault;
  readonly who: { actor: string; role: WorkRole | null };
  readonly demo: boolean;
  /** The last history entry when the store was opened: what came after can be undone. */
  since: number;
  /** An undo that is under way: history entries taken back, of all in the commit. */
  undoing: { readonly done: number; readonly total: number } | null;
  /** What the user should know about the file, by kind: Swedish sentences. */
  readonly warnings: Map<string, string>;
};
const closed = ({ isNew }: { readonly isNew: boolean }): AppError =>
  new AppError('LOCKED', isNew ? vaultWords.refused.notMade : vaultWords.refused.locked, [
    { field: 'store', code: isNew ? 'notMade' : 'sealed' },
  ]);

type Who = { readonly actor: string; readonly demo: boolean };
/** Begins now: what has been written until here is not this session's to undo. */
export function openSession(store: Store, who: Who): Session {
  const session = closedSession(store.file, who);
  session.store = store;
  session.since = lastEntry(store);
  return session;
}
/** Without a store yet: it is made or unlocked later. */
export function closedSession(file: string, { actor, demo }: Who, { keeper = noKeeper, patience = 1000 } = {}): Session {
  const vault: Vault = { file, keeper, open: null, pending: null, lastAlive: Date.now(), queue: Promise.resolve(), patience };
  return {
    get store() {
      if (vault.open === null) throw closed({ isNew: !existsSync(file) });
      return vault.open;
    },
    set store(next) {
      vault.open = next;
    },
    vault,
    who: { actor, role: null },
    demo,
    since: 0,
    undoing: null,
    warnings: new Map(),
  };
}
export type Handler<N extends ProcedureName> = (
  session: Session,
  input: Parsed<AppContract[N]>,
) => Output<AppContract[N]> | Promise<Output<AppContract[N]>>;
export type Handlers<N extends ProcedureName = ProcedureName> = { readonly [K in N]: Handler<K> };
/** The part of the table whose names begin with a prefix, e.g. all of "records.". */
export type HandlersOf<P extends string> = Handlers<Extract<ProcedureName, `${P}.${string}`>>;
