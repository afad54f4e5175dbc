import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What the guard knows of the host: its own address and the secret of this start. */
export type HostIdentity = { readonly authority: string; readonly session: string };
export type Refusal = { readonly status: 400 | 401 | 403 | 405 | 413 | 415 | 421; readonly why: string };

const equal = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};
const named = (request: IncomingMessage, name: string): readonly string[] =>
  request.rawHeaders.filter((_, index) => index % 2 === 1 && request.rawHeaders[index - 1]!.toLowerCase() === name);

/** Exactly one Host header with our address: a rebound name or a second header is refused (RELIABILITY.md 2m). */
function wrongHost(request: IncomingMessage, { authority }: HostIdentity): Refusal | undefined {
  const hosts = named(request, 'host');
  return hosts.length === 1 && hosts[0] === authority ? undefined : { status: 421, why: 'host' };
}

/** A path on this host. A whole address, or one that begins with another host's name, would be read as that host's. */
const isPath = (target: string | undefined): boolean => target !== undefined && /^\/(?!\/)/.test(target);

/** Same origin or none at all; a browser says where a request comes from, and other pages are turned away. */
function foreign(request: IncomingMessage, { authority }: HostIdentity): Refusal | undefined {
  const origins = named(request, 'origin');
  const site = request.headers['sec-fetch-site'];
  if (origins.some((origin) => origin !== `http://${authority}`)) return { status: 403, why: 'origin' };
  if (site === undefined || site === 'same-origin') return undefined;
  return site === 'none' && request.method === 'GET' ? undefined : { status: 403, why: 'site' };
}

function withoutSession(request: IncomingMessage, { session }: HostIdentity): Refusal | undefined {
  const cookies = (request.headers.cookie ?? '').split(';').map((part) => part.trim());
  const given = cookies.find((cookie) => cookie.startsWith('session='))?.slice('session='.length) ?? '';
  return equal(given, session) ? undefined : { status: 401, why: 'session' };
}

/** Undefined: let it in. The opening link carries its own one-time token and needs no session yet. */
export function refuse(request: IncomingMessage, identity: HostIdentity, path: string): Refusal | undefined {
  if (request.httpVersion !== '1.1' || !isPath(request.url)) return { status: 400, why: 'target' };
  const basic = wrongHost(request, identity) ?? foreign(request, identity);
  if (basic) return basic;
  if (path === '/open') return request.method === 'GET' ? undefined : { status: 405, why: 'method' };
  const stranger = withoutSession(request, identity);
  if (stranger) return stranger;
  if (!path.startsWith('/api/')) return request.method === 'GET' ? undefined : { status: 405, why: 'method' };
  if (request.method !== 'POST') return { status: 405, why: 'method' };
  return request.headers['content-type'] === 'application/json' ? undefined : { status: 415, why: 'type' };
}
