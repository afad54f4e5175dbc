import { write } from '#db/kit/write.ts';
import { mergeUnits, unitUses } from '#db/registers/merge-units.ts';
import type { HandlersOf } from './handler.ts';

export const unitsHandlers: HandlersOf<'units'> = {
  'units.uses': ({ store }, { id }) => unitUses(store, id),
  'units.merge': ({ store, who }, merge) => write(store, who, (tx) => mergeUnits(tx, merge)),
};
