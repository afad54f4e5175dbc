import { describe, expect, test } from 'vitest';
import { icsText, type IcsEvent } from './ics.ts';

/** A small reader of RFC 5545: unfolds, splits, unescapes. */
function read(text: string): readonly (readonly [name: string, value: string])[] {
  expect(text.endsWith('\r\n')).toBe(true);
  return text
    .replaceAll('\r\n ', '')
    .trimEnd()
    .split('\r\n')
    .map(
      (line) =>
        [
          line.slice(0, line.indexOf(':')),
          line.slice(line.indexOf(':') + 1).replaceAll(/\\([\\;,n])/g, (_, c: string) => (c === 'n' ? '\n' : c)),
        ] as const,
    );
}
const calendar = (...events: readonly Partial<IcsEvent>[]) =>
  icsText({
    name: 'Pärm',
    stamp: '2026-11-01T08:30:00.000Z',
    events: events.map((event) => ({ uid: 'u', date: '2026-12-31', summary: 's', description: 'd', ...event })),
  });
const values = (text: string, name: string) => read(text).flatMap(([known, value]) => (known === name ? [value] : []));

describe('a calendar file', () => {
  test('holds one all-day entry per date, whose end is the day after', () => {
    const text = calendar({ uid: 'a@x' }, { uid: 'b@x', date: '2028-02-28' });
    expect(values(text, 'UID')).toEqual(['a@x', 'b@x']);
    expect(values(text, 'DTSTART;VALUE=DATE')).toEqual(['20261231', '20280228']);
    expect(values(text, 'DTEND;VALUE=DATE')).toEqual(['20270101', '20280229']);
    expect(values(text, 'DTSTAMP')).toEqual(['20261101T083000Z', '20261101T083000Z']);
  });
  test('gives back commas, semicolons, backslashes and line ends as they were', () => {
    const summary = 'Plan; A, B \\ C\nrad två';
    expect(values(calendar({ summary }), 'SUMMARY')).toEqual([summary]);
    expect(calendar({ summary: 'ett\r\nEND:VCALENDAR' }).match(/^END:VCALENDAR\r$/gm)).toHaveLength(1);
  });
  test('has no line over 75 octets, and no Swedish letter is cut in two', () => {
    const summary = 'Översyn av åtgärder på ön '.repeat(12);
    const text = calendar({ summary });
    const bytes = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
    expect(values(text, 'SUMMARY')).toEqual([summary]);
  });
  test('ends every line with carriage return and line feed', () => {
    expect(calendar({}).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
  test('drops control characters', () => {
    expect(values(calendar({ summary: 'a\u0007b' }), 'SUMMARY')).toEqual(['ab']);
  });
});
