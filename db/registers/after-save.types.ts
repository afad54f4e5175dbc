import type { AnyRegister } from '#shared/kit/register.ts';
import type { Patch } from '#shared/kit/rules.ts';
import type { WriteTx } from '../kit/write-tx.ts';

export type Saved = { readonly id: string; readonly revision: number };
/** The gateway's `save`, handed over by itself: these files may not import it back. */
export type SaveRow = (
  tx: WriteTx,
  register: AnyRegister,
  input: {
    readonly id?: string;
    readonly revision?: number;
    readonly values: Patch;
    readonly filler?: boolean;
    readonly lenient?: boolean;
  },
) => Saved;

/** A row that has just been written. `before` is null for a new one. */
export type JustSaved = Saved & { readonly before: Patch | null; readonly after: Patch; readonly filler: boolean; readonly save: SaveRow };
/** Gives back what the row became when it was changed once more, else undefined. */
export type AfterSave = (tx: WriteTx, row: JustSaved) => Saved | undefined;
