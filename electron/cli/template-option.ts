import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { templateWords } from '#shared/i18n/template.ts';
import { AppError } from '#shared/kit/errors.ts';
import type { TemplateCheck } from '#shared/documents/template-check.ts';
import { templateOf } from '#db/documents/word-template.ts';
import type { Store } from '#db/kit/store.ts';
import { checkInWorker } from '../export/export-client.ts';
import { LIMIT, refused, type Template } from '../export/docx/template/read-template.ts';

/** A template from a file, with its check. Throws AppError INVALID_INPUT with one sentence when it cannot be read or used. */
export async function checkedTemplate(file: string): Promise<{ readonly template: Template; readonly check: TemplateCheck }> {
  const template = { name: basename(file), bytes: await bytesOf(file) };
  return { template, check: await checkInWorker(template) };
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > LIMIT.bytes) throw refused('tooBig', basename(file));
    return new Uint8Array(await readFile(file));
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('INVALID_INPUT', templateWords.errors.unreadable(file));
  }
}

/** The template of `--template FILE`, else the store's own; null: the program's own look. */
export const templateFor = async (store: Store, file: string | undefined): Promise<Template | null> =>
  file === undefined ? templateOf(store) : (await checkedTemplate(file)).template;
