import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReportDocument } from '#shared/review/blocks.ts';
import type { Store } from '#db/kit/store.ts';
import { closeStore, createStore } from '#db/sqlite/open.ts';
import { dispatch } from './dispatch.ts';
import { openSession } from './handler.ts';

const query = { year: 2026, asOf: '2026-10-31' };
let store: Store;
beforeEach(() => {
  store = createStore(':memory:');
});
afterEach(() => closeStore(store));
const ask = (name: string, input: unknown) => dispatch(openSession(store, { actor: 'ISAM', demo: false }), name, input);

describe('the review over the wire', () => {
  it('saves a chapter and shows it again', async () => {
    expect(await ask('review.saveChapter', { ...query, key: 'risks', text: 'Min text.' })).toEqual({ ok: true, data: null });
    const reply = await ask('review.get', query);
    expect(reply).toMatchObject({
      ok: true,
      data: { year: 2026, status: 'draft', texts: { risks: expect.stringContaining('Min text.') } },
    });
  });

  it('refuses a chapter that is not in the outline with words for people', async () => {
    expect(await ask('review.saveChapter', { ...query, key: 'nej' })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
  });

  it('stops making the Word file at once when it is cancelled, and answers so', async () => {
    const job = crypto.randomUUID();
    const { promise: left, resolve } = Promise.withResolvers<number>();
    process.once('worker', (worker: Worker) => {
      worker.once('online', () => void ask('export.cancel', { job }));
      worker.once('exit', resolve);
    });
    const reply = await ask('review.export', { ...query, format: 'docx', job });
    expect(reply).toMatchObject({ ok: false, error: { code: 'CANCELLED', message: 'Exporten avbröts. Ingen fil är skriven.' } });
    // A worker that is stopped ends with 1, one that has made its file with 0.
    expect(await left).toBe(1);
    expect(await ask('export.cancel', { job })).toEqual({ ok: true, data: null });
  }, 30_000);

  it('exports the report as JSON', async () => {
    const reply = (await ask('review.export', { ...query, audience: 'public', format: 'json' })) as {
      data: { fileName: string; mime: string; base64: string };
    };
    const document = JSON.parse(Buffer.from(reply.data.base64, 'base64').toString('utf8')) as ReportDocument;
    expect([reply.data.fileName, reply.data.mime, document.audience]).toEqual([
      'Ledningens genomgång 2026 publik.json',
      'application/json',
      'public',
    ]);
  });

  it('exports the report as Word', async () => {
    const reply = (await ask('review.export', { ...query, format: 'docx' })) as { data: { fileName: string; base64: string } };
    expect(reply.data.fileName).toBe('Ledningens genomgång 2026.docx');
    expect(Buffer.from(reply.data.base64, 'base64').subarray(0, 2).toString()).toBe('PK');
  }, 60_000);
});
