import { useEffect, useState } from 'react';
import { useRead } from '#renderer/api/hooks.ts';
import { useOpenRecord } from '#renderer/kit/go-to.ts';
import type { RecordRow } from '#shared/contract/records.contract.ts';
import { startWords } from '#shared/i18n/interface-start.ts';
import type { FilterData } from '#shared/kit/filter.ts';
import { dateText } from '#shared/kit/wording.ts';
import type { Settings } from '#shared/settings/settings.ts';

const words = startWords.clocks;
const hour = 3_600_000;
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
/** Open incidents with something still to be sent. */
const running: FilterData = and(
  is('isOpen', true),
  { op: 'not', of: empty('awareAt') },
  {
    op: 'or',
    of: [
      and(is('notifyImy', 'yes'), empty('imyAt')),
      and(is('nis2', 'yes'), { op: 'or', of: [empty('earlyWarningAt'), empty('notificationAt')] }),
    ],
  },
);
const columns = ['ref', 'title', 'awareAt', 'clockStart', 'notifyImy', 'imyAt', 'nis2', 'earlyWarningAt', 'notificationAt'];

type Clock = { readonly id: string; readonly name: string; readonly label: string; readonly ends: number; readonly limit: number };

function clocksOf(row: RecordRow, { clocks }: Settings): readonly Clock[] {
  const aware = Date.parse(String(row['awareAt']));
  const start = typeof row['clockStart'] === 'string' ? Date.parse(row['clockStart']) : aware;
  const one = (label: string, from: number, limit: number): Clock => ({
    id: row.id,
    name: [row['ref'], row['title']].filter(Boolean).join(' '),
    label,
    ends: from + limit * hour,
    limit,
  });
  const isNis2 = row['nis2'] === 'yes';
  return [
    ...(row['notifyImy'] === 'yes' && row['imyAt'] === null ? [one(words.imy, aware, clocks.imyHours)] : []),
    ...(isNis2 && row['earlyWarningAt'] === null ? [one(words.early, start, clocks.earlyWarningHours)] : []),
    ...(isNis2 && row['notificationAt'] === null ? [one(words.notification, start, clocks.notificationHours)] : []),
  ];
}

/** Green over half, amber under, red when passed (DOMAIN.md C9). */
const toneOf = (share: number): string => (share <= 0 ? 'late' : share <= 0.5 ? 'soon' : 'ok');

function ClockView({ clock, now }: { readonly clock: Clock; readonly now: number }) {
  const open = useOpenRecord();
  const left = clock.ends - now;
  const share = Math.max(0, Math.min(1, left / (clock.limit * hour)));
  const minutes = Math.max(0, Math.floor(left / 60_000));
  return (
    <div className={`clk clk-${toneOf(left <= 0 ? 0 : share)}`}>
      <div className="clk-h">
        <b>{left <= 0 ? words.passed : words.left(Math.floor(minutes / 60), minutes % 60)}</b>
        {left <= 0 ? null : <span className="dim">{words.leftOf(clock.limit)}</span>}
        <span className="sp" />
        <span className="clk-l">{clock.label}</span>
      </div>
      <div className="clk-bar" role="img" aria-label={words.bar(Math.round(share * 100))}>
        <i style={{ width: `${share * 100}%` }} />
      </div>
      <div className="clk-h clk-f">
        <button type="button" className="todo-b cl" title={clock.name} onClick={() => open({ register: 'incident', id: clock.id })}>
          {clock.name}
        </button>
        <span className="sp" />
        <span className="dim nw">{words.until(dateText(clock.ends, deadline))}</span>
      </div>
    </div>
  );
}

/** Deadlines in hours, counted in real time whatever the as-of date is. Not there when no clock runs. */
export function ClocksBox({ asOf, settings }: { readonly asOf: string; readonly settings: Settings }) {
  const incidents = useRead('records.page', { register: 'incident', filter: running, columns, limit: 20, asOf });
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  const rows = incidents.data?.rows ?? [];
  const clocks = rows.flatMap((row) => clocksOf(row, settings)).toSorted((a, b) => a.ends - b.ends);
  if (clocks.length === 0) return null;
  return (
    <section className="box clks" aria-label={words.title}>
      <header className="clk-t">
        <h2>{words.title}</h2>
        <span className="dim">{words.count(rows.length, clocks.length)}</span>
      </header>
      <div className="clk-g">
        {clocks.slice(0, 6).map((clock) => (
          <ClockView key={`${clock.id}-${clock.label}`} clock={clock} now={now} />
        ))}
      </div>
    </section>
  );
}
