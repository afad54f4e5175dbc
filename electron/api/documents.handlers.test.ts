import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { documentKinds } from '#shared/documents/kinds.ts';
import { decision } from '#shared/registers/decision/decision.register.ts';
import { managementReview } from '#shared/registers/management-review/management-review.register.ts';
import type { Store } from '#db/kit/store.ts';
import { contextOf } from '#db/kit/settings.ts';
import { save, write } from '#db/kit/write.ts';
import { reviewOf } from '#db/review/review-record.ts';
import { closeStore, createStore } from '#db/sqlite/open.ts';
import { dispatch } from './dispatch.ts';
import { openSession } from './handler.ts';

const query = { year: 2026, asOf: '2026-10-31' };
const who = { actor: 'ISAM' };
let store: Store;
beforeEach(() => {
  store = createStore(':memory:');
});
afterEach(() => closeStore(store));
const ask = (name: string, input: unknown) => dispatch(openSession(store, { actor: 'ISAM', demo: false }), name, input);
const data = async <T>(name: string, input: unknown): Promise<T> => {
  const reply = await ask(name, input);
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.data as T;
};
type File = { readonly fileName: string; readonly base64: string };

async function readyReview(): Promise<void> {
  await data('review.saveChapter', { ...query, key: 'introduction', heading: 'Inledning' });
  const review = reviewOf(store, 2026, contextOf(store, query.asOf))!;
  const answers = { infosecSufficient: 'yes', infosecEffect: 'yes', privacySufficient: 'yes', privacyEffect: 'yes' };
  write(store, who, (tx) => {
    save(tx, managementReview, { id: review.id, revision: review.revision, values: { ...answers, meetingDate: '2026-11-10' } });
    save(tx, decision, { values: { title: 'Beslut', year: 2026, status: 'planned' } });
  });
}

describe('adopting over the wire', () => {
  it('says what is missing and changes nothing', async () => {
    const reply = await ask('review.adopt', query);
    expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
    expect(await data('review.get', query)).toMatchObject({ status: 'draft', frozen: null });
  });
  it('gives the stored Word file afterwards, byte for byte', async () => {
    await readyReview();
    const { sha256 } = await data<{ sha256: string }>('review.adopt', query);
    const files = [
      await data<File>('review.export', { ...query, format: 'docx' }),
      await data<File>('review.export', { ...query, asOf: '2026-12-31', format: 'docx' }),
    ];
    expect(files.map(({ base64 }) => createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex'))).toEqual([sha256, sha256]);
    expect(await data('review.rollOver', { from: 2026, to: 2027, asOf: query.asOf })).toMatchObject({ year: 2027, decisions: 1 });
    expect(await data('review.newVersion', query)).toEqual({ version: 2 });
  }, 60_000);
});

describe('the other documents over the wire', () => {
  it('are listed with what they need', async () => {
    const list = await data<readonly { readonly kind: string; readonly register: string | null }[]>('documents.list', { asOf: query.asOf });
    expect(list).toHaveLength(documentKinds.length);
    expect(list.find(({ kind }) => kind === 'auditReplyFirst')?.register).toBe('audit');
  });
  it('come as Word with a name of their own', async () => {
    const file = await data<File>('documents.export', { kind: 'crisisPlan', asOf: query.asOf, format: 'docx' });
    expect(file.fileName).toBe('Kriskommunikationsplan, papperskopia.docx');
    expect(Buffer.from(file.base64, 'base64').subarray(0, 2).toString()).toBe('PK');
  }, 60_000);
  it('are refused without their record', async () => {
    expect(await ask('documents.get', { kind: 'incidentReport', asOf: query.asOf })).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT' },
    });
  });
});

describe('Excel over the wire', () => {
  it('gives one register by its Swedish name, and knows no other', async () => {
    const file = await data<File>('export.excel', { register: 'risk', asOf: query.asOf });
    expect(file.fileName).toBe('Risker 2026-10-31.xlsx');
    expect(await ask('export.excel', { register: 'okänt', asOf: query.asOf })).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  }, 60_000);
});
