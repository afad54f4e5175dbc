import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellText,
  cleanText,
  fold,
  isBlank,
  parseClass,
  parseInteger,
  parseLevel,
  parseNumber,
  parseYesNo,
  sortKey,
  splitRefs,
} from './swedish.ts';
import type { CellInput } from './swedish.ts';

const no = { ok: false };
const yes = (value: unknown): unknown => ({ ok: true, value });
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
const anyCell: fc.Arbitrary<CellInput> = fc.oneof(
  anyText,
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(null, undefined),
  fc.date({ noInvalidDate: false }),
  fc.record({ date: anyText }),
  fc.record({ error: anyText }),
);

describe('sorting and comparing', () => {
  it('puts å, ä and ö last and folds other accents', () => {
    const names = ['Östra', 'Zon', 'Ärlig', 'Åre', 'ande', 'Élan', 'Eld', 'Ö'];
    expect(names.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual([
      'ande',
      'Élan',
      'Eld',
      'Zon',
      'Åre',
      'Ärlig',
      'Ö',
      'Östra',
    ]);
  });

  it.each([
    ['  Nästa\n översyn ', 'nästa översyn'],
    ['A\u030Atg\u00E4rd', 'åtgärd'],
    ['Antal\u00A0\u202Fmedarbetare\r\ninkl.', 'antal medarbetare inkl.'],
    ['Klass\u00ADning\u200B', 'klassning'],
    ['\uFEFFNr', 'nr'],
    [' \n\t', ''],
  ])('fold(%j) is %j', (text, expected) => expect(fold(text)).toBe(expected));

  it('fold gives the same when applied again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('cleanText', () => {
  it.each([
    ['a\u0000b\u0007c\u009Fd\u007F', 'abcd'],
    ['rad 1\r\nrad 2\rrad 3', 'rad 1\nrad 2\nrad 3'],
    ['ur\u000BWord\u000Coch\u2028webben\u0085', 'ur\nWord\noch\nwebben'],
    ['\uFEFF\u200B kvar \u200B\u00A0', 'kvar'],
    ['x\uFFFE\uFFFFy', 'xy'],
    ['ensam \uD83D surrogat', 'ensam  surrogat'],
    ['hel 😀 👩‍💻', 'hel 😀 👩‍💻'],
    ['A\u030A', 'Å'],
    ['a\tb', 'a\tb'],
  ])('%j becomes %j', (text, expected) => expect(cleanText(text)).toBe(expected));

  it('is well formed, bare of forbidden characters and stable for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanText(text);
        expect(clean.isWellFormed()).toBe(true);
        // oxlint-disable-next-line no-control-regex -- the forbidden ones
        expect(clean).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });

  it('takes linear time on a long run of blanks', () => {
    const started = performance.now();
    cleanText(`a${' '.repeat(1_000_000)}b`);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('cellText', () => {
  it.each([
    [null, ''],
    [4.3, '4,3'],
    [0.1 + 0.2, '0,3'],
    [20260309, '20260309'],
    [true, 'SANT'],
    [{ date: '2026-03-09' }, '2026-03-09'],
    [{ date: '2026-03-09T08:30:00' }, '2026-03-09 08:30'],
    [{ date: '2026-03-09T08:30:15' }, '2026-03-09 08:30:15'],
    [{ error: '#REF!' }, '#REF!'],
    [new Date(Date.UTC(2026, 2, 9)), '2026-03-09'],
    [new Date(Number.NaN), ''],
  ] as const)('%j is shown as %j', (cell, expected) => expect(cellText(cell)).toBe(expected));

  it('knows a blank cell', () => {
    expect([null, undefined, '', ' \u00A0\n', '\u200B'].every(isBlank)).toBe(true);
    expect([0, false, '-', { error: '#N/A' }].some(isBlank)).toBe(false);
  });
});

describe('parseNumber and parseInteger', () => {
  it.each([
    ['1 234,5', 1234.5],
    ['1\u00A0234\u2009567', 1_234_567],
    ['1\u202F234.25', 1234.25],
    ['4,3', 4.3],
    ['-0,5', -0.5],
    ['\u22125', -5],
    [' 12 ', 12],
    [12.5, 12.5],
    ['0', 0],
    ['-0', 0],
  ])('%j is %d', (cell, expected) => expect(parseNumber(cell)).toEqual(yes(expected)));

  it.each(['12 st', '', ' ', 'tolv', '5 %', '1,2,3', '1.234,5', '1,234.5', '12 34', '1e5', 'Infinity', '0x10', '9'.repeat(30), ',5', '5,'])(
    '%j is no number',
    (cell) => expect(parseNumber(cell)).toEqual(no),
  );

  it.each([null, undefined, true, Number.NaN, Number.POSITIVE_INFINITY, { date: '2026-03-09' }, { error: '#DIV/0!' }])(
    '%j is no number',
    (cell) => expect(parseNumber(cell)).toEqual(no),
  );

  it('reads whole numbers only as integers', () => {
    expect(['12', '12,0', 7, '1 000'].map(parseInteger)).toEqual([12, 12, 7, 1000].map(yes));
    expect([12.5, '12,5', 'x', null].map(parseInteger)).toEqual([no, no, no, no]);
  });

  it('reads back what Swedish formatting writes', () => {
    const swedish = new Intl.NumberFormat('sv', { maximumFractionDigits: 6 });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (n) => {
        expect(parseNumber(swedish.format(n / 64))).toEqual(yes(n / 64 + 0));
      }),
    );
  });
});

describe('parseYesNo', () => {
  it.each(['J', 'Ja', 'ja ', 'x', 'X', '1', 1, true, 'Sant', 'TRUE', 'yes', '✓', '✔\uFE0F'])('%j is yes', (cell) =>
    expect(parseYesNo(cell)).toEqual(yes(true)),
  );
  it.each(['N', 'Nej', '0', 0, false, 'Falskt', 'false', 'no', '-', '–', '', ' ', null, undefined])('%j is no', (cell) =>
    expect(parseYesNo(cell)).toEqual(yes(false)),
  );
  it.each(['kanske', '2', 2, 'ja?', 'Okänt', { date: '2026-03-09' }, { error: '#N/A' }])('%j cannot be read', (cell) =>
    expect(parseYesNo(cell)).toEqual(no),
  );
});

describe('parseLevel', () => {
  it.each([
    [3, 3],
    ['3', 3],
    ['3 - Möjlig', 3],
    ['3 – Möjlig', 3],
    ['3-Möjlig', 3],
    ['3. Möjlig', 3],
    ['3 Möjlig', 3],
    ['Nivå 3', 3],
    ['3 - Möjlig (1 gång per 10 år)', 3],
    ['0', 0],
    ['5 - Mycket\nallvarlig', 5],
  ])('%j is level %d', (cell, expected) => expect(parseLevel(cell)).toEqual(yes(expected)));

  it.each([2.5, '2.5', '2,5', '2–3', '2 - 3', '2 eller 3', 'Möjlig', '', null, -1, 100, true, { date: '2026-03-02' }])(
    '%j is no level',
    (cell) => expect(parseLevel(cell)).toEqual(no),
  );
});

describe('parseClass', () => {
  const krt = yes({ k: 3, r: 2, t: 1 });
  it.each(['K3 R2 T1', 'k3r2t1', 'K:3 R:2 T:1', 'K=3, R=2, T=1', 'T1 K3 R2', 'K3;R2;T1', 'K 3 R 2 T 1', 'K3/R2/T1', 'K3\nR2\nT1'])(
    '%j',
    (cell) => expect(parseClass(cell)).toEqual(krt),
  );
  it.each(['3-2-1', '3/2/1', '3 2 1', '3,2,1', '3 – 2 – 1', ' 3\u00A02\u00A01 '])('%j', (cell) => expect(parseClass(cell)).toEqual(krt));

  it('takes S where it is written', () => {
    expect(parseClass('K3 R2 T1 S0')).toEqual(yes({ k: 3, r: 2, t: 1, s: 0 }));
    expect(parseClass('s4k3r2t1')).toEqual(yes({ k: 3, r: 2, t: 1, s: 4 }));
  });

  it.each([
    'K3 R2',
    'K3 R2 T',
    'K3 K2 T1',
    'K3 R2 T1 T1',
    '3-2',
    '3-2-1-0',
    '321',
    '3 21',
    '3-2 1',
    '3-2/1',
    '10-2-1',
    'K3 R2 T1 X1',
    'Hög',
    '',
  ])('%j is no class', (cell) => expect(parseClass(cell)).toEqual(no));
  it.each([null, 321, { date: '2003-02-01' }, { error: '#REF!' }, true])('%j is no class', (cell) => expect(parseClass(cell)).toEqual(no));
});

describe('splitRefs', () => {
  it.each([
    ['R-1;R-2', ['R-1', 'R-2']],
    ['R-1; R-2 ;;', ['R-1', 'R-2']],
    ['R-1\nR-2\r\nR-3', ['R-1', 'R-2', 'R-3']],
    ['R-1, R-2', ['R-1', 'R-2']],
    ['Ekonomi, lön; IT', ['Ekonomi, lön', 'IT']],
    ['Risk;Risk', ['Risk', 'Risk']],
    [12, ['12']],
    [1.2, ['1,2']],
    [null, []],
    [' ; ', []],
  ] as const)('%j gives %j', (cell, expected) => expect(splitRefs(cell)).toEqual(expected));
});

describe('any cell at all', () => {
  it('shows nothing for a number that is none', () => expect(cellText(Number.NaN)).toBe(''));

  it('never throws and never gives NaN', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        for (const parse of [parseNumber, parseInteger, parseLevel]) {
          const result = parse(cell);
          expect(!result.ok || Number.isFinite(result.value)).toBe(true);
        }
        expect(typeof parseYesNo(cell).ok).toBe('boolean');
        expect(typeof parseClass(cell).ok).toBe('boolean');
        expect(cellText(cell)).not.toMatch(/NaN|Invalid/);
        expect(splitRefs(cell).every((ref) => ref !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
