import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseSync, Visitor } from 'vite';

const root = join(import.meta.dirname, '../..');

/** Where Swedish stands outside the dictionaries, and why. A path that ends in a slash is a folder. */
const allowed: Readonly<Record<string, string>> = {
  'shared/registers/': 'headers and words of other lists, which an import recognises',
  'shared/import/composites/': 'headers and names of other lists, which an import recognises',
  'shared/settings/settings.ts': 'lists that an organisation starts with and makes its own',
  'shared/vault/passphrase.ts': 'words that a passphrase must not be',
  'shared/kit/sheet.ts': 'what a cell without a computed value is called; never shown',
  'shared/due/ics.ts': 'the name of the program that made the calendar file',
  'electron/demo/': 'the example organisation',
  'electron/cli/': 'the command line speaks Swedish',
  'electron/export/docx/hyphen.ts': 'parts of Swedish words, for dividing them',
  'electron/import/sheet-fixtures.ts': 'material of tests',
  'electron/host/locations.ts': 'names of folders',
  'db/migrations/': 'a released step is frozen',
  'db/backup/': 'names of files; why a copy does not hold, and the report of a rescue, which are Swedish',
  'db/sqlite/owner.ts': 'the ending of the note beside an open register',
  'db/sqlite/open.ts': 'said to whoever starts with too old a Node, before there is a language',
};
const isAllowed = (file: string): boolean =>
  Object.keys(allowed).some((path) => file === path || (path.endsWith('/') && file.startsWith(path)));

const files = globSync('{renderer,shared,db,electron}/**/*.{ts,tsx}', { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/\.test\.tsx?$/.test(file) && !file.startsWith('shared/i18n/'));

const spoken = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'label', 'alt', 'description', 'error']);
/** Names that are the same in every language: keys, units, one letter. */
const isName = (text: string): boolean => /^[^\p{L}]*(\p{Lu}|Ctrl|Shift|Alt|Word|Excel|PDF|JSON|px)?[^\p{L}]*$/u.test(text.trim());

/** Words that a person would read, with their line. `strings`: also literals with å, ä, ö. */
function wordsIn(file: string, source: string): readonly string[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length) throw new Error(`${file}: ${errors[0]?.message}`);
  const found: string[] = [];
  const add = (start: number, text: string) =>
    found.push(`${file}:${source.slice(0, start).split('\n').length} ${text.trim().slice(0, 80)}`);
  const swedish = /[åäöÅÄÖ]/;
  new Visitor({
    Literal: (node) => (typeof node.value === 'string' && swedish.test(node.value) ? add(node.start, node.value) : undefined),
    TemplateElement: (node) => (swedish.test(node.value.raw) ? add(node.start, node.value.raw) : undefined),
    JSXText: (node) => (isName(node.value) ? undefined : add(node.start, node.value)),
    JSXAttribute: ({ name, value, start }) => {
      const isSpoken = name.type === 'JSXIdentifier' && spoken.has(name.name);
      if (isSpoken && value?.type === 'Literal' && typeof value.value === 'string' && !isName(value.value) && !swedish.test(value.value))
        add(start, value.value);
    },
  }).visit(program);
  return found;
}

describe('what a person reads comes from a dictionary', () => {
  test('in every room', () => {
    expect(files.length).toBeGreaterThan(300);
    const found = files.filter((file) => !isAllowed(file)).flatMap((file) => wordsIn(file, readFileSync(join(root, file), 'utf8')));
    expect(found).toEqual([]);
  });
  test('no exception outlives its reason', () => {
    const needless = Object.keys(allowed).filter((path) => {
      const of = files.filter((file) => file === path || (path.endsWith('/') && file.startsWith(path)));
      return of.flatMap((file) => wordsIn(file, readFileSync(join(root, file), 'utf8'))).length === 0;
    });
    expect(needless).toEqual([]);
  });
  test.each([
    ['text between tags', 'const A = () => <p>Save now</p>;'],
    ['a label', 'const A = () => <input aria-label="Search" />;'],
    ['a Swedish literal', "const a = 'Ingenting är ändrat';"],
    ['a Swedish template', 'const a = (n: number) => `${n} poster är sparade`;'],
  ])('%s is seen', (_, source) => {
    expect(wordsIn('a.tsx', source)).toHaveLength(1);
  });
  test.each(['const A = () => <p>{words.save} · {count}</p>;', 'const A = () => <kbd>Ctrl</kbd>;', "const a = 'save';"])(
    '%s is none',
    (source) => {
      expect(wordsIn('a.tsx', source)).toEqual([]);
    },
  );
});
