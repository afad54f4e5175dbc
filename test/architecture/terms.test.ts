import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseSync, Visitor, type ESTree } from 'vite';

const root = join(import.meta.dirname, '../..');
const dictionaries = globSync('shared/i18n/sv/*.sv.ts', { cwd: root });
const source = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Another word for what the glossary (DOMAIN.md D) has a word for, and the word that it has. Whole words only, whatever their case. */
const variants: readonly (readonly [variant: string, term: string])[] = [
  ['tillgång(en|ar|arna)?(?! till)', 'klassningsobjekt'],
  ['(informations)?assets?', 'klassningsobjekt'],
  ['(?<!personliga? )integritet(en)?', 'riktighet'],
  ['kritikalitet(en)?', 'skyddsnivå'],
  ['mitiger\\p{L}*', 'åtgärd'],
  ['(rest|residual)risk(er|en|erna)?', 'kvarstående risk'],
  ['riskaptit(en)?', 'riskacceptans'],
  ['compliance', 'efterlevnad'],
  ['(cut-?off|referensdatum\\p{L}*|rapportdatum\\p{L}*)', 'brytdatum'],
  ['(ledningsgenomgång\\p{L}*|management review)', 'ledningens genomgång'],
  ['ISMS', 'LIS'],
  ['(action plan|aktionsplan\\p{L}*)', 'handlingsplan'],
  ['(behörighets|åtkomst)granskning\\p{L}*', 'behörighetskontroll'],
  ['(katastrof|disaster)\\p{L}*', 'kontinuitetsplan'],
  ['maximal avbrottstid', 'acceptabel avbrottstid'],
  ['RTO', 'återställningstid'],
  ['back-?up\\p{L}*', 'säkerhetskopia'],
  ['deadline\\p{L}*', 'frist'],
  ['DPO', 'dataskyddsombud'],
  ['DPIA', 'konsekvensbedömning'],
  ['tröskelbedömning\\p{L}*', 'tröskelanalys'],
  ['(behandlings|personuppgifts)register(förteckning)?\\p{L}*', 'registerförteckning'],
  ['(integritetsincident\\p{L}*|data ?breach)', 'personuppgiftsincident'],
  ['(near miss|nästan-?olycka)', 'tillbud'],
  ['leverantörskedja\\p{L}*', 'leveranskedja'],
  ['(finding|issue|stakeholder|owner|scope|dashboard|workflow)s?', 'the Swedish word'],
];
const patterns = variants.map(([variant, term]) => [new RegExp(`(?<![\\p{L}\\p{N}])${variant}(?![\\p{L}\\p{N}])`, 'iu'), term] as const);

/** `{dpo.open}` is the place of a figure. */
const bare = (text: string): string => text.replaceAll(/\{[^}]*\}/g, '');
/** What is written for people in a file: literals and parts of templates, not the keys and not the imports. */
function texts(file: string, text: string): readonly string[] {
  const found: string[] = [];
  const skipped = new Set<number>();
  new Visitor({
    ImportDeclaration: (node) => void skipped.add(node.source.start),
    ExportNamedDeclaration: (node) => void (node.source && skipped.add(node.source.start)),
    TSLiteralType: (node) => void skipped.add(node.literal.start),
    Property: (node) => void (node.key.type === 'Literal' && skipped.add(node.key.start)),
    Literal: (node) => void (typeof node.value === 'string' && !skipped.has(node.start) && found.push(bare(node.value))),
    TemplateElement: (node) => void found.push(bare(node.value.raw)),
  }).visit(parseSync(file, text).program);
  return found;
}
const wrong = (file: string, text: string): readonly string[] =>
  texts(file, text).flatMap((said) => patterns.flatMap(([pattern, term]) => (pattern.test(said) ? [`${file}: “${said}” → ${term}`] : [])));

describe('the words of the glossary', () => {
  test('are the ones that the Swedish dictionaries use', () => {
    expect(dictionaries.length).toBeGreaterThan(60);
    expect(dictionaries.flatMap((file) => wrong(file, source(file)))).toEqual([]);
  });
  test.each(["export const a = { b: 'Restrisk' };", 'export const a = { b: (n: number): string => `${n} tillgångar saknar ägare` };'])(
    'another word is seen: %s',
    (text) => expect(wrong('a.ts', text)).toHaveLength(1),
  );
  test.each(["export const a = { dpo: 'Har du tillgång till filen?' };", "import { finding } from './finding';"])(
    'none is seen in %s',
    (text) => expect(wrong('a.ts', text)).toEqual([]),
  );
});

/** `words.x.y`, `uiWords.x`: a word out of a dictionary. */
function isWord(node: ESTree.Expression | ESTree.JSXEmptyExpression): boolean {
  if (node.type !== 'MemberExpression') return false;
  return node.object.type === 'Identifier' ? /words$/i.test(node.object.name) : isWord(node.object as ESTree.Expression);
}
/** Two words with nothing but a blank between them: a sentence whose order is true of one language only. */
function glued(file: string, text: string): readonly string[] {
  const found: string[] = [];
  const add = (start: number) => found.push(`${file}:${text.slice(0, start).split('\n').length}`);
  new Visitor({
    TemplateLiteral: ({ expressions, quasis, start }) => {
      const touches = (n: number) => /^ *$/.test(quasis[n]?.value.raw ?? '') && isWord(expressions[n - 1]!) && isWord(expressions[n]!);
      if (expressions.some((_, n) => n > 0 && touches(n))) add(start);
    },
    JSXElement: ({ children, start }) => {
      const parts = children.filter((child) => !(child.type === 'JSXText' && /^\s*$/.test(child.value)));
      const word = (n: number) => parts[n]?.type === 'JSXExpressionContainer' && isWord(parts[n].expression);
      if (parts.some((_, n) => n > 0 && word(n - 1) && word(n))) add(start);
    },
  }).visit(parseSync(file, text).program);
  return found;
}
test('no sentence is glued from words', () => {
  const files = globSync('{renderer,shared,db,electron}/**/*.{ts,tsx}', { cwd: root }).filter((file) => !/\.test\.tsx?$/.test(file));
  expect(files.flatMap((file) => glued(file, source(file)))).toEqual([]);
  expect(glued('a.tsx', 'const A = () => <p>{words.save} {words.all}</p>;')).toHaveLength(1);
  expect(glued('a.ts', 'const a = `${uiWords.of.save} ${uiWords.all}`;')).toHaveLength(1);
  expect(glued('a.tsx', 'const A = () => <p>{words.save}: {count}</p>;')).toEqual([]);
});
