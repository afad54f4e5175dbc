import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { beforeAll, describe, expect, test } from 'vitest';
import { packProgram, root, runNode, type Packed } from './packed.ts';

let packed: Packed;
const work = mkdtempSync(join(tmpdir(), 'package-use-'));
const store = join(work, 'register.isam');

beforeAll(() => {
  packed = packProgram();
}, 120_000);

/** Every file of the archive is one of these; a list of what may be there lets nothing slip in. */
const allowed = [
  /^package\.json$/,
  /^dist\/main\/[\w.-]+\.mjs$/,
  /^dist\/main\/demo-lists\/[\w./-]+\.(csv|xlsx|json)$/,
  /^dist\/preload\/preload\.cjs$/,
  /^dist\/renderer\/index\.html$/,
  /^dist\/renderer\/assets\/[\w.-]+\.(js|css|woff2|png|svg)$/,
  /^node_modules\/better-sqlite3\/(LICENSE|package\.json|lib\/[\w./-]+\.js|prebuilds\/linux-x64\.node)$/,
];

describe('the archive', () => {
  const files = () => packed.archive.filter((path) => statSync(join(packed.app, path)).isFile());

  test('holds what the program runs, and nothing else', () => {
    expect(files().filter((path) => !allowed.some((pattern) => pattern.test(path)))).toEqual([]);
  });

  test.each([
    'package.json',
    'dist/main/main.mjs',
    'dist/main/cli.mjs',
    'dist/main/store-worker.mjs',
    'dist/main/sheet-worker.mjs',
    'dist/main/export-worker.mjs',
    'dist/preload/preload.cjs',
    'dist/renderer/index.html',
    'dist/main/demo-lists/mapping.json',
  ])('holds %s', (path) => {
    expect(files()).toContain(path);
  });

  test('stays small', () => {
    const bytes = files().reduce((sum, path) => sum + statSync(join(packed.app, path)).size, 0);
    expect(bytes).toBeLessThan(20_000_000);
  });

  test('tells nothing of the machine that built it', () => {
    const texts = files().filter((path) => /\.(mjs|cjs|js|json|html|css)$/.test(path) && !path.startsWith('node_modules'));
    expect(texts.filter((path) => readFileSync(join(packed.app, path), 'utf8').includes(root))).toEqual([]);
  });
});

