import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursBetween, localParts, parseDate, parseInstant } from './swedish.ts';
import type { CellInput } from './swedish.ts';

const no = { ok: false };
const yes = (value: unknown): unknown => ({ ok: true, value });
const dayMs = 86_400_000;
const serial = (iso: string): number => Date.parse(iso) / dayMs + 25_569;
const anyDay = fc
  .integer({ min: Date.UTC(1990, 0, 1) / dayMs, max: Date.UTC(2100, 11, 31) / dayMs })
  .map((day) => new Date(day * dayMs).toISOString().slice(0, 10));

describe('parseDate reads a day', () => {
  it.each([
    '2026-03-09',
    '2026-3-9',
    '2026-03-09 08:30',
    '2026-03-09T08:30:15',
    '2026-03-09T22:59:00Z',
    '2026-03-08T23:00:00Z',
    '20260309',
    '9/3 2026',
    '9 / 3 2026',
    '09/03 2026',
    '9/3-2026',
    '9/3/2026',
    '9.3.2026',
    '09.03.2026',
    '2026/03/09',
    '2026.03.09',
    '2026–03–09',
    '9 mars 2026',
    '9 mar 2026',
    '9 mar. 2026',
    'den 9 mars 2026',
    '9:e Mars 2026',
    ' 9\u00A0mars\n2026 ',
    '46090',
    '46090,354',
    '46090.99',
  ])('%j', (cell) => expect(parseDate(cell)).toEqual(yes('2026-03-09')));

  it.each<[CellInput]>([
    [new Date(Date.UTC(2026, 2, 9, 23, 59))],
    [46_090],
    [46_090.5],
    [20_260_309],
    [{ date: '2026-03-09' }],
    [{ date: '2026-03-09T23:30:00' }],
  ])('%j', (cell) => expect(parseDate(cell)).toEqual(yes('2026-03-09')));
});

describe('parseDate reads a period as its last day', () => {
  it.each([
    ['Q1 2026', '2026-03-31'],
    ['q4 2026', '2026-12-31'],
    ['2026 Q2', '2026-06-30'],
    ['2026-Q3', '2026-09-30'],
    ['2026Q3', '2026-09-30'],
    ['Q1-2026', '2026-03-31'],
    ['Kv 1 2026', '2026-03-31'],
    ['Kv. 2, 2026', '2026-06-30'],
    ['kvartal 1 2026', '2026-03-31'],
    ['mars 2026', '2026-03-31'],
    ['feb 2028', '2028-02-29'],
    ['2026-02', '2026-02-28'],
    ['v. 48 2026', '2026-11-29'],
    ['v 1 2026', '2026-01-04'],
    ['vecka 53 2026', '2027-01-03'],
    ['2026-W48', '2026-11-29'],
  ])('%j is %s', (cell, expected) => expect(parseDate(cell)).toEqual(yes(expected)));
});

describe('parseDate refuses', () => {
  const texts = [
    '2026-02-30',
    '29/2-2025',
    '1900-02-29',
    '26-1-1',
    '9/3',
    '9/3 26',
    '9/13 2026',
    '3/15/2026',
    '45 000',
    'imorgon',
    'snarast',
    '',
    '0000-01-01',
    '20266-01-01',
    '1989-12-31',
    '2101-01-01',
    '20260230',
    '2026-13',
    '2026-00',
    'Q5 2026',
    'v. 53 2025',
    'v. 0 2026',
    '2026',
    '12',
    '1e5',
    '99999',
    'NaN',
    '2026-03-09 25:00',
    '32/1 2026',
    '0 mars 2026',
    '2026-03-09T08:30+99:00',
    'marsian 2026',
  ];
  const others: readonly CellInput[] = [
    2026,
    0,
    -1,
    99_999,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    20_260_309.5,
    20_260_230,
    true,
    false,
    null,
    undefined,
    new Date(Number.NaN),
    new Date(Date.UTC(1900, 0, 1)),
    { error: '#REF!' },
    { date: '1900-01-01' },
    { date: 'x' },
  ];
  it.each<CellInput>([...texts, ...others])('%j', (cell) => {
    expect(parseDate(cell)).toEqual(no);
    expect(parseInstant(cell)).toEqual(no);
  });
});

