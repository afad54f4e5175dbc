import { errorWords } from '#shared/i18n/errors.ts';
import { AppError } from '#shared/kit/errors.ts';

const running = new Map<string, AbortController>();

/**
 * Makes a file that somebody may stop while it is made: `work` gets a signal that ends its worker at once.
 * @param job the asker's own name of it; null when nobody can stop it
 * @throws AppError CANCELLED when it was stopped
 */
export async function stoppable<T>(job: string | null, work: (signal?: AbortSignal) => Promise<T>): Promise<T> {
  if (job === null) return work();
  const stop = new AbortController();
  running.set(job, stop);
  try {
    return await work(stop.signal);
  } finally {
    running.delete(job);
  }
}
/** Stops a file that is being made; one that is finished or unknown is left as it is. */
export const stopExport = (job: string): void => running.get(job)?.abort(new AppError('CANCELLED', errorWords.exporting.cancelled));
