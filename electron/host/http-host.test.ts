import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StoreClient } from '../api/store-client.ts';
import { startHost, type Host } from './http-host.ts';

let host: Host;
let authority: string;
let cookie: string;
const calls: string[] = [];
const client: StoreClient = {
  call: async (name) => {
    calls.push(name);
    return { ok: true, data: name };
  },
  close: async () => undefined,
};

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  mkdirSync(join(folder, 'renderer'));
  writeFileSync(join(folder, 'renderer/index.html'), '<p>hej</p>');
  writeFileSync(join(folder, 'secret.json'), '{}');
  host = await startHost(client, join(folder, 'renderer'));
  authority = new URL(host.url).host;
  cookie = (await fetch(host.url, { redirect: 'manual' })).headers.get('set-cookie')!.split(';')[0]!;
});
afterAll(() => host.close());

/** One request as bytes, so that nothing between corrects it. Answers the status. */
const raw = (lines: readonly string[], body = ''): Promise<number> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(authority.split(':')[1]), '127.0.0.1', () => socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`));
    let text = '';
    socket.on('data', (data) => {
      text += data.toString('latin1');
      const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1];
      if (status) {
        socket.destroy();
        resolve(Number(status));
      }
    });
    socket.on('close', () => resolve(0));
    socket.on('error', reject);
  });
const api = (...more: readonly string[]) => [
  'POST /api/store.info HTTP/1.1',
  ...(more.some((line) => line.startsWith('Host:')) ? [] : [`Host: ${authority}`]),
  ...(more.some((line) => line.startsWith('Cookie:')) ? [] : [`Cookie: ${cookie}`]),
  ...(more.some((line) => line.startsWith('Content-Type:')) ? [] : ['Content-Type: application/json']),
  'Content-Length: 2',
  ...more,
];

test('the opening link works once and sets a cookie that scripts cannot read', async () => {
  expect((await fetch(host.url, { redirect: 'manual' })).status).toBe(401);
});

test('its own page is let in', async () => {
  expect(await raw(api(`Origin: http://${authority}`, 'Sec-Fetch-Site: same-origin'), '{}')).toBe(200);
  expect(calls).toEqual(['store.info']);
});

test.each([
  ['another host name (rebinding)', 421, ['Host: evil.test:80']],
  ['no port in the host name', 421, ['Host: 127.0.0.1']],
  ['two host headers', 421, [`Host: ${'evil.test'}`, 'Host: 127.0.0.1:1']],
  ['another origin', 403, ['Origin: http://evil.test']],
  ['a null origin', 403, ['Origin: null']],
  ['another port on this machine', 403, ['Origin: http://127.0.0.1:1']],
  ['a cross-site request', 403, ['Sec-Fetch-Site: cross-site']],
  ['a same-site request of another port', 403, ['Sec-Fetch-Site: same-site']],
  ['no session', 401, ['Cookie: x=y']],
  ['a wrong session', 401, ['Cookie: session=abc']],
  ['a form’s content type', 415, ['Content-Type: text/plain']],
])('%s is turned away with %i before any procedure runs', async (_, status, headers) => {
  const before = calls.length;
  expect(await raw(api(...headers), '{}')).toBe(status);
  expect(calls).toHaveLength(before);
});

test.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('%s on a procedure is refused', async (method) => {
  const [, ...rest] = api();
  expect(await raw([`${method} /api/store.info HTTP/1.1`, ...rest], '{}')).toBe(405);
});

test.each(['/../secret.json', '/..%2fsecret.json', '/%2e%2e/secret.json', '/secret.json', '/index.html%00.png', '//etc/passwd'])(
  '%s gives no file outside the folder',
  async (path) => {
    expect([400, 404]).toContain(await raw([`GET ${path} HTTP/1.1`, `Host: ${authority}`, `Cookie: ${cookie}`]));
  },
);

test('answers carry a policy that allows no foreign source and no inline script', async () => {
  const page = await fetch(`http://${authority}/`, { headers: { cookie } });
  const policy = page.headers.get('content-security-policy')!;
  expect(policy).toContain("default-src 'none'");
  expect(/script-src ([^;]*)/.exec(policy)![1]).toBe("'self'");
  expect(page.headers.get('cache-control')).toBe('no-store');
});

test('a websocket upgrade is cut off', async () => {
  expect(await raw(['GET / HTTP/1.1', `Host: ${authority}`, `Cookie: ${cookie}`, 'Connection: Upgrade', 'Upgrade: websocket'])).toBe(0);
});
