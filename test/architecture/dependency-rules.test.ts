import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const projectRoot = join(import.meta.dirname, '../..');
const depcruise = join(projectRoot, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

/** One import in a small stand-in for the project, and the rules that must speak up about it (none: the import is allowed). */
type Case = { readonly file: string; readonly imports: string; readonly rules: readonly string[] };

const cases: readonly Case[] = [
  { file: 'shared/a.ts', imports: 'zod', rules: [] },
  { file: 'shared/b.ts', imports: 'node:fs', rules: ['shared-imports-zod-only'] },
  { file: 'shared/c.ts', imports: '#db/a.ts', rules: ['shared-imports-zod-only'] },
  { file: 'shared/d.test.ts', imports: 'node:fs', rules: [] },
  { file: 'db/a.ts', imports: 'kysely', rules: [] },
  { file: 'db/b.ts', imports: 'node:fs', rules: [] },
  { file: 'db/c.ts', imports: 'recharts', rules: ['db-imports-shared-only'] },
  { file: 'db/migrations/m1.ts', imports: 'kysely', rules: [] },
  { file: 'db/migrations/m2.ts', imports: '../a.ts', rules: ['migrations-import-kysely-only'] },
  { file: 'electron/api/a.ts', imports: '#db/a.ts', rules: [] },
  { file: 'electron/api/b.ts', imports: 'electron', rules: ['electron-package-only-in-shell'] },
  { file: 'electron/api/c.ts', imports: '../shell/a.ts', rules: ['nobody-imports-the-shell'] },
  { file: 'electron/shell/a.ts', imports: 'electron', rules: [] },
  { file: 'renderer/registers/risks/a.ts', imports: '#shared/a.ts', rules: [] },
  { file: 'renderer/registers/risks/b.ts', imports: '../incidents/a.ts', rules: ['registers-are-islands'] },
  { file: 'renderer/registers/incidents/a.ts', imports: 'recharts', rules: ['tables-and-charts-only-in-ui-and-kit'] },
  { file: 'renderer/kit/a.ts', imports: 'kysely', rules: ['renderer-has-no-backend-packages'] },
  { file: 'renderer/ui/a.ts', imports: 'recharts', rules: [] },
  { file: 'renderer/ui/b.ts', imports: '../kit/a.ts', rules: ['ui-knows-nothing-of-the-product'] },
  { file: 'renderer/app/a.ts', imports: './b.ts', rules: ['no-cycles'] },
  // A ring is reported once, at the file it was first met in.
  { file: 'renderer/app/b.ts', imports: './a.ts', rules: [] },
  { file: 'renderer/app/c.ts', imports: './no-such-file.ts', rules: ['imports-resolve'] },
  { file: 'electron/cli/a.ts', imports: '../../test/helper.ts', rules: ['nothing-imports-tests', 'node-side-never-imports-the-renderer'] },
];

let broken: ReadonlyMap<string, readonly string[]>;
const root = mkdtempSync(join(tmpdir(), 'dependency-rules-'));

beforeAll(() => {
  for (const { file, imports } of cases) write(file, `import '${imports}';\n`);
  write('test/helper.ts', 'export {};\n');
  for (const name of ['zod', 'kysely', 'electron', 'recharts']) writePackage(name);
  cpSync(join(projectRoot, 'package.json'), join(root, 'package.json'));
  broken = violationsByFile();
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('import rules', () => {
  for (const { file, imports, rules } of cases) {
    test(`${file} ${rules.length > 0 ? 'may not' : 'may'} import ${imports}`, () => {
      expect([...(broken.get(file) ?? [])].toSorted()).toEqual([...rules].toSorted());
    });
  }
});

function violationsByFile(): ReadonlyMap<string, readonly string[]> {
  const config = join(projectRoot, 'build/dependency-cruiser.cjs');
  const args = [depcruise, '--config', config, '--output-type', 'json', 'shared', 'db', 'electron', 'renderer', 'test'];
  const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 64 << 20 });
  const report = JSON.parse(run.stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  const found = new Map<string, string[]>();
  for (const { from, rule } of report.summary.violations) found.set(from, [...(found.get(from) ?? []), rule.name]);
  return found;
}

function writePackage(name: string): void {
  write(`node_modules/${name}/package.json`, JSON.stringify({ name, type: 'module', main: 'index.js' }));
  write(`node_modules/${name}/index.js`, 'export {};\n');
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
