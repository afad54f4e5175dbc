import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import BetterSqlite3 from 'better-sqlite3';
import { beforeAll, describe, expect, test } from 'vitest';
import { demoFiles, demoPath } from '../demo/demo-lists.ts';

const folder = mkdtempSync(join(tmpdir(), 'cli-'));
const cli = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['electron/cli/cli.ts', ...args], { encoding: 'utf8' });
  return { status, stderr, output: stdout === '' ? undefined : (JSON.parse(stdout) as never) };
};
/** One sentence or a few: no stack trace, no English, something said of what to do. */
const oneSwedishSentence = (text: string) => {
  expect(text.trim().split('\n').length).toBeLessThanOrEqual(1);
  expect(text).toMatch(/[åäö]/);
  expect(text).not.toMatch(/Error|at file|undefined|\bnode:/);
};
const fixture = (name: string) =>
  JSON.parse(readFileSync(join('test/fixtures/lindhamra', name), 'utf8')) as Readonly<Record<string, unknown>>;
const lists = () => demoFiles().map(demoPath);

describe('the whole job on the command line', () => {
  const store = join(folder, 'hela.isam');
  beforeAll(() => {
    cli('init', '--store', store);
  });

  test('a dry run reports every list and writes nothing', () => {
    const { status, output } = cli('import', '--store', store, '--dry-run', ...lists());
    expect(status).toBe(0);
    const { files } = output as unknown as { files: { created: number; rejected: unknown[]; unknownColumns: string[] }[] };
    expect(files.flatMap((file) => [...file.rejected, ...file.unknownColumns])).toEqual([]);
    expect(files.reduce((sum, file) => sum + file.created, 0)).toBeGreaterThan(150);
    expect((cli('list', '--store', store, '--register', 'Risk').output as unknown as unknown[]).length).toBe(0);
  });

  test('the sixteen lists give the golden figures, and reading them again changes nothing', () => {
    expect(
      cli('import', '--store', store, '--mapping', 'electron/demo/lists/mapping.json', '--as-of', '2026-10-31', ...lists()).status,
    ).toBe(0);
    expect(cli('figures', '--store', store, '--as-of', '2026-10-31').output).toMatchObject(fixture('golden.json'));
    const again = cli('import', '--store', store, ...lists()).output as unknown as { files: { created: number; updated: number }[] };
    expect(again.files.map((file) => file.created + file.updated).filter((n) => n > 0)).toEqual([]);
  });

  test('the figures that go beyond the agreed ones agree too', () => {
    expect(cli('figures', '--store', store, '--as-of', '2026-10-31').output).toMatchObject(fixture('golden-extra.json'));
  });

  test('the review comes as Word and as JSON, and the history is whole', () => {
    const word = join(folder, 'lg.docx');
    expect(cli('review', '--store', store, '--year', '2026', '--as-of', '2026-10-31', '--out', word).status).toBe(0);
    const text = new TextDecoder().decode(unzipSync(readFileSync(word))['word/document.xml']!);
    expect(text).toContain('Ledningens genomgång');
    const json = join(folder, 'lg.json');
    expect(cli('review', '--store', store, '--year', '2026', '--as-of', '2026-10-31', '--out', json, '--audience', 'public').status).toBe(
      0,
    );
    expect((JSON.parse(readFileSync(json, 'utf8')) as { audience: string }).audience).toBe('public');
    expect(cli('verify', '--store', store)).toMatchObject({ status: 0, output: { ok: true, brokenAt: null } });
  });

  test('rows are listed by the identifiers of the mapping, filtered by field and value', () => {
    const rows = cli('list', '--store', store, '--register', 'Risk', '--where', '{"unit":"Stab"}').output as unknown as {
      ref: string;
      unit: string;
    }[];
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row.unit))).toEqual(new Set(['Stab']));
    const [done] = cli('list', '--store', store, '--register', 'Action', '--where', '{"ref":"Å-19"}').output as unknown as {
      links: string[];
    }[];
    expect(done!.links).toHaveLength(2);
  });
});

