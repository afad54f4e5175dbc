import type { RawBuilder } from 'kysely';
import type { AnyRegister } from '#shared/kit/register.ts';
import type { Settings } from '#shared/settings/settings.ts';

/** SQL of one computed scalar: of the row's fields, the as-of date and the settings. */
export type Computed<F extends string> = (
  row: (field: F | 'id') => RawBuilder<unknown>,
  context: { readonly asOf: string; readonly settings: Settings },
) => RawBuilder<unknown>;
/** `statusAt` is the kit's own. A column declared without SQL, or SQL without a declaration, does not compile. */
export type ComputedSql<R extends AnyRegister> = {
  readonly [K in Exclude<keyof R['computed'], 'statusAt'>]: Computed<keyof R['fields'] & string>;
};
