import { useRead } from '#renderer/api/hooks.ts';
import { useOpenRecord } from '#renderer/kit/go-to.ts';
import { useNow } from '#renderer/kit/use-now.ts';
import type { RecordRow } from '#shared/contract/records.contract.ts';
import { startWords } from '#shared/i18n/interface-start.ts';
import type { FilterData } from '#shared/kit/filter.ts';
import { dateText } from '#shared/kit/wording.ts';
import { clockFields, clocksOf, hoursAndMinutes, momentOf, type Clock, type ClockKey } from '#shared/registers/incident/incident.clocks.ts';
import type { Settings } from '#shared/settings/settings.ts';

const words = startWords.clocks;
/** "tors 26 nov. 02:07" */
const deadline = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Stockholm',
} as const;

const empty = (field: string): FilterData => ({ op: 'empty', field });
const is = (field: string, value: string | boolean): FilterData => ({ op: 'in', field, values: [value] });
const and = (...of: FilterData[]): FilterData => ({ op: 'and', of });
/** Open incidents that something is to be sent of, or may be: until it has been decided the clock runs. */
const timed: FilterData = and(
  is('isOpen', true),
  { op: 'not', of: empty('awareAt') },
  { op: 'or', of: [is('notifyImy', 'yes'), empty('notifyImy'), is('nis2', 'yes')] },
);
type HourKey = Exclude<ClockKey, 'final'>;
type Shown = { readonly id: string; readonly name: string; readonly key: HourKey; readonly clock: Clock };
/** The final report is counted in days and stands among what is due. */
const shownOf = (row: RecordRow, settings: Settings, moment: number): readonly Shown[] =>
  clocksOf(row, settings, moment).flatMap((clock) => {
    const { key, state } = clock;
    if (key === 'final' || state === 'met' || state === 'late') return [];
    return [{ id: row.id, name: [row['ref'], row['title']].filter(Boolean).join(' '), key, clock }];
  });
const limits: Readonly<Record<HourKey, keyof Settings['clocks']>> = {
  imy: 'imyHours',
  early: 'earlyWarningHours',
  notification: 'notificationHours',
};

/** Green over half, amber under, red when passed (DOMAIN.md C9). */
const toneOf = (share: number): string => (share <= 0 ? 'late' : share <= 0.5 ? 'soon' : 'ok');

function ClockView({ shown, limit }: { readonly shown: Shown; readonly limit: number }) {
  const open = useOpenRecord();
  const { id, name, key, clock } = shown;
  const { left, share } = clock;
  const [hours, minutes] = hoursAndMinutes(left);
  return (
    <div className={`clk clk-${toneOf(share)}`}>
      <div className="clk-h">
        <b>{left <= 0 ? words.passed : words.left(hours, minutes)}</b>
        {left <= 0 ? null : <span className="dim">{words.leftOf(limit)}</span>}
        <span className="sp" />
        <span className="clk-l">{words[key]}</span>
      </div>
      <div className="clk-bar" role="img" aria-label={words.bar(Math.round(share * 100))}>
        <i style={{ width: `${share * 100}%` }} />
      </div>
      <div className="clk-h clk-f">
        <button type="button" className="todo-b cl" title={name} onClick={() => open({ register: 'incident', id })}>
          {name}
        </button>
        <span className="sp" />
        <span className="dim nw">{words.until(dateText(new Date(clock.ends), deadline))}</span>
      </div>
    </div>
  );
}

/** Deadlines in hours that run or have passed, at the same moment as in the picture of the incidents. Not there when no clock runs. */
export function ClocksBox({ asOf, settings }: { readonly asOf: string; readonly settings: Settings }) {
  const incidents = useRead('records.page', { register: 'incident', filter: timed, columns: [...clockFields], limit: 200, asOf });
  const moment = momentOf(asOf, useNow());
  const clocks = (incidents.data?.rows ?? [])
    .flatMap((row) => shownOf(row, settings, moment))
    .toSorted((a, b) => Date.parse(a.clock.ends) - Date.parse(b.clock.ends));
  if (clocks.length === 0) return null;
  return (
    <section className="box clks" aria-label={words.title}>
      <header className="clk-t">
        <h2>{words.title}</h2>
        <span className="dim">{words.count(new Set(clocks.map(({ id }) => id)).size, clocks.length)}</span>
      </header>
      <div className="clk-g">
        {clocks.slice(0, 6).map((shown) => (
          <ClockView key={`${shown.id}-${shown.key}`} shown={shown} limit={settings.clocks[limits[shown.key]]} />
        ))}
      </div>
    </section>
  );
}
