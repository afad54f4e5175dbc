import { describe, expect, test } from 'vitest';
import { assetHeaders, assetPath, authorizeIpc, contentSecurityPolicy, externalUrl, isAllowedUrl, webPreferences } from './policy.ts';

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
    expect(assetHeaders('text/css')).toMatchObject({
      'content-type': 'text/css',
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
    });
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

describe('assetPath', () => {
  test('is the decoded path of the program’s own addresses', () => {
    expect(assetPath('app://isam/')).toBe('/');
    expect(assetPath('app://isam/assets/index-1.js?v=2')).toBe('/assets/index-1.js');
    expect(assetPath('app://isam/assets/%C3%A5.svg')).toBe('/assets/å.svg');
  });

  test.each(['app://evil/index.html', 'file:///etc/passwd', 'app://isam/%E0%A4%A'])('is nothing for %s', (url) => {
    expect(assetPath(url)).toBeUndefined();
  });
});
