import { AppError } from '#shared/kit/errors.ts';

/** What a piece of work is refused with; throws when it is not. */
export function refusal(work: () => unknown): AppError {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('Nothing was refused');
}
