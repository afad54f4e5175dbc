import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#shared/settings/settings.ts';
import type { SheetCell } from '#shared/kit/sheet.ts';
import { readCell } from './cell.ts';
import { columnOf } from './table-plan.ts';
import { targetNamed } from './targets.ts';

const read = (target: string, field: string, cell: SheetCell, values?: Readonly<Record<string, string>>) => {
  const column = columnOf(targetNamed(target), field);
  if (!column) throw new Error(`${target} has no ${field}`);
  const words = values && new Map(Object.entries(values).map(([word, id]) => [word.toLowerCase(), id]));
  const result = readCell(column, cell, { settings: defaultSettings, ...(words ? { values: words } : {}) });
  return result.ok ? result.value : result.code;
};

describe('a cell by the kind of its field', () => {
  it.each([
    ['Risk', 'lastAssessed', '9/3 2026', '2026-03-09'],
    ['Risk', 'lastAssessed', 20260309, '2026-03-09'],
    ['Risk', 'lastAssessed', { date: '2026-03-09' }, '2026-03-09'],
    ['Action', 'due', 'Q1 2026', '2026-03-31'],
    ['Action', 'due', 'imorgon', 'bad_date'],
    ['Action', 'due', '2026-02-30', 'bad_date'],
    ['Action', 'due', { error: '#REF!' }, 'bad_date'],
    ['Incident', 'awareAt', '2026-03-09 08:30', '2026-03-09T07:30:00Z'],
    ['Risk', 'L', '3 - Möjlig', 3],
    ['Risk', 'L', 'Mycket stor', 4],
    ['Risk', 'L', 'ofta', 'bad_number'],
    ['Risk', 'typedValue', '12', 12],
    ['OrgUnit', 'headcount', 'många', 'bad_number'],
    ['OrgUnit', 'headcount', 2.5, 'bad_number'],
    ['Risk', 'nis2Area', 11, 'out_of_range'],
    ['PlanItem', 'year', 1888, 'out_of_range'],
    ['InfoObject', 'personalData', 'x', true],
    ['InfoObject', 'personalData', null, false],
    ['InfoObject', 'personalData', 'kanske', 'unknown_value'],
    ['Classification', 'class', 'K3 R2', 'bad_class'],
    ['Classification', 'K', 'hög', 'bad_class'],
    ['Risk', 'category', 'Teknik', 'technical'],
    ['Risk', 'category', 'TEKNIK ', 'technical'],
    ['Risk', 'category', 'technical', 'technical'],
    ['Risk', 'category', '–', null],
    ['Risk', 'category', 'Magi', 'unknown_value'],
    ['Risk', 'status', 'Stängd', 'closed'],
    ['Risk', 'title', { error: '#N/A' }, 'unknown_value'],
    ['Risk', 'ref', 'x'.repeat(41), 'too_long'],
    ['Risk', 'cause', '  \n ', null],
  ] satisfies readonly (readonly [string, string, SheetCell, unknown])[])('%s.%s reads %j as %j', (target, field, cell, expected) => {
    const name = field === 'K' ? 'confidentiality' : field;
    expect(read(target, name, cell)).toEqual(expected);
  });

  it('reads a class in one cell as its levels', () => {
    expect(read('Classification', 'class', '3-2-1')).toEqual({ confidentiality: 3, integrity: 2, availability: 1 });
  });

  it('lets the words of a mapping win, and refuses others', () => {
    const values = { klar: 'in_progress' };
    expect(read('Action', 'status', 'Klar', values)).toBe('in_progress');
    expect(read('Action', 'status', 'Avbruten', values)).toBe('unknown_value');
    expect(read('Action', 'status', 'Klar')).toBe('done');
  });

  it('does not believe a mapping that names an option we do not have', () => {
    expect(read('Action', 'status', 'Klar', { klar: 'finished' })).toBe('unknown_value');
  });
});
