import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '#electron/host/headers.ts';
import {
  allowsPermission,
  assetHeaders,
  assetPath,
  authorizeIpc,
  chromiumSwitches,
  externalUrl,
  isAllowedRequest,
  isAllowedUrl,
  isNotesWindow,
  isRegisterFile,
  webPreferences,
} from './policy.ts';

describe('webPreferences', () => {
  const preferences = webPreferences('/p/preload.cjs');

  // The whole of it: whatever else is set takes the window away from Electron's safe defaults.
  test('isolate and sandbox the page, give it no Node, and set nothing else', () => {
    expect(preferences).toEqual({
      preload: '/p/preload.cjs',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      spellcheck: true,
    });
  });
});

test('no part of the browser can look up a name on the network', () => {
  expect(new Map(chromiumSwitches).get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
});

describe('contentSecurityPolicy', () => {
  const rules = new Map(contentSecurityPolicy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]));

  test.each([
    ['default-src', "'none'"],
    ['script-src', "'self'"],
    ['style-src', "'self' 'unsafe-inline'"],
    ['img-src', "'self' data: blob:"],
    ['font-src', "'self'"],
    ['connect-src', "'self'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['frame-ancestors', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'default ProseMirrorClipboard'],
  ])('%s is %s', (name, sources) => {
    expect(rules.get(name)).toBe(sources);
  });

  test('says nothing more', () => {
    expect(rules.size).toBe(11);
  });

  test('goes out with every file, typed and unsniffable', () => {
    expect(assetHeaders('text/css')).toEqual({
      'content-type': 'text/css',
      'content-security-policy': contentSecurityPolicy,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
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

describe('isNotesWindow', () => {
  test('is the presenter’s notes of the program’s own page', () => {
    expect(isNotesWindow('app://isam/#/presentation?year=2026&vy=tal&bild=risks-2')).toBe(true);
  });

  test.each([
    'app://isam/',
    'app://isam/#/presentation?year=2026',
    'app://isam/#/genomgang?vy=tal',
    'app://isam/?vy=tal#/presentation',
    'app://evil/#/presentation?vy=tal',
    'https://example.org/#/presentation?vy=tal',
    'inte en adress',
  ])('is not %s', (url) => {
    expect(isNotesWindow(url)).toBe(false);
  });
});

describe('isAllowedRequest', () => {
  test.each(['app://isam/assets/index.js', 'blob:app://isam/1b9d6bcd', 'data:image/png;base64,AA=='])('lets %s through', (url) => {
    expect(isAllowedRequest(url, false)).toBe(true);
  });

  test.each([
    'https://example.org/',
    'http://127.0.0.1:80/',
    'ws://example.org/',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'devtools://devtools/',
  ])('stops %s', (url) => {
    expect(isAllowedRequest(url, false)).toBe(false);
  });

  test('lets a developer open the tools, and nothing else', () => {
    expect(isAllowedRequest('devtools://devtools/bundled/x.js', true)).toBe(true);
    expect(isAllowedRequest('https://example.org/', true)).toBe(false);
  });
});

describe('allowsPermission', () => {
  test('fills the screen and copies a picture for the program’s own page', () => {
    expect(allowsPermission('fullscreen', 'app://isam/')).toBe(true);
    expect(allowsPermission('clipboard-sanitized-write', 'app://isam/')).toBe(true);
    expect(allowsPermission('fullscreen', 'https://example.org/')).toBe(false);
  });

  test.each([
    'clipboard-read',
    'geolocation',
    'media',
    'notifications',
    'openExternal',
    'midi',
    'pointerLock',
    'display-capture',
    'fileSystem',
    'hid',
    'usb',
    'serial',
    'unknown',
  ])('refuses %s', (permission) => {
    expect(allowsPermission(permission, 'app://isam/')).toBe(false);
  });
});

test('a register is known by its name', () => {
  expect(isRegisterFile('C:\\Register\\SN.ISAM')).toBe(true);
  expect(isRegisterFile('/tmp/x.isam.exe')).toBe(false);
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
