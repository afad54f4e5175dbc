import { open } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { setLanguage } from '#shared/kit/language.ts';
import { limits } from './limits.ts';
import { readInto } from './read-workbook.ts';
import { ImportRefusal, refuse } from './refusal.ts';
import type { SheetJob, SheetMessage } from './sheet-messages.ts';

// Entry of the worker thread that reads an import file. It gets plain data and posts plain data, one file after another; sheet-client.ts is its only caller.

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
const post = (message: SheetMessage): void => parentPort?.postMessage(message);

/** The size is checked before anything is read, and only regular files are: a pipe or device may have no end. */
async function fileBytes(path: string, fileName: string): Promise<Uint8Array> {
  try {
    const handle = await open(path, 'r');
    try {
      const stat = await handle.stat();
      if (!stat.isFile()) throw refuse.unreadable(fileName);
      if (stat.size > limits.csvBytes) throw refuse.bigFile(fileName);
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw error instanceof ImportRefusal ? error : refuse.unreadable(fileName, error);
  }
}

async function run({ fileName, language, hints, bytes, path }: SheetJob): Promise<void> {
  setLanguage(language);
  try {
    const source = { bytes: bytes ?? (await fileBytes(path ?? '', fileName)), fileName, hints };
    const head = await readInto(source, {
      sheet: (sheet) => post({ kind: 'sheet', head: sheet }),
      rows: (rows) => post({ kind: 'rows', rows }),
      end: (tail) => post({ kind: 'end', tail }),
    });
    post({ kind: 'done', head });
  } catch (error) {
    const { code, message } = error instanceof ImportRefusal ? error : refuse.failed(fileName, error);
    post({ kind: 'refused', code, message });
  }
}

parentPort?.on('message', (job: SheetJob) => void run(job));
