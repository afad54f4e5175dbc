import { describe, expect, it } from 'vitest';
import { registerNamed } from '#shared/registers/table.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { csv, harmless, tableLines, tsv } from './export-table.ts';

const context = { names: { u1: 'Ekonomi' }, settings: defaultSettings };

describe('an exported table', () => {
  it('disarms what Excel would run as a formula, and leaves numbers alone', () => {
    expect(harmless('=HYPERLINK("http://x")')).toBe('\'=HYPERLINK("http://x")');
    expect(harmless('@SUM(A1)')).toBe("'@SUM(A1)");
    expect(harmless('-5')).toBe('-5');
    expect(harmless('-5+cmd')).toBe("'-5+cmd");
  });
  it('writes words instead of stored ids', () => {
    const row = {
      id: 'x',
      revision: 1,
      title: 'Felskick',
      unit: 'u1',
      treatment: 'accept',
      level: 'high',
      model: 'msb-4x4',
      hasAction: false,
    };
    expect(tableLines(registerNamed('risk'), ['title', 'unit', 'treatment', 'level', 'hasAction'], [row], context)).toEqual([
      ['Händelse', 'Avdelning', 'Behandling', 'Risknivå', 'Har åtgärd'],
      ['Felskick', 'Ekonomi', 'Acceptera', 'Hög', 'Nej'],
    ]);
  });
  it('keeps one line per row on the clipboard and quotes in the file', () => {
    expect(tsv([['a\nb', 'c']])).toBe('a b\tc');
    expect(csv([['säg "hej"', 'ö']])).toBe('\uFEFF"säg ""hej""";"ö"\r\n');
  });
});
