import { interfaceWords } from '#shared/i18n/interface.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import type { AsOf, FilterData, Range, Value } from '#shared/kit/filter.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { findRegister } from '#shared/registers/table.ts';
import { valueText, type ValueContext } from './format-value.ts';
import { isFlag } from './register-fields.ts';

const words = interfaceWords.filter;
type Bound = Value | AsOf | undefined;

/** "30 dagar efter brytdatum", or the value itself. */
function boundText(bound: Exclude<Bound, undefined>): string {
  if (typeof bound !== 'object') return String(bound);
  const base = bound.asOf === 'day' ? words.asOf : bound.asOf === 'year' ? words.year : words.yearStart;
  const { plusDays: days, plusMonths: months, plusYears: years } = bound;
  return [years ? words.years(years) : '', months ? words.months(months) : '', days ? words.days(days) : '', base].join('');
}

function rangeText(label: string, { from, to, before }: Range): string {
  if (from !== undefined && to !== undefined && from === to) return words.is(label, boundText(from));
  if (from !== undefined && to !== undefined) return words.between(label, boundText(from), boundText(to));
  if (from !== undefined && before !== undefined) return words.between(label, boundText(from), boundText(before));
  if (from !== undefined) return words.since(label, boundText(from));
  if (before !== undefined) return words.before(label, boundText(before));
  return to === undefined ? label : words.until(label, boundText(to));
}

/** A filter in words, for the chip that shows it is on. Also those that a figure brings, which no builder could have made. */
export function filterText(register: AnyRegister, filter: FilterData, context: ValueContext): string {
  const label = (key: string): string => wordsOf(register.name).fields[key] ?? key;
  switch (filter.op) {
    case 'words':
      return words.wordsLabel(filter.text);
    case 'empty':
      return words.empty(label(filter.field));
    case 'range':
      return rangeText(label(filter.field), filter);
    case 'in':
      if (isFlag(register, filter.field) && filter.values.length === 1)
        return filter.values[0] === true ? label(filter.field) : words.not(label(filter.field));
      return words.is(label(filter.field), filter.values.map((value) => valueText(register, filter.field, value, context)).join(words.or));
    case 'not':
      return filter.of.op === 'empty' ? words.filled(label(filter.of.field)) : words.not(filterText(register, filter.of, context));
    case 'linked':
      return linkedText(register, filter, context);
    case 'and':
    case 'or':
      return filter.of.map((part) => filterText(register, part, context)).join(filter.op === 'and' ? words.and : words.or);
  }
}

function linkedText(register: AnyRegister, filter: FilterData & { readonly op: 'linked' }, context: ValueContext): string {
  const link = register.links[filter.link];
  const name = wordsOf(register.name).links?.[filter.link] ?? wordsOf(register.name).fields[filter.link] ?? filter.link;
  if (link?.to === '*' && filter.where?.op === 'in')
    return words.is(name, filter.where.values.map((register) => wordsOf(String(register)).one).join(words.or));
  const target = link === undefined || link.to === '*' ? undefined : findRegister(link.to);
  if (filter.where === undefined || target === undefined) return words.linked(name);
  return words.linkedWhere(name, filterText(target, filter.where, context));
}
