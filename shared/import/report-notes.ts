import type { Sheet } from '#shared/kit/sheet.ts';
import { cellText, parseDate } from '#shared/kit/swedish.ts';
import type { ReportValues } from './target.ts';

const years = /(?<!\d)(20\d\d)(?!\d)/g;
const received = /(?:mottag|inkom|ankom)\p{L}*:?\s+(\S+(?: \d{4})?)/iu;
const registryNo = /(?:dnr|diarienr|diarienummer)\.?:?\s+([\p{L}\d][\p{L}\d ./:-]*\d)/iu;

/**
 * What the lines above the headers say of an annual report: "Mottagen 2026-02-12, dnr SN 2026/0118". Only where title or sheet name
 * speak of one year (a list of several years has one line for none of them). Null: nothing that could be read.
 */
export function reportFromNotes(sheet: Sheet, headerRow: number): ReportValues | null {
  const notes = sheet.rows.filter(({ row }) => row < headerRow).map(({ cells }) => cells.map(cellText).join(' '));
  const [title = ''] = notes;
  const named = [title, sheet.name ?? '']
    .map((text) => new Set([...text.matchAll(years)].map(([year]) => Number(year))))
    .find((found) => found.size === 1);
  const [year] = named ?? [];
  if (year === undefined) return null;
  const text = notes.join('\n');
  const date = parseDate((received.exec(text)?.[1] ?? '').replace(/[,;.]$/, ''));
  const dnr = registryNo.exec(text)?.[1];
  if (!date.ok && dnr === undefined) return null;
  return { year, ...(date.ok ? { received: date.value } : {}), ...(dnr === undefined ? {} : { dnr: dnr.trim() }) };
}
