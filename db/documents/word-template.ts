import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { fixed } from '../kit/fixed.ts';
import { append } from '../kit/history.ts';
import type { Store } from '../kit/store.ts';
import type { WriteTx } from '../kit/write-tx.ts';

/** The organisation's Word template and the file name that people know it by. */
export type StoredTemplate = { readonly name: string; readonly bytes: Uint8Array };
type About = { readonly name: string; readonly sha256: string };

/** Null: documents have the program's own look. */
export const templateOf = (store: Store): StoredTemplate | null =>
  store.get<StoredTemplate>(sql`select name, bytes from word_template where id = 1`) ?? null;

const aboutOf = (store: Store): About | null => store.get<About>(sql`select name, sha256 from word_template where id = 1`) ?? null;
/** What history tells: the name, and a hash that the file can be known by. The bytes themselves stand in the table only. */
const inWords = (about: About | null): string | null => about && `${about.name} (SHA-256 ${about.sha256})`;

function note(tx: WriteTx, before: About | null, after: About | null): void {
  append(tx, {
    op: 'template',
    register: 'settings',
    recordId: 'wordTemplate',
    changed: { wordTemplate: [inWords(before), inWords(after)] },
  });
}

/** Takes the place of an earlier template. The caller has checked the file. */
export function saveTemplate(tx: WriteTx, { name, bytes }: StoredTemplate): void {
  const before = aboutOf(tx);
  const after = { name, sha256: createHash('sha256').update(bytes).digest('hex') };
  tx.run(
    fixed(
      `insert into word_template (id, name, sha256, bytes) values (1, ?, ?, ?)
        on conflict (id) do update set name = excluded.name, sha256 = excluded.sha256, bytes = excluded.bytes`,
      name,
      after.sha256,
      bytes,
    ),
  );
  note(tx, before, after);
}

/** Answers whether there was one. */
export function removeTemplate(tx: WriteTx): boolean {
  const before = aboutOf(tx);
  if (before === null) return false;
  tx.run(sql`delete from word_template where id = 1`);
  note(tx, before, null);
  return true;
}
