import { dueWords } from '#shared/i18n/due.ts';
import { dueItems } from '#db/due.ts';
import { contextOf, settingsOf } from '#db/kit/settings.ts';
import { today } from '../api/today.ts';
import { dueCalendar } from '../export/due-ics.ts';
import { replaceFile } from './replace-file.ts';
import { dateOption, UsageError, type Outcome } from './usage.ts';
import { withStore } from './with-store.ts';

type Options = { readonly store?: string; readonly 'as-of'?: string; readonly from?: string; readonly to?: string; readonly ics?: string };

/** The same day so many years off; 29 February becomes 28 February where the year has none. */
function yearsOff(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return `${year}-${day.endsWith('02-29') && !isLeap ? '02-28' : day.slice(5)}`;
}

/** Every due date, as JSON, or with `--ics` as a calendar file. Default span: a year back (what is late) to a year ahead of the as-of date. */
export function due(options: Options): Promise<Outcome> {
  const given = options['as-of'] === undefined ? null : dateOption(options['as-of'], '--as-of', '');
  const [from, to] = [dateOption(options.from, '--from', ''), dateOption(options.to, '--to', '')];
  if (from !== '' && to !== '' && to < from) throw new UsageError(dueWords.badSpan);
  return withStore(options, async (store) => {
    const asOf = given ?? settingsOf(store).asOf ?? today();
    const items = dueItems(store, { from: from || yearsOff(asOf, -1), to: to || yearsOff(asOf, 1) }, contextOf(store, asOf));
    if (options.ics === undefined) return { output: items };
    await replaceFile(options.ics, Buffer.from(dueCalendar(items, new Date().toISOString())), dueWords.cannotWrite(options.ics));
    return { output: { out: options.ics, dates: items.length }, note: dueWords.written(items.length, options.ics) };
  });
}