describe('the bundles', () => {
  const ownCode = (folder: string) =>
    readdirSync(join(packed.app, folder)).map((name) => readFileSync(join(packed.app, folder, name), 'utf8'));

  test('hand addresses to the system in one place', () => {
    const all = readFileSync(join(packed.app, 'dist/main/main.mjs'), 'utf8');
    expect(all.match(/openExternal\(/g)).toHaveLength(1);
  });

  test('never loosen the window', () => {
    const all = readFileSync(join(packed.app, 'dist/main/main.mjs'), 'utf8');
    expect(all).not.toMatch(
      /nodeIntegration:\s*true|webSecurity:\s*false|contextIsolation:\s*false|sandbox:\s*false|webviewTag:\s*true|allowRunningInsecureContent|experimentalFeatures/,
    );
  });

  test('give the page neither ipcRenderer nor a second world', () => {
    const [preload = ''] = ownCode('dist/preload');
    expect(preload.match(/exposeInMainWorld\("host"/g)).toHaveLength(1);
    expect(ownCode('dist/renderer/assets').filter((code) => code.includes('ipcRenderer'))).toEqual([]);
  });
});

/** Names of the fuses that are on, read back out of the program file. */
async function fusesOn(executable: string): Promise<readonly string[]> {
  const wire = await getCurrentFuseWire(executable);
  const names = Object.entries(FuseV1Options).filter((entry): entry is [string, FuseV1Options] => typeof entry[1] === 'number');
  return names.flatMap(([name, fuse]) => (wire[fuse] === '1'.charCodeAt(0) ? [name] : [])).toSorted((a, b) => a.localeCompare(b));
}
const decided = ['EnableCookieEncryption', 'EnableEmbeddedAsarIntegrityValidation', 'OnlyLoadAppFromAsar'];

test('the fuses that are on are those decided, and no other', async () => {
  expect(await fusesOn(packed.executable)).toEqual(decided);
});

describe('beside the archive', () => {
  test('lies the native module alone, and it loads from there', () => {
    const unpacked = readdirSync(join(packed.resources, 'app.asar.unpacked'), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(unpacked.map(({ name }) => name)).toEqual(['linux-x64.node']);
    const [native] = unpacked.map(({ parentPath, name }) => join(parentPath, name));
    const { status, stderr } = runNode(['-e', `process.dlopen({exports:{}}, ${JSON.stringify(native)})`]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('lies the licence of the program itself, word by word', () => {
    const own = readFileSync(join(packed.resources, 'LICENS.txt'), 'utf8');
    expect(own).toBe(readFileSync('LICENSE', 'utf8'));
    expect(own).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/);
  });

  test('lie the licences of every part that is shipped', () => {
    const notices = readFileSync(join(packed.resources, 'TREDJEPARTSLICENSER.txt'), 'utf8');
    for (const part of [
      'react',
      '@mantine/core',
      'docx',
      'kysely',
      'zod',
      'better-sqlite3-multiple-ciphers',
      'electron',
      '@fontsource-variable/source-sans-3',
      'hunspell-sv',
    ])
      expect(notices).toContain(`\n${part} `);
    expect(notices).not.toContain('\nvitest ');
  });

  test('lies the list of parts: what is shipped and no tool', () => {
    const { bomFormat, components } = JSON.parse(readFileSync(join(packed.resources, 'sbom.cdx.json'), 'utf8')) as {
      bomFormat: string;
      components: { 'bom-ref': string }[];
    };
    expect(bomFormat).toBe('CycloneDX');
    const names = components.map((part) => part['bom-ref'].replace(/@[^@]*$/, ''));
    expect(names).toEqual(expect.arrayContaining(['react', 'docx', 'electron', 'better-sqlite3-multiple-ciphers', 'hunspell-sv']));
    expect(names.filter((name) => ['vite', 'vitest', 'typescript', 'electron-builder'].includes(name))).toEqual([]);
  });

  test('lies the Swedish dictionary with its licence and its source', () => {
    expect(readdirSync(join(packed.resources, 'dictionaries')).toSorted()).toEqual(['LICENS.txt', 'sv-SE-3-0.bdic', 'sv_SE.zip']);
  });

  test('lie Chromium’s own texts in Swedish and English alone', () => {
    expect(readdirSync(join(packed.folder, 'locales')).toSorted()).toEqual(['en-US.pak', 'sv.pak']);
  });
});

describe('the packed command line', () => {
  const cli = (...args: readonly string[]) => {
    const { status, stdout, stderr } = runNode([join(packed.app, 'dist/main/cli.mjs'), ...args]);
    return { status, output: stdout === '' ? undefined : (JSON.parse(stdout) as Record<string, unknown>), stderr };
  };

  test('makes the example, counts its figures and writes the review as Word', () => {
    expect(cli('init', '--store', store, '--demo')).toMatchObject({ status: 0, output: { demo: true } });
    const figures = cli('figures', '--store', store);
    expect(figures.status).toBe(0);
    expect(Object.keys(figures.output ?? {}).length).toBeGreaterThan(20);
    const out = join(work, 'genomgang.docx');
    expect(cli('review', '--store', store, '--year', '2026', '--out', out)).toMatchObject({ status: 0 });
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  });

  test('makes a verified backup', () => {
    const { status, stderr } = cli('backup', '--store', store);
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('says what it can when it is not understood', () => {
    expect(cli('nonsens')).toMatchObject({ status: 2, stderr: expect.stringContaining('figures') });
  });
});

describe('the packed program over a stand-in for Electron', () => {
  const start = (...args: readonly string[]) =>
    runNode(['--import', './test/package/fake-electron-hooks.mjs', join(packed.app, 'dist/main/main.mjs'), ...args], {
      XDG_DATA_HOME: join(work, 'data'),
      FAKE_PROFILE: join(work, 'profile'),
      FAKE_RESOURCES: packed.resources,
    });

  test('opens a register, serves its page with the policy, and answers the page’s first question', () => {
    const { status, stdout, stderr } = start('--store', store);
    expect(stderr).toBe('');
    const said = JSON.parse(stdout) as { told: string[]; reply: { ok: boolean }; page: string; policy: string };
    expect(said.reply).toMatchObject({ ok: true, data: { demo: false } });
    expect(said.page).toContain('<div id="root">');
    expect(said.policy).toContain("script-src 'self'");
    expect(said.told).toContain('switch host-resolver-rules MAP * ~NOTFOUND');
    expect(status).toBe(0);
    expect(existsSync(join(work, 'profile/Dictionaries/sv-SE-3-0.bdic'))).toBe(true);
  });

  test('does the jobs of the command line without a window', () => {
    const { status, stdout } = start('figures', '--store', store);
    expect(status).toBe(0);
    expect(Object.keys(JSON.parse(stdout) as object).length).toBeGreaterThan(20);
  });
});

test('the package for Windows has its own native module, its fuses, and the seal of its archive in the program file', async () => {
  const windows = packProgram('win');
  const natives = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.node'));
  expect(natives(windows.resources).map((name) => name.replaceAll('\\', '/'))).toEqual([
    'app.asar.unpacked/node_modules/better-sqlite3/prebuilds/win32-x64.node',
  ]);
  expect(await fusesOn(windows.executable)).toEqual(decided);
  const program = readFileSync(windows.executable, 'latin1');
  expect(/\[\{"file":"resources\\\\app\.asar","alg":"SHA256","value":"([0-9a-f]{64})"\}\]/.exec(program)?.[1]).toBe(windows.seal);
});
