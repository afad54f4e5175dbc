import { readFileSync, statSync } from 'node:fs';
import { arch, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { errorReportWords } from '#shared/i18n/error-report.ts';
import { language } from '#shared/kit/language.ts';
import { versionOf } from '#db/migrate.ts';
import { loggedErrors, type LoggedError } from './error-log.ts';
import type { Session } from './handler.ts';
import { recordCounts } from './store.handlers.ts';

const megabytes = (bytes: number): number => Math.round(bytes / 1_000_000);
/** Two folders up, from electron/api as from dist/main. */
function programVersion(): string {
  try {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as { version: string };
    return version;
  } catch {
    return errorReportWords.lines.unknown;
  }
}

type Line = readonly [label: string, value: string];

function programLines(agent: string): readonly Line[] {
  const words = errorReportWords.lines;
  const { electron, node } = process.versions;
  return [
    [words.version, programVersion()],
    [words.runs, electron === undefined ? words.browser : words.desktop(electron)],
    [words.system, `${platform()} ${release()} ${arch()}, Node ${node}`],
    [words.memory, words.memoryOf(megabytes(process.memoryUsage().rss), megabytes(totalmem()))],
    [words.agent, agent],
    [words.language, language()],
  ];
}

/** Sizes and states; neither its name nor what it holds. */
function registerLines({ store, warnings }: Session): readonly Line[] {
  const words = errorReportWords.lines;
  const known: Readonly<Record<string, string>> = words.warning;
  const records = Object.values(recordCounts(store)).reduce((sum, count) => sum + count, 0);
  const bytes = store.file === ':memory:' ? 0 : statSync(store.file).size;
  const states = [store.key === null ? words.plain : words.encrypted, ...(store.readOnly === null ? [] : [words.readOnly])];
  const warned = [...warnings.keys()].map((kind) => known[kind] ?? words.warning.other);
  return [
    [words.register, [words.state(records, megabytes(bytes)), ...states].join(', ')],
    [words.schema, String(versionOf(store.raw))],
    [words.warnings, warned.length ? warned.join(', ') : words.none],
  ];
}

const nameOf = ({ where, kind, code }: LoggedError): string => [kind, code, where].filter(Boolean).join(' ');
/** To the minute. */
const minute = (at: string): string => `${at.slice(0, 16).replace('T', ' ')} UTC`;
const logTail = 40;

function errorLines(errors: readonly LoggedError[]): readonly string[] {
  const words = errorReportWords.lines;
  if (errors.length === 0) return [words.noErrors];
  const kinds = [...Map.groupBy(errors, nameOf)].toSorted(([, a], [, b]) => b.length - a.length);
  return [
    words.kinds,
    ...kinds.map(([name, of]) => `  ${name}: ${words.times(of.length, minute(of.at(-1)?.at ?? ''))}`),
    '',
    words.log,
    ...errors.slice(-logTail).flatMap((error) => [`  ${error.at} ${nameOf(error)}`, ...error.places.map((place) => `      ${place}`)]),
  ];
}

/** The report as a person reads and sends it: version, system, states, kinds of errors. No record, name, path or typed word. `now`: UTC. */
export function errorReport(session: Session, agent: string, now: string): string {
  const words = errorReportWords.lines;
  const lines: readonly Line[] = [[words.made, minute(now)], ...programLines(agent), ...registerLines(session)];
  return [
    words.head,
    '',
    ...lines.map(([label, value]) => `${label}: ${value}`),
    '',
    ...errorLines(loggedErrors(session.vault.file)),
    '',
  ].join('\n');
}
