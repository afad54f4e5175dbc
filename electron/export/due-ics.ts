import type { DueItem } from '#shared/contract/due.contract.ts';
import type { DueRuleId } from '#shared/due/due-rules.ts';
import { icsText } from '#shared/due/ics.ts';
import { dueWords } from '#shared/i18n/due.ts';
import { localParts } from '#shared/kit/swedish.ts';

/** The same entry when the date moves, so that a calendar updates it instead of keeping two. */
const uidOf = ({ rule, key }: DueItem): string => `${rule}-${key}@sakerhetsparmen`;

function timeOf(at: string | null): string {
  const local = at === null ? null : localParts(at);
  return local ? ` (${dueWords.latest(local.time)})` : '';
}

/** Due dates as the text of a calendar file. `stamp`: when it was made, ISO instant. */
export function dueCalendar(items: readonly DueItem[], stamp: string): string {
  const events = items.map((item) => {
    const words = dueWords.rules[item.rule as DueRuleId];
    return {
      uid: uidOf(item),
      date: item.date,
      summary: item.title === '' ? words.label : `${words.label}: ${item.title}${timeOf(item.at)}`,
      description: words.basis,
    };
  });
  return icsText({ name: dueWords.calendarName, stamp, events });
}
