import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// The recipes of shared/README.md, followed step by step in a copy of the tree: what they leave out, this lacks.
const root = join(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'recipes-'));
const write = (file: string, text: string) => writeFileSync(join(copy, file), text);
/** Puts `text` after the first place that reads so; a recipe that speaks of a place which is gone has to be rewritten. */
function putAfter(file: string, anchor: string, text: string): void {
  const before = readFileSync(join(copy, file), 'utf8');
  const at = before.indexOf(anchor);
  if (at < 0) throw new Error(`${file} has no ${anchor}`);
  write(file, before.slice(0, at + anchor.length) + text + before.slice(at + anchor.length));
}

function addField(): void {
  putAfter('shared/registers/supplier/supplier.register.ts', 'fields: {\n', "    vatNo: text({ max: 40, import: ['Momsregnr'] }),\n");
  for (const [language, label, help] of [
    ['sv', 'Momsnummer', 'Numret hos Skatteverket.'],
    ['en', 'VAT number', 'The number at the tax agency.'],
  ] as const) {
    const file = `shared/i18n/${language}/supplier.${language}.ts`;
    putAfter(file, 'fields: {\n', `    vatNo: '${label}',\n`);
    putAfter(file, 'help: {\n', `    vatNo: '${help}',\n`);
  }
}
function addMigration(): void {
  write('db/migrations/9999-vat-number.ts', 'export const vatNumber = `ALTER TABLE supplier ADD COLUMN "vatNo" TEXT;`;\n');
  const index = readFileSync(join(copy, 'db/migrations/index.ts'), 'utf8');
  write('db/migrations/index.ts', `import { vatNumber } from './9999-vat-number.ts';\n${index.replace(/\];\s*$/, ', vatNumber];\n')}`);
}
function addFigure(): void {
  putAfter(
    'shared/figures/foundation.figures.ts',
    "figure('suppliers.total', supplier, { count: s.all }),\n",
    "  figure('suppliers.withVatNo', supplier, { count: s.not(s.empty('vatNo')), outOf: s.all }),\n",
  );
  const words = {
    sv: ['Med momsnummer', 'Leverantörer med momsnummer, av alla.'],
    en: ['With VAT number', 'Suppliers with a VAT number, out of all.'],
  };
  for (const [language, [label, definition]] of Object.entries(words))
    putAfter(
      `shared/i18n/${language}/figures.${language}.ts`,
      'Readonly<Record<FigureKey, FigureWords>> = {\n',
      `  'suppliers.withVatNo': { label: '${label}', definition: '${definition}' },\n`,
    );
}
function addChapter(): void {
  putAfter('shared/review/outline.ts', 'const entries = {\n', "  vatNumbers: chapter(2, 'both', { figures: ['suppliers.withVatNo'] }),\n");
  write(
    'shared/review/sections/vat-numbers.section.ts',
    "import { sentences } from '../parts.ts';\nimport type { Section } from './section.ts';\n\nexport const vatNumbers: Section = (facts) => [sentences(facts, ['{suppliers.withVatNo}'])];\n",
  );
  putAfter(
    'shared/review/sections/sections.ts',
    "import type { ChapterKey } from '../outline.ts';\n",
    "import { vatNumbers } from './vat-numbers.section.ts';\n",
  );
  putAfter('shared/review/sections/sections.ts', 'Section>> = {\n', '  vatNumbers,\n');
  putAfter('shared/i18n/sv/review.sv.ts', '(year: number) => string>> = {\n', "  vatNumbers: () => 'Momsnummer',\n");
  putAfter('shared/i18n/en/review.en.ts', '(year: number) => string>> = {\n', "  vatNumbers: () => 'VAT numbers',\n");
}
function addDocument(): void {
  putAfter('shared/documents/kinds.ts', 'documentKinds = [\n', "  'vatList',\n");
  write(
    'shared/documents/vat-list.document.ts',
    `import { on } from '#shared/kit/register.ts';
import { supplier } from '#shared/registers/supplier/supplier.register.ts';
import { documentsWords } from '#shared/i18n/documents.ts';
import { plain } from '#shared/review/parts.ts';
import type { DocumentDeclaration } from './document-facts.ts';

export const vatList: DocumentDeclaration = {
  about: null,
  needsYear: false,
  audiences: ['internal'],
  lists: () => ({ suppliers: { register: supplier, filter: on(supplier).all, sort: [{ field: 'name' }] } }),
  build: (facts) => ({
    title: documentsWords.kinds.vatList.label,
    subtitle: '',
    registryNo: null,
    facts: [],
    draft: false,
    chapters: [
      {
        key: 'suppliers',
        heading: documentsWords.kinds.vatList.label,
        blocks: (facts.lists['suppliers'] ?? []).map((one) => plain(\`\${String(one['name'])}: \${String(one['vatNo'])}\`)),
      },
    ],
  }),
};
`,
  );
  putAfter(
    'shared/documents/documents.ts',
    "import { vpExtract } from './vp-extract.document.ts';\n",
    "import { vatList } from './vat-list.document.ts';\n",
  );
  putAfter('shared/documents/documents.ts', 'DocumentDeclaration>> = {\n', '  vatList,\n');
  putAfter(
    'shared/i18n/sv/documents.sv.ts',
    'kinds: {\n',
    "    vatList: { label: 'Momsnummer hos leverantörer', about: 'Alla leverantörer med momsnummer.' },\n",
  );
  putAfter(
    'shared/i18n/en/documents.en.ts',
    'kinds: {\n',
    "    vatList: { label: 'VAT numbers of suppliers', about: 'All suppliers with their VAT number.' },\n",
  );
}

