import { connect } from 'node:net';
import type { StoreClient } from '#electron/api/store-client.ts';
import { startHost } from '#electron/host/http-host.ts';
import { randomFrom } from '../faults/power-cut.ts';
import { temporaryFolder } from '../builders/file-store.ts';
import type { HostileResult } from './dose.ts';

type Request = {
  readonly method: string;
  readonly target: string;
  readonly version: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
};
type Known = { readonly authority: string; readonly cookie: string };
type Change = (good: Request, known: Known, noise: string) => Request;

const procedure = '/api/store.info';
const good = ({ authority, cookie }: Known): Request => ({
  method: 'POST',
  target: procedure,
  version: 'HTTP/1.1',
  headers: [
    ['Host', authority],
    ['Origin', `http://${authority}`],
    ['Sec-Fetch-Site', 'same-origin'],
    ['Cookie', cookie],
    ['Content-Type', 'application/json'],
    ['Content-Length', '2'],
  ],
  body: '{}',
});
const without = (request: Request, name: string): Request => ({ ...request, headers: request.headers.filter(([key]) => key !== name) });
const put =
  (name: string, value: string): Change =>
  (request) => ({
    ...request,
    headers: request.headers.map(([key, old]) => [key, key === name ? value : old]),
  });
const add =
  (name: string, value: string): Change =>
  (request) => ({ ...request, headers: [...request.headers, [name, value]] });
const first =
  (name: string, value: string): Change =>
  (request) => ({ ...request, headers: [[name, value], ...request.headers] });
const portOf = ({ authority }: Known): string => authority.split(':')[1]!;

