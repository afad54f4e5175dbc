import { beforeEach, describe, expect, test } from 'vitest';
import { wordsOf } from '#shared/i18n/registers.ts';
import { action } from '#shared/registers/action/action.register.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import { storeWith } from '../../test/builders/store-with.ts';
import { searchAll } from './search.ts';
import { archive, write } from './write.ts';

let s: ReturnType<typeof storeWith>;
beforeEach(() => {
  s = storeWith();
});
const found = (text: string, limit = 20) =>
  searchAll(s.store, { text, limit }, ({ name }) => [wordsOf(name).one, wordsOf(name).many]).map(({ title }) => title);

describe('search over everything', () => {
  test('a number finds its record first, and its beginning those that begin so', () => {
    s.put(risk, { title: 'Nummer sju', ref: 'R-2026-007' });
    s.put(risk, { title: 'R-2026-007 nämns här', ref: 'R-2026-001' });
    s.put(risk, { title: 'Nummer sjuttio', ref: 'R-2026-070' });
    expect(found('r-2026-007')).toEqual(['Nummer sju', 'R-2026-007 nämns här']);
    expect(found('R-2026-0')[0]).toBe('Nummer sjuttio');
    expect(found('R-2026-0')).toHaveLength(3);
  });

  test('titles come before what stands elsewhere in the record, their beginning first', () => {
    s.put(risk, { title: 'Lönia ligger nere' });
    s.put(risk, { title: 'Avbrott i Lönia' });
    s.put(risk, { title: 'Avbrott', cause: 'Lönia' });
    expect(found('löni')).toEqual(['Lönia ligger nere', 'Avbrott i Lönia', 'Avbrott']);
  });

  test('a word may name the register', () => {
    s.put(risk, { title: 'Lönia ligger nere' });
    s.put(action, { title: 'Byt ut Lönia' });
    expect(found('åtgärd lönia')).toEqual(['Byt ut Lönia']);
    expect(found('risker lönia')).toEqual(['Lönia ligger nere']);
  });

  test('archived records are left out, å ä ö are letters, signs and nothing find nothing', () => {
    const gone = s.put(risk, { title: 'Åska' });
    expect(found('aska')).toEqual([]);
    expect(found('åsk')).toEqual(['Åska']);
    write(s.store, { actor: 'isam' }, (tx) => archive(tx, risk, gone));
    expect(found('åsk')).toEqual([]);
    expect([found('"'), found('  '), found('^*()')]).toEqual([[], [], []]);
  });

  test('the best hits stay when there are more than asked for', () => {
    s.put(risk, { title: 'Brand i arkivet', ref: 'R-2026-900' });
    for (let n = 0; n < 250; n += 1) s.put(risk, { title: `Larm ${n}`, cause: 'Brand' });
    expect(found('brand', 3)[0]).toBe('Brand i arkivet');
  });
});
