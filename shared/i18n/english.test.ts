import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, 'sv');
const names = readdirSync(folder).map((file) => file.replace('.sv.ts', ''));

type Leaf = { readonly at: string; readonly sv: unknown; readonly en: unknown };
const isTree = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

function leaves(at: string, sv: unknown, en: unknown): readonly Leaf[] {
  if (!isTree(sv)) return [{ at, sv, en }];
  return Object.entries(sv).flatMap(([key, word]) => leaves(`${at}.${key}`, word, isTree(en) ? en[key] : undefined));
}

async function words(name: string): Promise<readonly Leaf[]> {
  const [sv, en] = (await Promise.all([import(`./sv/${name}.sv.ts`), import(`./en/${name}.en.ts`)])) as readonly Readonly<
    Record<string, unknown>
  >[];
  return Object.entries(sv ?? {}).flatMap(([key, tree]) => leaves(name, tree, en?.[key.replace(/Sv$/, 'En')]));
}

/** The product's name, and the setting that is found in either language. */
const kept = /Säkerhetspärmen|Språk/g;
/** Words that are the same in both languages. */
const alike =
  /^(AI|Administration|Central|Definition|Filter|Form|Full|ISAM|Incident|Information|NIS2|Organisation|Period|Plan|Policy|Process|Register|Risk|Scenario|Status|System|Test|Text|Under 100|Version|Word|Workshop)(:[\d.]+)?$/i;
/** Abbreviations, file names and patterns without words of their own. */
const wordless =
  /^([A-Z0-9]{2,8}(-[A-Z]{2})?( \(h\))?(, )?)+$|^Ctrl\+|\.isam$|^[*{}@:. a-z]+$|^Säkerhetspärmen$|^Svenska$|^English$|^Språk \/ Language$/;
const text = (word: unknown): string => (typeof word === 'function' ? word.toString() : typeof word === 'string' ? word : '');

test.for(names)('%s is written in English, word by word', async (name) => {
  const all = await words(name);
  expect(
    all
      .filter(({ sv, en }) => typeof sv !== typeof en || (typeof sv === 'function' && typeof en === 'function' && sv.length !== en.length))
      .map(({ at }) => at),
    'missing',
  ).toEqual([]);
  const swedish = all.filter(({ en }) => /[åäö]/i.test(text(en).replaceAll(kept, '')));
  expect(
    swedish.map(({ at, en }) => `${at}: ${text(en)}`),
    'in Swedish',
  ).toEqual([]);
  const same = all.filter(
    ({ sv, en }) => sv === en && typeof sv === 'string' && /\p{L}{3}/u.test(sv) && !alike.test(sv) && !wordless.test(sv),
  );
  expect(
    same.map(({ at, en }) => `${at}: ${text(en)}`),
    'not translated',
  ).toEqual([]);
});
