import { readFileSync } from 'node:fs';
import type { Block, Cell, Inline, ReportDocument } from '#shared/review/blocks.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import type { Patch } from '#shared/kit/rules.ts';
import { addLink, type LinkEnds } from '#db/kit/record-index.ts';
import type { Store } from '#db/kit/store.ts';
import { save, write } from '#db/kit/write.ts';
import { reviewDocument } from '#db/review/review-document.ts';
import { createStore } from '#db/sqlite/open.ts';
import { demoFiles, demoMapping, demoPath } from '#electron/demo/demo-lists.ts';
import { runImport } from '#electron/import/import-job.ts';

export const asOf = '2026-10-31';
export const createdAt = '2026-11-01T08:00:00Z';

/** A store with the example organisation's lists. */
export async function exampleStore(): Promise<Store> {
  const store = createStore(':memory:');
  const files = demoFiles().map((name) => ({ name, bytes: readFileSync(demoPath(name)) }));
  await runImport({ store, files, mapping: demoMapping(), dryRun: false, skipRejected: false, actor: 'prov' });
  return store;
}
export const add = (store: Store, register: AnyRegister, values: Patch): string =>
  write(store, { actor: 'prov' }, (tx) => save(tx, register, { values })).id;
export const tie = (store: Store, ends: LinkEnds): void => void write(store, { actor: 'prov' }, (tx) => addLink(tx, ends));

export const documentOf = (store: Store, audience: 'internal' | 'public' = 'internal'): ReportDocument =>
  reviewDocument(store, { year: 2026, asOf, audience, createdAt });
export const partsOf = (document: ReportDocument) => [...document.chapters, ...document.appendices];
export const blocksOf = (document: ReportDocument): readonly Block[] => partsOf(document).flatMap(({ blocks }) => blocks);
export const chapterOf = (document: ReportDocument, key: string): readonly Block[] =>
  partsOf(document).find((part) => part.key === key)?.blocks ?? [];

const inlinesOf = (block: Block): readonly Inline[] => {
  if (block.kind === 'paragraph') return block.text;
  if (block.kind === 'bullets') return block.items.flatMap(({ text }) => text);
  return block.kind === 'numbered' ? block.items.flat() : [];
};
const cellsOf = (block: Block): readonly Cell[] => (block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : []);
/** Every printed piece that says which figure it is. */
export const figuresPrinted = (document: ReportDocument): readonly { readonly figure: string; readonly text: string }[] =>
  blocksOf(document)
    .flatMap((block): readonly (Inline | Cell)[] => [...inlinesOf(block), ...cellsOf(block)])
    .flatMap(({ figure, text }) => (figure === undefined ? [] : [{ figure, text }]));
/** The paragraphs and lists of a chapter as text, one line each. */
export const linesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.text.map(({ text }) => text).join('')];
    return block.kind === 'bullets' ? block.items.map(({ text }) => text.map((run) => run.text).join('')) : [];
  });
export const tableOf = (blocks: readonly Block[], id: string): readonly (readonly string[])[] => {
  const found = blocks.find((block) => block.kind === 'table' && block.id === id);
  return found?.kind === 'table' ? found.rows.map(({ cells }) => cells.map(({ text }) => text)) : [];
};
