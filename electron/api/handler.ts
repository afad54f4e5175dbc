import type { AppContract, ProcedureName } from '#shared/contract/index.ts';
import type { Output, Parsed } from '#shared/contract/procedure.ts';
import type { WorkRole } from '#shared/contract/session.contract.ts';
import { lastEntry } from '#db/kit/history.ts';
import type { Store } from '#db/kit/store.ts';

/** Who asks, of which store. `who` goes into history at every change; session.setActor alone changes it. */
export type Session = {
  /** A restore puts another one here. */
  store: Store;
  readonly who: { actor: string; role: WorkRole | null };
  readonly demo: boolean;
  /** The last history entry when the store was opened: what came after can be undone. */
  since: number;
  /** What the user should know about the file, by kind: Swedish sentences. */
  readonly warnings: Map<string, string>;
};
/** Begins now: what has been written until here is not this session's to undo. */
export const openSession = (store: Store, { actor, demo }: { readonly actor: string; readonly demo: boolean }): Session => ({
  store,
  who: { actor, role: null },
  demo,
  since: lastEntry(store),
  warnings: new Map(),
});
export type Handler<N extends ProcedureName> = (
  session: Session,
  input: Parsed<AppContract[N]>,
) => Output<AppContract[N]> | Promise<Output<AppContract[N]>>;
export type Handlers<N extends ProcedureName = ProcedureName> = { readonly [K in N]: Handler<K> };
/** The part of the table whose names begin with a prefix, e.g. all of "records.". */
export type HandlersOf<P extends string> = Handlers<Extract<ProcedureName, `${P}.${string}`>>;
