import { describe, expect, it } from 'vitest';
import { registerNamed } from '#shared/registers/table.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { conditionFilter, noCondition, waysOf } from './build-condition.ts';
import { filterText } from './describe-filter.ts';

const risk = registerNamed('risk');
const context = { names: {}, settings: defaultSettings };

describe('a condition that a person builds', () => {
  it('asks dates between two days, in any Swedish notation', () => {
    const filter = conditionFilter(risk, 'lastAssessed', { ...noCondition, way: 'between', from: '9/3 2026', to: '2026-06-30' });
    expect(filter).toEqual({ op: 'range', field: 'lastAssessed', from: '2026-03-09', to: '2026-06-30' });
  });
  it('is incomplete while a date cannot be read or nothing is chosen', () => {
    expect(conditionFilter(risk, 'lastAssessed', { ...noCondition, way: 'between', from: 'snart' })).toBeNull();
    expect(conditionFilter(risk, 'category', noCondition)).toBeNull();
  });
  it('makes a number of a step and a yes/no of a flag', () => {
    expect(conditionFilter(risk, 'L', { ...noCondition, values: ['3'] })).toEqual({ op: 'in', field: 'L', values: [3] });
    expect(conditionFilter(risk, 'isHigh', { ...noCondition, values: ['true'] })).toEqual({ op: 'in', field: 'isHigh', values: [true] });
  });
  it('offers words only where the register is searched by words', () => {
    expect(waysOf(risk, 'title')).toContain('contains');
    expect(waysOf(risk, 'aspects')).not.toContain('contains');
  });
});

describe('a filter in words', () => {
  it('names field and value as the register does', () => {
    expect(filterText(risk, { op: 'in', field: 'treatment', values: ['accept', 'avoid'] }, context)).toBe(
      'Behandling: Acceptera eller Undvika',
    );
    expect(filterText(risk, { op: 'not', of: { op: 'empty', field: 'owner' } }, context)).toBe('Riskägare är ifyllt');
  });
  it('says what a figure asks of linked records and of the as-of date', () => {
    const filter = { op: 'linked', link: 'actions', where: { op: 'in', field: 'isOverdue', values: [true] } } as const;
    expect(filterText(risk, filter, context)).toBe('Åtgärder: Försenade');
    expect(filterText(risk, { op: 'range', field: 'dueDate', before: { asOf: 'day', plusDays: 30 } }, context)).toBe(
      'Ses över senast före 30 dagar efter brytdatum',
    );
  });
});
