/** One all-day entry of a calendar file. `uid` stays the same as long as rule and record are the same. */
export type IcsEvent = {
  readonly uid: string;
  /** YYYY-MM-DD */ readonly date: string;
  readonly summary: string;
  readonly description: string;
};
type Calendar = { readonly name: string; /** ISO instant, UTC. */ readonly stamp: string; readonly events: readonly IcsEvent[] };

const encoder = new TextEncoder();
const maxOctets = 75;

/** TEXT of RFC 5545, 3.3.11. Control characters other than tab are not allowed in a content line. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** Lines of at most 75 octets, continued by CRLF and a space (RFC 5545, 3.1); never cut inside a character. */
function folded(line: string): string {
  const lines: string[] = [];
  let [current, octets] = ['', 0];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > maxOctets) {
      lines.push(current);
      [current, octets] = [' ', 1];
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

const compact = (date: string): string => date.replaceAll('-', '');
/** The end of an all-day entry is the day after (RFC 5545, 3.6.1: exclusive). */
const dayAfter = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const eventLines = ({ uid, date, summary, description }: IcsEvent, stamp: string): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(uid)}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${compact(date)}`,
  `DTEND;VALUE=DATE:${compact(dayAfter(date))}`,
  `SUMMARY:${escaped(summary)}`,
  `DESCRIPTION:${escaped(description)}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** A calendar file as of RFC 5545: CRLF, folded, escaped, all-day entries that do not block the day. */
export function icsText({ name, stamp, events }: Calendar): string {
  const at = `${stamp.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Säkerhetspärmen//Årshjul//SV',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, at)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
