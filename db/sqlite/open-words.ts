import { openingWords } from '#shared/i18n/opening.ts';
import { vaultWords } from '#shared/i18n/vault.ts';
import { AppError, type ErrorCode } from '#shared/kit/errors.ts';

/** Why a store is not opened: what happened, what was kept, what to do. */
const sentence = (why: Refusal, file: string, detail = ''): string => {
  if (why === 'sealed' || why === 'wrongKey' || why === 'damagedBehindKey') return vaultWords.refused[why](file);
  return openingWords[why](file, detail);
};
export type Refusal = keyof typeof openingWords | 'sealed' | 'wrongKey' | 'damagedBehindKey';
const codes: Partial<Record<Refusal, ErrorCode>> = { locked: 'LOCKED', sealed: 'LOCKED', wrongKey: 'LOCKED', exists: 'CONFLICT' };

export const refuse = (why: Refusal, file: string, detail?: string): AppError =>
  new AppError(codes[why] ?? 'STORE', sentence(why, file, detail), [{ field: 'store', code: why }]);

/** Refusals of a file that no program can work with: there a backup may take its place, or what can be read is salvaged. */
const beyondUse: readonly string[] = [
  'missing',
  'empty',
  'notAStore',
  'damaged',
  'damagedBehindKey',
  'strange',
] satisfies readonly Refusal[];
export const canBeReplaced = (error: AppError): boolean =>
  error.issues.some(({ field, code }) => field === 'store' && beyondUse.includes(code));

/** The error is this refusal of a file. */
export const isRefusal = (error: unknown, why: Refusal): error is AppError =>
  error instanceof AppError && error.issues.some(({ field, code }) => field === 'store' && code === why);
