import type { AnyRegister } from '#shared/kit/register.ts';
import type { WriteTx } from '../kit/write-tx.ts';
import type { AfterSave, JustSaved, Saved } from './after-save.types.ts';
import { supersede } from './classification-versions.ts';
import { keepAssessment } from './risk-history.ts';

/** What a saved row does to other rows, in the same commit. Few, named, per register: they never become options of the kit. */
const hooks: Readonly<Record<string, AfterSave>> = { classification: supersede, risk: keepAssessment };

/** Called by the gateway as the last step of a save; gives back the row's revision after what followed. */
export const afterSave = (tx: WriteTx, register: AnyRegister, row: JustSaved): Saved =>
  hooks[register.name]?.(tx, row) ?? { id: row.id, revision: row.revision };
