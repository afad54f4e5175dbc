import type { AnyWords, Words } from '#shared/kit/words.ts';
import type { Registers } from '#shared/registers/table.ts';
import { actionSv } from './action.sv.ts';
import { classificationSv } from './classification.sv.ts';
import { infoObjectSv } from './info-object.sv.ts';
import { orgUnitSv } from './org-unit.sv.ts';
import { riskSv } from './risk.sv.ts';

/** A register without words does not compile. `en` satisfies the same type. */
export const registersSv = {
  orgUnit: orgUnitSv,
  infoObject: infoObjectSv,
  classification: classificationSv,
  risk: riskSv,
  action: actionSv,
} satisfies { readonly [N in keyof Registers]: Words<Registers[N]> };

export const wordsOf = (register: string): AnyWords => (registersSv as unknown as Readonly<Record<string, AnyWords>>)[register] ?? missing(register);
function missing(register: string): never {
  throw new Error(`No words for ${register}`);
}
