import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AppError } from '#shared/kit/errors.ts';

/** Writes beside, flushes, and renames: an existing file is whole until the new one is (RELIABILITY.md). Throws INVALID_INPUT with `cannotWrite`. */
export async function replaceFile(out: string, bytes: Uint8Array, cannotWrite: string): Promise<void> {
  const beside = join(dirname(out), `.${basename(out)}.${randomUUID()}.tmp`);
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, out);
  } catch {
    await rm(beside, { force: true });
    throw new AppError('INVALID_INPUT', cannotWrite);
  }
}