/** Each makes a good request one that no page of ours sends. */
const changes: Readonly<Record<string, Change>> = {
  'no Host': (request) => without(request, 'Host'),
  'Host: another name': (request, known, noise) => put('Host', `${noise || 'evil'}.test:${portOf(known)}`)(request, known, noise),
  'Host: localhost': (request, known, noise) => put('Host', `localhost:${portOf(known)}`)(request, known, noise),
  'Host: another port': put('Host', '127.0.0.1:1'),
  'Host: userinfo': (request, known, noise) => put('Host', `evil.test@${known.authority}`)(request, known, noise),
  'Host: a list': (request, known, noise) => put('Host', `${known.authority}, evil.test`)(request, known, noise),
  'Host twice, ours last': first('Host', 'evil.test'),
  'Host twice, ours first': add('Host', 'evil.test'),
  'Origin: null': put('Origin', 'null'),
  'Origin: empty': put('Origin', ''),
  'Origin: https': (request, known, noise) => put('Origin', `https://${known.authority}`)(request, known, noise),
  'Origin: another': (request, known, noise) => put('Origin', `http://${noise || 'evil'}.test`)(request, known, noise),
  'Origin: begins like ours': (request, known, noise) => put('Origin', `http://${known.authority}.evil.test`)(request, known, noise),
  'Origin twice': add('Origin', 'http://evil.test'),
  'Sec-Fetch-Site: cross-site': put('Sec-Fetch-Site', 'cross-site'),
  'Sec-Fetch-Site: same-site': put('Sec-Fetch-Site', 'same-site'),
  'Sec-Fetch-Site: none': put('Sec-Fetch-Site', 'none'),
  'Sec-Fetch-Site twice': add('Sec-Fetch-Site', 'cross-site'),
  'no session': (request) => without(request, 'Cookie'),
  'a session of another start': (request, known, noise) => put('Cookie', `session=${noise}`)(request, known, noise),
  'a session cut short': (request, known, noise) => put('Cookie', known.cookie.slice(0, -1))(request, known, noise),
  'a session in the address': (request, known) => ({ ...without(request, 'Cookie'), target: `${procedure}?${known.cookie}` }),
  'a session in a header': (request, known, noise) => add('Authorization', known.cookie)(without(request, 'Cookie'), known, noise),
  'a form': put('Content-Type', 'application/x-www-form-urlencoded'),
  'plain text': put('Content-Type', 'text/plain'),
  'no type': (request) => without(request, 'Content-Type'),
  'a preflight': (request, known, noise) =>
    add('Access-Control-Request-Method', 'POST')(
      { ...put('Origin', 'http://evil.test')(request, known, noise), method: 'OPTIONS' },
      known,
      noise,
    ),
  'another method': (request, _known, noise) => ({
    ...request,
    method: ['GET', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE'][noise.length % 7]!,
  }),
  'a method that is none': (request) => ({ ...request, method: 'post' }),
  'another version': (request, _known, noise) => ({
    ...request,
    version: ['HTTP/1.0', 'HTTP/2.0', 'HTTP/0.9', 'ICAP/1.0'][noise.length % 4]!,
  }),
  'a whole address': (request) => ({ ...request, target: `http://evil.test${procedure}` }),
  'our whole address': (request, known) => ({ ...request, target: `http://${known.authority}${procedure}` }),
  'an address of another host': (request) => ({ ...request, target: `//evil.test${procedure}` }),
  'an address with a user': (request, known) => ({ ...request, target: `http://evil@${known.authority}${procedure}` }),
  'two lengths': add('Content-Length', '200'),
  'a length and chunks': add('Transfer-Encoding', 'chunked'),
  'odd chunks': (request, known, noise) => add('Transfer-Encoding', 'xchunked')(without(request, 'Content-Length'), known, noise),
  'a length of more than is taken': put('Content-Length', String(61 * 1024 * 1024)),
  'a header of 20 kB': add('X-Long', 'x'.repeat(20_000)),
  'three thousand headers': (request) => ({
    ...request,
    headers: [...request.headers, ...Array.from({ length: 3000 }, (_, n) => [`X-${n}`, 'x'] as const)],
  }),
  'a header folded over lines': add('X-Fold', 'a\r\n evil: b'),
  'no JSON': (request, known, noise) => put('Content-Length', '5')({ ...request, body: '{"a":' }, known, noise),
  'a websocket': (request, known, noise) =>
    add('Upgrade', 'websocket')(add('Connection', 'Upgrade')({ ...request, method: 'GET' }, known, noise), known, noise),
};

const bytesOf = ({ method, target, version, headers, body }: Request): string =>
  `${method} ${target} ${version}\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`;

type Answer = { readonly status: number; readonly head: string };
/** Sends bytes as they are. Status 0: cut off without an answer. */
function send(authority: string, bytes: string, waitMs = 8000): Promise<Answer> {
  return new Promise((resolve) => {
    const socket = connect(Number(authority.split(':')[1]), '127.0.0.1', () => socket.write(bytes));
    let text = '';
    const done = (answer: Answer): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(waitMs, () => done({ status: -1, head: text }));
    socket.on('data', (data) => {
      text += data.toString('latin1');
      const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(text) ?? [];
      if (status && text.includes('\r\n\r\n')) done({ status: Number(status), head: text });
    });
    socket.on('error', () => done({ status: 0, head: text }));
    socket.on('close', () => done({ status: 0, head: text }));
  });
}

/** The host with a client that counts what reached it. */
export async function countingHost() {
  const calls: string[] = [];
  const client: StoreClient = {
    call: async (name) => {
      calls.push(name);
      return { ok: true, data: null };
    },
    close: async () => undefined,
  };
  const host = await startHost(client, temporaryFolder('host'));
  const authority = new URL(host.url).host;
  const cookie = (await fetch(host.url, { redirect: 'manual' })).headers.get('set-cookie')!.split(';')[0]!;
  return { host, calls, known: { authority, cookie } };
}

/** Every change `times` times, with other noise; each must be refused without a call, and the good request let in afterwards. */
export async function hostileRequests(times: number, seed: number): Promise<HostileResult> {
  const random = randomFrom(seed);
  const { host, calls, known } = await countingHost();
  const wrong: string[] = [];
  let runs = 0;
  for (let n = 0; n < times; n += 1)
    for (const [name, change] of Object.entries(changes)) {
      const noise = Math.floor(random() * 2 ** 31)
        .toString(36)
        .slice(0, Math.floor(random() * 7));
      const { status, head } = await send(known.authority, bytesOf(change(good(known), known, noise)));
      runs += 1;
      const isRefused = status === 0 || (status >= 400 && status < 500) || (status === 505 && name === 'another version');
      if (!isRefused || calls.length > 0) wrong.push(`${name}: ${status}, ${calls.length} calls`);
      if (/access-control-allow/i.test(head)) wrong.push(`${name}: opens itself to other origins`);
      calls.length = 0;
    }
  const { status } = await send(known.authority, bytesOf(good(known)));
  if (status !== 200 || calls.length !== 1) wrong.push(`the good request: ${status}`);
  await host.close();
  return { runs, wrong };
}

/** A request whose head never ends. Milliseconds until the host has had enough. */
export async function slowRequest(): Promise<number> {
  const { host, known } = await countingHost();
  const start = performance.now();
  await send(known.authority, `POST ${procedure} HTTP/1.1\r\nHost: ${known.authority}\r\n`, 30_000);
  await host.close();
  return performance.now() - start;
}
