import type { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { paragraph, report } from '../../test/docx/fixture-parts.ts';
import { EMPTY, LARGE } from '../../test/docx/fixtures.ts';
import { renderDocx } from './docx/render.ts';
import { renderInWorker } from './export-client.ts';

describe('renderInWorker', () => {
  it('gives the same bytes as rendering in place', async () => {
    const bytes = await renderInWorker(EMPTY, { pageNumbers: 'none' });
    expect(Buffer.compare(bytes, await renderDocx(EMPTY, { pageNumbers: 'none' }))).toBe(0);
  }, 30_000);

  it('ends the worker, with the signal’s reason, when it is aborted midway', async () => {
    const control = new AbortController();
    const { promise: answered, resolve } = Promise.withResolvers<boolean>();
    process.once('worker', (worker: Worker) => {
      worker.once('message', () => resolve(true));
      worker.once('exit', () => resolve(false));
    });
    const result = renderInWorker(LARGE, { pageNumbers: 'estimate' }, control.signal);
    setTimeout(() => control.abort(new Error('user cancelled')), 50);
    await expect(result).rejects.toThrow('user cancelled');
    // A worker that was left to finish would still answer before it exits.
    expect(await answered).toBe(false);
  }, 30_000);

  it('starts nothing when the signal is aborted already', async () => {
    await expect(renderInWorker(EMPTY, { pageNumbers: 'none' }, AbortSignal.abort(new Error('too late')))).rejects.toThrow('too late');
  });

  it('passes on the fault of a report that refers to nothing', async () => {
    const broken = report({ chapters: [{ key: 'a', origin: 'manual', blocks: [paragraph([{ text: 'Tabell', ref: 'gone' }])] }] });
    await expect(renderInWorker(broken, { pageNumbers: 'none' })).rejects.toThrow('"gone"');
  }, 30_000);
});
