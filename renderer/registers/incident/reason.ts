import type { Reasons } from '#renderer/kit/reason-type.ts';
import type { Fact } from '#renderer/ui/Facts.tsx';
import { reasonsWords } from '#shared/i18n/reasons.ts';
import { instantText, hoursBetween } from '#shared/kit/swedish.ts';
import { numberText } from '#shared/kit/wording.ts';

const words = reasonsWords.incident;
const hour = 3_600_000;
/** Running hours, also over a change to summer time (GDPR art. 33, regulation 1182/71). */
const after = (instant: string, hours: number): string => instantText(new Date(Date.parse(instant) + hours * hour).toISOString());
const instantIn = (value: unknown): string | null => (typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : null);

function imy(aware: string, notified: string | null, limit: number): Fact {
  if (notified === null) return { value: words.imyBy(after(aware, limit)), reason: words.imyWhy(instantText(aware), limit) };
  const spent = numberText(hoursBetween(aware, notified) ?? 0, 1);
  return { value: words.imyInTime(instantText(notified)), reason: words.spent(spent, limit) };
}

/** The clocks of an incident: 72 hours to IMY, 24 and 72 hours under NIS2 (DOMAIN.md C9). */
export const incidentFacts: Reasons = ({ row, settings: { clocks } }) => {
  const aware = instantIn(row['awareAt']);
  if (aware === null) return [{ value: words.noClock, reason: words.noClockWhy }];
  const facts: Fact[] = [];
  // Until it has been decided, an open breach is counted as one that is to be notified.
  const isToNotify = row['notifyImy'] === 'yes' || row['imyAt'] !== null || (row['notifyImy'] === null && row['status'] !== 'closed');
  const concernsPersons = row['personalData'] === true || row['type'] === 'personal_data';
  if (concernsPersons && isToNotify) facts.push(imy(aware, instantIn(row['imyAt']), clocks.imyHours));
  if (row['nis2'] === 'yes') {
    const start = instantIn(row['clockStart']) ?? aware;
    if (instantIn(row['earlyWarningAt']) === null)
      facts.push({
        value: words.earlyBy(after(start, clocks.earlyWarningHours)),
        reason: words.nis2Why(instantText(start), clocks.earlyWarningHours, 5),
      });
    if (instantIn(row['notificationAt']) === null)
      facts.push({
        value: words.notificationBy(after(start, clocks.notificationHours)),
        reason: words.nis2Why(instantText(start), clocks.notificationHours, 6),
      });
    if (typeof row['finalDue'] === 'string' && typeof row['finalAt'] !== 'string')
      facts.push({ value: words.finalBy(row['finalDue']), reason: words.finalWhy });
  }
  return facts.length > 0 ? facts : [{ value: words.noClock, reason: words.noClockWhy }];
};
