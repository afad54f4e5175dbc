import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StoreClient } from '../api/store-client.ts';
import { refuse, type HostIdentity } from './guard.ts';
import { securityHeaders } from './headers.ts';
import { readStatic, type StaticFile } from './static-files.ts';

/** Imports carry their files in the body; 60 MB holds one 25 MB workbook with room, and no more. */
const bodyLimit = 60 * 1024 * 1024;

export type Host = { readonly url: string; close(): Promise<void> };

/** Serves the interface and the api on the loopback address only. `url` holds a one-time link that sets the session cookie. */
export async function startHost(client: StoreClient, folder: string, port = 0): Promise<Host> {
  const token = { value: randomBytes(24).toString('base64url') };
  const session = randomBytes(24).toString('base64url');
  // Node looks for slow requests every half minute unless told otherwise.
  const server = createServer({ connectionsCheckingInterval: 1_000 });
  server.headersTimeout = 5_000;
  server.requestTimeout = 120_000;
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const authority = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  server.on('request', (request, response) => {
    answer({ request, response, client, folder, token, identity: { authority, session } }).catch(() => end(response, 500));
  });
  server.on('upgrade', (_request, socket) => socket.destroy());
  return { url: `http://${authority}/open?t=${token.value}`, close: () => stop(server) };
}

type Exchange = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly client: StoreClient;
  readonly folder: string;
  readonly token: { value: string };
  readonly identity: HostIdentity;
};

async function answer({ request, response, client, folder, token, identity }: Exchange): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${identity.authority}`);
  const refusal = refuse(request, identity, url.pathname);
  if (refusal) return end(response, refusal.status);
  if (url.pathname === '/open') return open(response, token, url.searchParams.get('t'), identity.session);
  if (url.pathname.startsWith('/api/')) return call(request, response, client, url.pathname.slice('/api/'.length));
  const file = readStatic(folder, url.pathname);
  return file ? sendFile(response, file) : end(response, 404);
}

/** The link works once: what stands in a history or a process list opens nothing. */
function open(response: ServerResponse, token: { value: string }, given: string | null, session: string): void {
  if (token.value === '' || given !== token.value) return end(response, 401);
  token.value = '';
  response.writeHead(303, { ...securityHeaders, location: '/', 'set-cookie': `session=${session}; HttpOnly; SameSite=Strict; Path=/` });
  response.end();
}

async function call(request: IncomingMessage, response: ServerResponse, client: StoreClient, name: string): Promise<void> {
  if (Number(request.headers['content-length'] ?? 0) > bodyLimit) return end(response, 413);
  const body = await readBody(request);
  if (body === 'too big') return end(response, 413);
  let input: unknown;
  try {
    input = JSON.parse(body.text);
  } catch {
    return end(response, 400);
  }
  const reply = JSON.stringify(await client.call(name, input));
  response.writeHead(200, { ...securityHeaders, 'content-type': 'application/json; charset=utf-8' });
  response.end(reply);
}

async function readBody(request: IncomingMessage): Promise<{ readonly text: string } | 'too big'> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bodyLimit) return 'too big';
    chunks.push(chunk);
  }
  return { text: Buffer.concat(chunks).toString('utf8') };
}

function sendFile(response: ServerResponse, file: StaticFile): void {
  response.writeHead(200, { ...securityHeaders, 'content-type': file.type });
  response.end(file.bytes);
}
function end(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status, securityHeaders);
  response.end();
}
async function stop(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
}
