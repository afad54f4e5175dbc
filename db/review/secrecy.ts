import { sql, type RawBuilder } from 'kysely';
import type { FilterData } from '#shared/kit/filter.ts';
import { leftOut, secrecyClasses, unsetIsLeftOut, type SecrecyRules } from '#shared/settings/secrecy.ts';

/** Rows of a register that a public report may show. */
export function openRows(rules: SecrecyRules, register: string): FilterData {
  const hidden = leftOut(rules);
  const shown: FilterData = { op: 'in', field: 'secrecy', values: secrecyClasses.filter((known) => !hidden.includes(known)) };
  return unsetIsLeftOut(rules, register) ? shown : { op: 'or', of: [shown, { op: 'empty', field: 'secrecy' }] };
}

/** The opposite, of a row in SQL. */
export const isHidden = (rules: SecrecyRules, register: string, alias: string): RawBuilder<unknown> => {
  const column = sql.ref(`${alias}.secrecy`);
  const hidden = sql`${column} in (${sql.join(leftOut(rules))})`;
  return unsetIsLeftOut(rules, register) ? sql`(${column} is null or ${hidden})` : hidden;
};
