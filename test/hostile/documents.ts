import { strFromU8, unzipSync } from 'fflate';
import { cleanText } from '#shared/kit/swedish.ts';
import { documentKinds } from '#shared/documents/kinds.ts';
import type { Store } from '#db/kit/store.ts';
import { createStore } from '#db/sqlite/open.ts';
import { dispatch } from '#electron/api/dispatch.ts';
import { openSession, type Session } from '#electron/api/handler.ts';
import { readWorkbook } from '#electron/import/read-workbook.ts';
import { lint } from '../docx/lint.ts';
import { fillHostile } from '../builders/hostile-store.ts';
import type { HostileResult } from './dose.ts';

const asOf = '2026-10-31';
type File = { readonly fileName: string; readonly base64: string };

async function ask<T>(session: Session, name: string, input: unknown): Promise<T | string> {
  const reply = await dispatch(session, name, input);
  return reply.ok ? (reply.data as T) : `${reply.error.code} ${reply.error.message}`;
}
const bytesOf = ({ base64 }: File): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));
/** A name that every system keeps in the folder it is saved in. */
const isSafeName = (name: string): boolean => !/[\\/:*?"<>|\p{Cc}\u202a-\u202e\u2066-\u2069]|^\.|[. ]$/u.test(name) && name.length <= 200;

/** What a Word file must not hold: parts that run, and links out of the document. */
function wrongInWord(bytes: Uint8Array): readonly string[] {
  const parts = unzipSync(bytes);
  const active = Object.keys(parts).filter((name) => /vba|activeX|embeddings\/.*\.bin|\.exe|macro/i.test(name));
  const outside = Object.entries(parts).filter(([name, part]) => name.endsWith('.rels') && /TargetMode="External"/.test(strFromU8(part)));
  const fields = Object.entries(parts).filter(
    ([name, part]) => name.endsWith('.xml') && /instrText[^>]*>[^<]*(DDE|INCLUDE|HYPERLINK "?https?:)/i.test(strFromU8(part)),
  );
  return [
    ...active,
    ...outside.map(([name]) => `link out of ${name}`),
    ...fields.map(([name]) => `field in ${name}`),
    // What looks like a forgotten placeholder is here what somebody has typed.
    ...lint(bytes)
      .filter(({ rule }) => rule !== 'placeholder')
      .map((fault) => JSON.stringify(fault)),
  ];
}

async function word(session: Session): Promise<readonly string[]> {
  const wrong: string[] = [];
  const check = (what: string, file: File | string): void => {
    if (typeof file === 'string') {
      if (!/^(NOT_FOUND|FORBIDDEN|INVALID_INPUT) /.test(file)) wrong.push(`${what}: ${file}`);
      return;
    }
    if (!isSafeName(file.fileName)) wrong.push(`${what}: named ${file.fileName}`);
    wrong.push(...wrongInWord(bytesOf(file)).map((fault) => `${what}: ${fault}`));
  };
  for (const audience of ['internal', 'public'])
    check(`review ${audience}`, await ask<File>(session, 'review.export', { year: 2026, asOf, audience, format: 'docx' }));
  const list = await ask<readonly { readonly kind: string; readonly subjects: readonly { readonly id: string }[] }[]>(
    session,
    'documents.list',
    { asOf },
  );
  if (typeof list === 'string') return [list];
  for (const kind of documentKinds) {
    const id = list.find((item) => item.kind === kind)?.subjects[0]?.id ?? null;
    check(kind, await ask<File>(session, 'documents.export', { kind, id, year: 2026, asOf, format: 'docx' }));
  }
  return wrong;
}

/** Every text of every row stands in the workbook as a text, and no cell is a formula. */
async function excel(session: Session, store: Store): Promise<readonly string[]> {
  const file = await ask<File>(session, 'export.excel', { register: null, asOf });
  if (typeof file === 'string') return [file];
  const formulas = Object.entries(unzipSync(bytesOf(file))).filter(
    ([name, part]) => name.includes('worksheets/') && /<f[ >]|t="e"/.test(strFromU8(part)),
  );
  const { sheets } = await readWorkbook(bytesOf(file), 'alla.xlsx');
  const texts = new Set(
    sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => (typeof cell === 'string' ? [cleanText(cell)] : [])))),
  );
  const lost = store.raw
    .prepare('select title, cause from risk')
    .all()
    .flatMap((row) => Object.values(row as Record<string, string | null>))
    .filter((text) => text !== null && !texts.has(text));
  return [...formulas.map(([name]) => `a formula in ${name}`), ...lost.map((text) => `not in the workbook: ${JSON.stringify(text)}`)];
}

/** RFC 5545: lines of at most 75 octets, no line that a text has begun. */
async function calendar(session: Session): Promise<readonly string[]> {
  const made = await ask<{ readonly text: string }>(session, 'due.ics', { asOf, from: '2026-01-01', to: '2027-12-31' });
  if (typeof made === 'string') return [made];
  const lines = made.text.split('\r\n');
  const known =
    /^(BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|DESCRIPTION|TRANSP|CATEGORIES|X-WR-[A-Z]+|NAME|STATUS|CLASS)[:;]|^ |^$/;
  return [
    ...lines.filter((line) => Buffer.byteLength(line) > 75).map((line) => `a line too long: ${line}`),
    ...lines.filter((line) => !known.test(line) || /(?!\t)\p{Cc}/u.test(line)).map((line) => `a line of its own: ${JSON.stringify(line)}`),
  ];
}

/** Every document of a register in which every text is hostile. */
export async function hostileDocuments(seed: number): Promise<HostileResult> {
  const store = createStore(':memory:');
  fillHostile(store, 4, seed % 1000);
  const session = openSession(store, { actor: 'isam', demo: false });
  const wrong = [...(await word(session)), ...(await excel(session, store)), ...(await calendar(session))];
  return { runs: documentKinds.length + 4, wrong };
}