/** Runs in the copy: uses the new parts as the product does and says what came of it. */
const trial = `
import { createStore } from '#db/sqlite/open.ts';
import { ddlDifferences } from '#db/kit/ddl.ts';
import { historyOf } from '#db/kit/history.ts';
import { page } from '#db/kit/query.ts';
import { contextOf } from '#db/kit/settings.ts';
import { save, write } from '#db/kit/write.ts';
import { figureValues } from '#db/figures/values.ts';
import { reviewDocument } from '#db/review/review-document.ts';
import { documentList, documentOf } from '#db/documents/document.ts';
import { registerSheet } from '#db/export/register-sheet.ts';
import { figureWords } from '#shared/i18n/figures.ts';
import { helpOf } from '#shared/i18n/registers.ts';
import { columnsBySynonyms } from '#shared/import/table-plan.ts';
import { targetNamed } from '#shared/import/targets.ts';
import { on } from '#shared/kit/register.ts';
import { supplier } from '#shared/registers/supplier/supplier.register.ts';

const store = createStore(':memory:');
const put = (values: Record<string, unknown>) => write(store, { actor: 'isam' }, (tx) => save(tx, supplier, { values }));
const { id } = put({ name: 'Nordpost AB', vatNo: 'SE556000000001' });
put({ name: 'Talk & Co' });
const context = contextOf(store, '2026-10-31');
const query = { year: 2026, asOf: '2026-10-31', audience: 'internal', createdAt: '2026-10-31T12:00:00.000Z' } as const;
const filter = on(supplier).not(on(supplier).empty('vatNo'));
const chapter = reviewDocument(store, query).chapters.find(({ key }) => key === 'vatNumbers');
const sheet = { name: 'x', hidden: false, rows: [{ row: 1, cells: ['Leverantör', 'Momsregnr'] }] };
console.log(
  JSON.stringify({
    differences: ddlDifferences(store, supplier),
    found: page(store, supplier, { filter, sort: [{ field: 'vatNo' }], limit: 9, offset: 0, columns: ['vatNo'] }, context).map((row) => row['vatNo']),
    history: historyOf(store, 'supplier', id)[0]?.changed,
    imported: columnsBySynonyms(sheet as never, targetNamed('Supplier'), 1).map(({ column }) => column?.id),
    exported: registerSheet(store, supplier, null, context).head.includes('Momsnummer'),
    help: helpOf('supplier', 'vatNo'),
    figure: [figureValues(store, context).find(({ key }) => key === 'suppliers.withVatNo')?.value, figureWords('suppliers.withVatNo').label],
    chapter: chapter?.blocks,
    listed: documentList(store, '2026-10-31').find(({ kind }) => kind === 'vatList')?.label,
    document: documentOf(store, { ...query, kind: 'vatList', id: null } as never).chapters[0]?.blocks.slice(1),
  }),
);
`;
const runTrial = () => spawnSync(process.execPath, ['trial.ts'], { cwd: copy, encoding: 'utf8' });
const typeErrors = (): readonly string[] =>
  spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], { cwd: copy, encoding: 'utf8' })
    .stdout.split('\n')
    .filter((line) => line.includes('error TS'));

beforeAll(() => {
  for (const room of ['shared', 'db'])
    cpSync(join(root, room), join(copy, room), { recursive: true, filter: (file) => !file.endsWith('.test.ts') });
  cpSync(join(root, 'package.json'), join(copy, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const config = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as { include: string[] };
  write('tsconfig.json', JSON.stringify({ ...config, include: ['shared', 'db'] }));
  write('trial.ts', trial);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

// The whole of two rooms is type checked twice.
describe('the recipes, followed one after the other', { timeout: 180_000 }, () => {
  test('a field without its words does not compile, and one without its column is said to lack it', () => {
    putAfter('shared/registers/supplier/supplier.register.ts', 'fields: {\n', "    vatNo: text({ max: 40, import: ['Momsregnr'] }),\n");
    expect(typeErrors().some((line) => /supplier\.(sv|en)\.ts/.test(line))).toBe(true);
    cpSync(join(root, 'shared/registers/supplier/supplier.register.ts'), join(copy, 'shared/registers/supplier/supplier.register.ts'));
    addField();
    expect(execFileSync(process.execPath, ['-e', lacking], { cwd: copy, encoding: 'utf8' })).toContain(
      'supplier.vatNo: declared TEXT, table has nothing',
    );
  });

  test('a field, a figure, a chapter and a document compile and work as the rest does', () => {
    addMigration();
    addFigure();
    addChapter();
    addDocument();
    expect(typeErrors()).toEqual([]);
    const { stdout, stderr } = runTrial();
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      differences: [],
      found: ['SE556000000001'],
      history: expect.objectContaining({ vatNo: [null, 'SE556000000001'] }),
      imported: ['name', 'vatNo'],
      exported: true,
      help: 'Numret hos Skatteverket.',
      figure: [{ n: 1, d: 2 }, 'Med momsnummer'],
      chapter: [expect.objectContaining({ kind: 'heading', text: 'Momsnummer' }), expect.objectContaining({ kind: 'paragraph' })],
      listed: 'Momsnummer hos leverantörer',
      document: [
        { kind: 'paragraph', text: [{ text: 'Nordpost AB: SE556000000001' }] },
        { kind: 'paragraph', text: [{ text: 'Talk & Co: null' }] },
      ],
    });
  });
});

const lacking = `import('#db/sqlite/open.ts').then(async ({ createStore }) => {
  const { ddlDifferences } = await import('#db/kit/ddl.ts');
  const { supplier } = await import('#shared/registers/supplier/supplier.register.ts');
  console.log(ddlDifferences(createStore(':memory:'), supplier).join());
})`;
