import type { Configuration } from 'electron-builder';
import { describe, expect, test } from 'vitest';

const { default: config } = (await import(new URL('./electron-builder.mjs', import.meta.url).href)) as { readonly default: Configuration };
const { refusedLicences, isAllowedLicence } = (await import(new URL('./licences.mjs', import.meta.url).href)) as {
  readonly refusedLicences: (packages: Readonly<Record<string, { readonly license?: string }>>) => readonly string[];
  readonly isAllowedLicence: (expression: unknown) => boolean;
};

// What a packed program is locked to; test/package reads the same fuses back out of one.
test('the fuses are those decided, all of them', () => {
  expect(config.electronFuses).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  });
});

test('only native files lie outside of the sealed archive', () => {
  expect(config.asar).toEqual({ smartUnpack: false });
  expect(config.asarUnpack).toEqual(['**/*.node']);
});

describe.each([
  ['linux', config.linux, 'linux'],
  ['win', config.win, 'win32'],
  ['mac', config.mac, 'darwin'],
] as const)('the files of %s', (_name, options, platform) => {
  const files = options?.files as readonly string[];

  test('are the bundles, the native module of the platform, and nothing else', () => {
    expect(files.filter((pattern) => !pattern.startsWith('!'))).toEqual(['dist/**', 'package.json']);
    expect(files).toContain(`!node_modules/better-sqlite3*/prebuilds/!(${platform}-\${arch}).node`);
    expect(files).toEqual(expect.arrayContaining(['!dist/**/*.map', '!dist/*/packages.json', '!dist/legal/**']));
  });
});

test('Windows installs for all users, in Swedish, and leaves the registers when it is removed', () => {
  expect(config.nsis).toMatchObject({ perMachine: true, oneClick: false, language: '1053', deleteAppDataOnUninstall: false });
  expect(config.nsis?.installerLanguages?.[0]).toBe('sv_SE');
  expect(config.portable?.requestExecutionLevel).toBe('user');
});

test('each system gets its formats, and nothing is published by itself', () => {
  expect([config.win?.target, config.mac?.target, config.linux?.target]).toEqual([['nsis', 'portable'], ['dmg'], ['AppImage', 'deb']]);
  expect(config.publish).toBeNull();
});

test('a register opens with a double click', () => {
  expect(config.fileAssociations).toEqual([expect.objectContaining({ ext: 'isam', role: 'Editor' })]);
});

describe('licences', () => {
  test.each(['MIT', '(MIT OR GPL-3.0)', 'MIT AND ISC', 'Apache-2.0'])('%s may be in the program', (licence) => {
    expect(isAllowedLicence(licence)).toBe(true);
  });
  test.each(['GPL-3.0', 'AGPL-3.0-only', 'MIT AND GPL-2.0', 'SEE LICENSE IN x', 'UNLICENSED', '', undefined])('%s may not', (licence) => {
    expect(isAllowedLicence(licence)).toBe(false);
  });
  test('that are refused are named with their package', () => {
    expect(
      refusedLicences({ '': {}, 'node_modules/a': { license: 'MIT' }, 'node_modules/b': {}, 'node_modules/c': { license: 'GPL-3.0' } }),
    ).toEqual(['node_modules/b: no licence', 'node_modules/c: GPL-3.0']);
  });
});
