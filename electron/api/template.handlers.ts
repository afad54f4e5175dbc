import { templateWords } from '#shared/i18n/template.ts';
import { AppError } from '#shared/kit/errors.ts';
import { removeTemplate, saveTemplate, templateOf } from '#db/documents/word-template.ts';
import { write } from '#db/kit/write.ts';
import { checkInWorker, sampleInWorker } from '../export/export-client.ts';
import type { HandlersOf } from './handler.ts';

const mime = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template';

/** A template comes from outside: it is read in a worker, and kept only when a document could be made in it. */
export const templateHandlers: HandlersOf<'template'> = {
  'template.get': async ({ store }) => {
    const template = templateOf(store);
    if (template === null) return null;
    try {
      return { name: template.name, check: await checkInWorker(template), problem: null };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { name: template.name, check: null, problem: error.message };
    }
  },
  'template.save': async (session, { name, base64 }) => {
    const template = { name, bytes: new Uint8Array(Buffer.from(base64, 'base64')) };
    const check = await checkInWorker(template);
    write(session.store, { ...session.who, reason: templateWords.reasons.save(name) }, (tx) => saveTemplate(tx, template));
    return check;
  },
  'template.remove': ({ store, who }) => {
    const { name = '' } = templateOf(store) ?? {};
    write(store, { ...who, reason: templateWords.reasons.remove(name) }, removeTemplate);
    return null;
  },
  'template.sample': async () => ({
    fileName: templateWords.sample.fileName,
    mime,
    base64: Buffer.from(await sampleInWorker()).toString('base64'),
  }),
};
