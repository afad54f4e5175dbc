import type { RawBuilder } from 'kysely';
import type { AnyRegister } from '#shared/kit/register.ts';
import type { Registers } from '#shared/registers/table.ts';
import type { Settings } from '#shared/settings/settings.ts';
import { classificationComputed } from './classification.computed.ts';
import { riskComputed } from './risk.computed.ts';

type Computed<F extends string> = (
  row: (field: F | 'id') => RawBuilder<unknown>,
  context: { readonly asOf: string; readonly settings: Settings },
) => RawBuilder<unknown>;
/** `statusAt` is the kit's own. A column declared without SQL, or SQL without a declaration, does not compile. */
export type ComputedSql<R extends AnyRegister> = {
  readonly [K in Exclude<keyof R['computed'], 'statusAt'>]: Computed<keyof R['fields'] & string>;
};

type Needed = {
  readonly [N in keyof Registers as [Exclude<keyof Registers[N]['computed'], 'statusAt'>] extends [never] ? never : N]: ComputedSql<
    Registers[N]
  >;
};
const all = { classification: classificationComputed, risk: riskComputed } satisfies Needed;
export const computedSql: Readonly<Record<string, Readonly<Record<string, Computed<string>>>>> = all;
