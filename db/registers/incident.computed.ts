import { sql, type RawBuilder } from 'kysely';
import type { incident } from '#shared/registers/incident/incident.register.ts';
import type { Settings } from '#shared/settings/settings.ts';
import type { ComputedSql } from './computed-sql.ts';

type Sql = RawBuilder<unknown>;
type Row = (field: 'awareAt' | 'clockStart' | 'notificationAt' | 'statusReportAt' | 'handledAt') => Sql;

const hours = (from: Sql, to: Sql) => sql`hours_between(${from}, ${to})`;
const start = (row: Row) => sql`coalesce(${row('clockStart')}, ${row('awareAt')})`;
const monthsAfter = (day: Sql, months: number) => sql`date(${day}, ${`+${months} months`}, 'floor')`;
/** The Swedish day on which a clock of so many running hours runs out. */
const lastDay = (from: Sql, after: number) => sql`sv_day(strftime('%Y-%m-%dT%H:%M:%SZ', ${from}, ${`+${after} hours`}))`;

/** Cybersäkerhetslagen 2 kap. 8 §: a status report at the first date puts the final report off until a month after the incident was handled. */
const firstDue = (row: Row, { intervals }: Settings) => monthsAfter(sql`sv_day(${row('notificationAt')})`, intervals.finalReportMonths);
const finalDue = (row: Row, settings: Settings) =>
  sql`case when ${row('statusReportAt')} is null then ${firstDue(row, settings)} else ${monthsAfter(row('handledAt'), settings.intervals.finalReportMonths)} end`;

type Clock = { readonly sentDay: Sql; readonly inTime: Sql; readonly dueDay: Sql };
/** One clock as of a day: sent in time 'met', sent late or not sent when the day has passed 'missed', else 'running'. A clock without due day runs. */
const stateOf = ({ sentDay, inTime, dueDay }: Clock, asOf: string) =>
  sql`case when ${sentDay} <= ${asOf} then case when ${inTime} then 'met' else 'missed' end when ${dueDay} < ${asOf} then 'missed' else 'running' end`;

/** Everything but `clocks` and `imyPassed` depends on row and settings alone and is stored. */
export const incidentComputed = {
  awareDay: (row) => sql`sv_day(${row('awareAt')})`,
  quarter: (row) => sql`'Q' || ((cast(substr(sv_day(${row('awareAt')}), 6, 2) as integer) + 2) / 3)`,
  imyDay: (row) => sql`sv_day(${row('imyAt')})`,
  imyHours: (row) => sql`round(${hours(row('awareAt'), row('imyAt'))}, 2)`,
  /** Exactly 72 hours is in time, one second more is late (data/README). */
  imyWithin: (row, { settings: { clocks } }) => sql`${hours(row('awareAt'), row('imyAt'))} <= ${clocks.imyHours}`,
  earlyWarningHours: (row) => sql`round(${hours(start(row), row('earlyWarningAt'))}, 2)`,
  notificationHours: (row) => sql`round(${hours(start(row), row('notificationAt'))}, 2)`,
  finalDue: (row, { settings }) => finalDue(row, settings),
  clocks: (row, { asOf, settings }) => {
    const { clocks } = settings;
    const early = stateOf(
      {
        sentDay: sql`sv_day(${row('earlyWarningAt')})`,
        inTime: sql`${hours(start(row), row('earlyWarningAt'))} <= ${clocks.earlyWarningHours}`,
        dueDay: lastDay(start(row), clocks.earlyWarningHours),
      },
      asOf,
    );
    const notification = stateOf(
      {
        sentDay: sql`sv_day(${row('notificationAt')})`,
        inTime: sql`${hours(start(row), row('notificationAt'))} <= ${clocks.notificationHours}`,
        dueDay: lastDay(start(row), clocks.notificationHours),
      },
      asOf,
    );
    const report = stateOf(
      {
        sentDay: row('finalAt'),
        inTime: sql`${row('finalAt')} <= ${finalDue(row, settings)} and coalesce(${row('statusReportAt')} <= ${firstDue(row, settings)}, 1)`,
        dueDay: finalDue(row, settings),
      },
      asOf,
    );
    const all = sql`${early} || ${notification} || ${report}`;
    return sql`case when ${row('nis2')} = 'yes' then case when ${all} = 'metmetmet' then 'met' when instr(${all}, 'missed') then 'missed' else 'running' end end`;
  },
  imyPassed: (row, { asOf, settings: { clocks } }) =>
    sql`coalesce(${row('notifyImy')} = 'yes' and (${row('imyAt')} is null or sv_day(${row('imyAt')}) > ${asOf}) and ${lastDay(row('awareAt'), clocks.imyHours)} < ${asOf}, 0)`,
} satisfies ComputedSql<typeof incident>;
