import type { AppContract, ProcedureName } from '#shared/contract/index.ts';
import type { Output, Parsed } from '#shared/contract/procedure.ts';
import type { Store } from '#db/kit/store.ts';

/** Who asks, of which store. `who` goes into history at every change. */
export type Session = { readonly store: Store; readonly who: { readonly actor: string }; readonly demo: boolean };
export type Handler<N extends ProcedureName> = (
  session: Session,
  input: Parsed<AppContract[N]>,
) => Output<AppContract[N]> | Promise<Output<AppContract[N]>>;
export type Handlers<N extends ProcedureName = ProcedureName> = { readonly [K in N]: Handler<K> };
/** The part of the table whose names begin with a prefix, e.g. all of "records.". */
export type HandlersOf<P extends string> = Handlers<Extract<ProcedureName, `${P}.${string}`>>;
