import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assetFile, assetHeaders, authorizeIpc, contentSecurityPolicy, externalUrl, isAllowedUrl, webPreferences } from './policy.ts';

describe('webPreferences', () => {
  const preferences = webPreferences('/p/preload.cjs');

  test('isolate and sandbox the page and give it no Node', () => {
    expect(preferences).toMatchObject({ contextIsolation: true, sandbox: true, nodeIntegration: false, preload: '/p/preload.cjs' });
  });

  test('leave the dangerous switches at their safe defaults', () => {
    for (const name of ['webSecurity', 'allowRunningInsecureContent', 'experimentalFeatures', 'enableBlinkFeatures', 'webviewTag']) {
      expect(preferences).not.toHaveProperty(name);
    }
  });

  test('do not fetch dictionaries', () => {
    expect(preferences.spellcheck).toBe(false);
  });
});

describe('contentSecurityPolicy', () => {
  test('allows no script but the program’s own', () => {
    expect(contentSecurityPolicy).toContain("default-src 'none'");
    expect(contentSecurityPolicy).toContain("script-src 'self';");
    expect(contentSecurityPolicy).not.toMatch(/unsafe-eval|https?:|\*/);
  });

  test('goes out with every file, typed and unsniffable', () => {
    expect(assetHeaders('/r/index.html')).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
    });
    expect(assetHeaders('/r/x.exe')['content-type']).toBe('application/octet-stream');
  });
});

const foreignUrls = [
  'https://example.org/',
  'file:///etc/passwd',
  'app://isam.example.org/',
  'app://evil/',
  'app://isam@evil/',
  'app://isam:80/',
  'javascript:alert(1)',
  'data:text/html,x',
  'about:blank',
  '',
];

describe('isAllowedUrl', () => {
  test('accepts the program’s own pages', () => {
    expect(isAllowedUrl('app://isam/')).toBe(true);
    expect(isAllowedUrl('app://isam/#/register/risk?filter=x')).toBe(true);
  });

  test.each(foreignUrls)('refuses %s', (url) => {
    expect(isAllowedUrl(url)).toBe(false);
  });
});

describe('authorizeIpc', () => {
  test('lets only the top frame of the program’s own page call the store', () => {
    expect(authorizeIpc('app://isam/', true)).toBe(true);
    expect(authorizeIpc('app://isam/', false)).toBe(false);
    expect(authorizeIpc(undefined, true)).toBe(false);
  });

  test.each(foreignUrls)('refuses a frame at %s', (url) => {
    expect(authorizeIpc(url, true)).toBe(false);
  });
});

describe('externalUrl', () => {
  test('hands listed authorities to the browser', () => {
    expect(externalUrl('https://www.imy.se/verksamhet/')).toBe('https://www.imy.se/verksamhet/');
  });

  test.each([
    'http://www.imy.se/',
    'https://www.imy.se.example.org/',
    'https://user@www.imy.se/',
    'https://www.imy.se:8443/',
    'https://example.org/',
    'file:///c:/windows/system32/calc.exe',
    'ms-settings:',
    'inte en adress',
  ])('refuses %s', (url) => {
    expect(externalUrl(url)).toBeUndefined();
  });
});

describe('assetFile', () => {
  const root = join('/', 'program', 'dist', 'renderer');

  test('finds the page and its files', () => {
    expect(assetFile(root, 'app://isam/')).toBe(join(root, 'index.html'));
    expect(assetFile(root, 'app://isam/assets/index-1.js?v=2')).toBe(join(root, 'assets', 'index-1.js'));
  });

  test.each([
    'app://isam/..%2f..%2fmain%2fmain.mjs',
    'app://isam/%2e%2e%2f%2e%2e%2fsecret',
    'app://isam/%E0%A4%A',
    'app://isam/a%00.js',
    'app://evil/index.html',
  ])('serves nothing outside the interface: %s', (url) => {
    expect(assetFile(root, url)).toBeUndefined();
  });
});
