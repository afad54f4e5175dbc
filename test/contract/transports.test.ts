import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reply, Transport } from '#shared/contract/reply.ts';
import { createStore } from '#db/sqlite/open.ts';
import { dispatch } from '#electron/api/dispatch.ts';
import { openSession } from '#electron/api/handler.ts';
import { startStoreWorker, type StoreClient } from '#electron/api/store-client.ts';
import { startHost, type Host } from '#electron/host/http-host.ts';

/** A transport that can be called like the interface does, and its end. */
type Way = { readonly name: string; readonly open: () => Promise<{ readonly call: Transport; readonly close: () => Promise<void> }> };

const folder = mkdtempSync(join(tmpdir(), 'transports-'));

const inProcess: Way = {
  name: 'in process',
  open: async () => {
    const store = createStore(':memory:');
    const session = openSession(store, { actor: 'isam', demo: false });
    return { call: (name, input) => dispatch(session, name, input), close: async () => void store.raw.close() };
  },
};
/** What Electron's channel does to values: a structured clone each way, between two threads. */
const channel: Way = {
  name: 'worker channel',
  open: async () => {
    const client = await startStoreWorker({ file: join(folder, 'channel.isam'), actor: 'isam' });
    return { call: async (name, input) => structuredClone(await client.call(name, structuredClone(input))), close: () => client.close() };
  },
};
const http: Way = {
  name: 'loopback http',
  open: async () => {
    const client = await startStoreWorker({ file: join(folder, 'http.isam'), actor: 'isam' });
    const host = await startHost(client, folder);
    const call = await httpTransport(host);
    return { call, close: () => closeBoth(host, client) };
  },
};
async function httpTransport(host: Host): Promise<Transport> {
  const opened = await fetch(host.url, { redirect: 'manual' });
  const cookie = opened.headers.get('set-cookie')!.split(';')[0]!;
  const { origin } = new URL(host.url);
  return async (name, input) => {
    const response = await fetch(`${origin}/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(input),
    });
    return (await response.json()) as Reply;
  };
}
async function closeBoth(host: Host, client: StoreClient): Promise<void> {
  await host.close();
  await client.close();
}

describe.each([inProcess, channel, http])('the same answers over $name', ({ open }) => {
  let way: Awaited<ReturnType<Way['open']>>;
  beforeAll(async () => {
    way = await open();
  });
  afterAll(() => way.close());
  const ok = async (name: string, input: unknown) => {
    const reply = await way.call(name, input);
    expect(reply).toMatchObject({ ok: true });
    return (reply as unknown as { data: never }).data;
  };
  const refused = async (name: string, input: unknown) => {
    const reply = await way.call(name, input);
    if (reply.ok) throw new Error(`${name} was not refused`);
    return reply.error;
  };
  const page = { register: 'risk', asOf: '2026-10-31' };

  test('a saved record comes back in the page, with its computed level', async () => {
    const { id, revision } = (await ok('records.save', { register: 'risk', values: { title: 'Åska slår ut växeln', L: 3, C: 3 } })) as {
      id: string;
      revision: number;
    };
    expect(revision).toBe(1);
    const { rows, total } = (await ok('records.page', page)) as { rows: { id: string; level: string }[]; total: number };
    expect([total, rows[0]?.id, rows[0]?.level]).toEqual([1, id, 'high']);
    await ok('records.archive', { register: 'risk', id, revision });
    expect(await ok('records.page', page)).toMatchObject({ total: 0 });
  });

  test('bad input, unknown procedures, unknown registers and stale revisions answer with a code and a Swedish sentence', async () => {
    expect(await refused('records.page', { register: 'risk' })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await refused('constructor', {})).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refused('records.page', { ...page, register: '__proto__' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refused('records.page', { ...page, sort: [{ field: 'id; drop table risk' }] })).toMatchObject({ code: 'INVALID_INPUT' });
    const saved = (await ok('records.save', { register: 'risk', values: { title: 'A' } })) as { id: string };
    const stale = await refused('records.save', { register: 'risk', id: saved.id, revision: 9, values: { title: 'B' } });
    expect(stale).toMatchObject({ code: 'CONFLICT', message: expect.stringMatching(/ändrats sedan du öppnade den/) });
  });

  test('a refused save names its fields and writes nothing', async () => {
    const before = ((await ok('records.page', page)) as { total: number }).total;
    const error = await refused('records.save', { register: 'risk', values: { title: '', L: 9, C: 1 } });
    expect(error.issues).toContainEqual({ field: 'title', code: 'REQUIRED' });
    expect(((await ok('records.page', page)) as { total: number }).total).toBe(before);
  });
});