describe('parseInstant reads Swedish time', () => {
  it.each([
    '2026-03-09 08:30',
    '2026-03-09T08:30',
    '2026-03-09 08:30:00',
    '2026-03-09 8.30',
    '9/3 2026 08.30',
    '9/3 2026 kl. 08:30',
    '9/3 2026 kl 08:30',
    '9/3 2026, kl. 8.30',
    '9 mars 2026 08:30',
    '9.3.2026 08:30',
    '20260309 08:30',
    '2026-03-09T07:30:00Z',
    '2026-03-09T07:30:00.000Z',
    '2026-03-09T09:30+02:00',
    '2026-03-09T02:30-0500',
    '46090,3541666667',
  ])('%j', (cell) => expect(parseInstant(cell)).toEqual(yes('2026-03-09T07:30:00Z')));

  it.each<[CellInput]>([[new Date(Date.UTC(2026, 2, 9, 8, 30))], [46_090.354166666664], [{ date: '2026-03-09T08:30:00' }]])('%j', (cell) =>
    expect(parseInstant(cell)).toEqual(yes('2026-03-09T07:30:00Z')),
  );

  it('takes a date alone as 00:00, in winter and in summer', () => {
    expect(parseInstant('9/3 2026')).toEqual(yes('2026-03-08T23:00:00Z'));
    expect(parseInstant(46_204)).toEqual(yes('2026-06-30T22:00:00Z'));
  });

  it.each(['Q1 2026', 'mars 2026', '2026-03', 'v. 48 2026', '08:30', '2026-03-09 24:00', '2026-03-09 08:60', '2026-02-30 08:00'])(
    '%j is no instant',
    (cell) => expect(parseInstant(cell)).toEqual(no),
  );
});

describe('summer time', () => {
  it.each([
    ['2026-03-29 01:59', '2026-03-29T00:59:00Z'],
    // 02:00–02:59 does not exist: read with the offset before the change.
    ['2026-03-29 02:00', '2026-03-29T01:00:00Z'],
    ['2026-03-29 02:30', '2026-03-29T01:30:00Z'],
    ['2026-03-29 03:00', '2026-03-29T01:00:00Z'],
    ['2026-10-25 01:59', '2026-10-24T23:59:00Z'],
    // 02:00–02:59 occurs twice: the first, in summer time.
    ['2026-10-25 02:00', '2026-10-25T00:00:00Z'],
    ['2026-10-25 02:59', '2026-10-25T00:59:00Z'],
    ['2026-10-25 03:00', '2026-10-25T02:00:00Z'],
    ['1995-09-24 02:30', '1995-09-24T00:30:00Z'],
  ])('%s is %s', (cell, expected) => expect(parseInstant(cell)).toEqual(yes(expected)));

  it('measures real hours over the change', () => {
    const before = parseInstant('2026-03-27 12:00');
    const after = parseInstant('2026-03-30 13:00');
    expect(before.ok && after.ok && hoursBetween(before.value, after.value)).toBe(72);
  });

  it('shows both hours of October as the same wall clock', () => {
    expect(localParts('2026-10-25T00:30:00Z')).toEqual({ date: '2026-10-25', time: '02:30' });
    expect(localParts('2026-10-25T01:30:00Z')).toEqual({ date: '2026-10-25', time: '02:30' });
    expect(localParts('2026-12-31T23:30:05Z')).toEqual({ date: '2027-01-01', time: '00:30:05' });
  });

  it('has no answer for what is no instant', () => {
    expect(localParts('2026-10-25')).toBeNull();
    expect(localParts('imorgonZ')).toBeNull();
    expect(hoursBetween('2026-10-25T00:30:00Z', '')).toBeNull();
  });
});

describe('properties', () => {
  it('every notation of a day gives the day', () => {
    fc.assert(
      fc.property(anyDay, (iso) => {
        const [year = '', month = '', day = ''] = iso.split('-');
        const short = `${Number(day)}/${Number(month)}`;
        const cells: readonly CellInput[] = [
          iso,
          `${year}${month}${day}`,
          Number(`${year}${month}${day}`),
          `${short} ${year}`,
          `${short}-${year}`,
          `${day}.${month}.${year}`,
          serial(iso),
          String(serial(iso)),
          new Date(iso),
          { date: iso },
          new Intl.DateTimeFormat('sv', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso)),
        ];
        for (const cell of cells) expect(parseDate(cell)).toEqual(yes(iso));
      }),
    );
  });

  it('an instant survives the Swedish wall clock, but for the second of the doubled hours', () => {
    const instants = fc.integer({ min: Date.UTC(1990, 0, 2) / 1000, max: Date.UTC(2100, 11, 30) / 1000 });
    fc.assert(
      fc.property(instants, (seconds) => {
        const instant = new Date(seconds * 1000).toISOString().replace('.000', '');
        const parts = localParts(instant);
        const back = parseInstant(`${parts?.date} ${parts?.time}`);
        const hours = back.ok ? hoursBetween(back.value, instant) : null;
        expect(hours === 0 || (hours === 1 && /-10-|-09-/.test(instant))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('gives a real date or a refusal for anything', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[0-9QqKkv./ :TZ+-]{1,20}$/),
      fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 15 }), fc.integer()).map(([d, m, y]) => `${d}/${m} ${y}`),
    );
    const cells = fc.oneof(
      texts,
      fc.double(),
      fc.integer({ min: 0, max: 100_000 }),
      fc.date({ noInvalidDate: false }),
      fc.record({ date: texts }),
    );
    fc.assert(
      fc.property(cells, (cell) => {
        const date = parseDate(cell);
        expect(!date.ok || new Date(date.value).toISOString().slice(0, 10) === date.value).toBe(true);
        const instant = parseInstant(cell);
        expect(!instant.ok || new Date(instant.value).toISOString().replace('.000', '') === instant.value).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