describe('what cannot be done is said in one Swedish sentence, and nothing changes', () => {
  const store = join(folder, 'orord.isam');
  beforeAll(() => {
    cli('init', '--store', store);
  });
  const broken = join(folder, 'trasig.xlsx');
  writeFileSync(broken, 'det här är ingen arbetsbok');
  const notes = join(folder, 'anteckning.isam');
  writeFileSync(notes, 'x'.repeat(4000));
  const empty = join(folder, 'tom.isam');
  writeFileSync(empty, '');

  test.each([
    ['a year that is none', 2, ['review', '--store', store, '--year', 'tjugo', '--out', join(folder, 'x.docx')]],
    ['a year out of range', 2, ['review', '--store', store, '--year', '1890', '--out', join(folder, 'x.docx')]],
    ['a day that is not in the calendar', 2, ['figures', '--store', store, '--as-of', '2026-02-30']],
    ['an unknown register', 2, ['list', '--store', store, '--register', 'Drakar']],
    ['a filter that is no JSON', 2, ['list', '--store', store, '--register', 'Risk', '--where', '{']],
    ['a filter on an unknown field', 1, ['list', '--store', store, '--register', 'Risk', '--where', '{"drake":"x"}']],
    ['a file kind that is not written', 2, ['review', '--store', store, '--year', '2026', '--out', join(folder, 'x.pdf')]],
    ['a broken list', 1, ['import', '--store', store, broken]],
    ['a list that is not there', 1, ['import', '--store', store, join(folder, 'finns-inte.xlsx')]],
    ['a store that is not there', 3, ['figures', '--store', join(folder, 'saknas.isam')]],
    ['a file that is no store', 3, ['figures', '--store', notes]],
    ['an empty file', 3, ['figures', '--store', empty]],
    ['a store that exists already', 1, ['init', '--store', store]],
    ['a folder that is not there', 3, ['init', '--store', join(folder, 'ingen/mapp.isam')]],
    ['a store left out', 2, ['figures']],
  ] as const)('%s: exit code %i', (_, code, args) => {
    const before = statSync(store).mtimeMs;
    const { status, stderr } = cli(...args);
    expect([status, stderr]).toEqual([code, expect.any(String)]);
    oneSwedishSentence(stderr);
    expect(statSync(store).mtimeMs).toBe(before);
    expect(existsSync(join(folder, 'x.docx'))).toBe(false);
  });

  test('an unknown command and an unknown option show how to call it', () => {
    expect(cli('drake')).toMatchObject({ status: 2, stderr: expect.stringContaining('figures --store') });
    expect(cli('figures', '--store', store, '--drake')).toMatchObject({ status: 2, stderr: expect.stringContaining('figures --store') });
  });

  test('a store of a newer version is refused untouched', () => {
    const newer = join(folder, 'nyare.isam');
    copyFileSync(store, newer);
    const raw = new BetterSqlite3(newer);
    raw.pragma('user_version = 999');
    raw.close();
    const bytes = readFileSync(newer);
    const { status, stderr } = cli('figures', '--store', newer);
    expect(status).toBe(3);
    expect(stderr).toMatch(/nyare version/);
    oneSwedishSentence(stderr);
    expect(readFileSync(newer).equals(bytes)).toBe(true);
  });

  test('a store that another program holds is refused with who to look for, and is free again when it ends', async () => {
    const holder = spawn(process.execPath, ['electron/cli/cli.ts', 'serve', '--store', store], { stdio: ['ignore', 'pipe', 'ignore'] });
    await new Promise((resolve) => holder.stdout.once('data', resolve));
    const { status, stderr } = cli('figures', '--store', store);
    expect(status).toBe(3);
    expect(stderr).toMatch(/öppet i ett annat fönster/);
    oneSwedishSentence(stderr);
    holder.kill('SIGKILL');
    await new Promise((resolve) => holder.once('exit', resolve));
    expect(cli('figures', '--store', store).status).toBe(0);
  });
});
