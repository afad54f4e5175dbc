import { useCallback, useRef, useState } from 'react';
import { call, type InputOf } from '#renderer/api/client.ts';
import { saveFile } from '#renderer/ui/save-file.ts';
import { useStayOpen } from '#renderer/ui/stay-open.ts';
import { reviewPageWords as words } from '#shared/i18n/review-page.ts';
import { AppError } from '#shared/kit/errors.ts';

export type ExportChoice = Pick<InputOf<'review.export'>, 'audience' | 'format'>;
export type ExportState =
  | { readonly kind: 'none' }
  | { readonly kind: 'working'; readonly what: string }
  | { readonly kind: 'done'; readonly file: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string };

/** Makes the year's file and saves it. A cancelled export ends where it is made, and leaves no file. */
export function useExport(year: number, asOf: string) {
  const [state, setState] = useState<ExportState>({ kind: 'none' });
  const run = useRef<string | null>(null);
  useStayOpen(state.kind === 'working');
  const start = useCallback(
    async (choice: ExportChoice, what: string) => {
      const mine = crypto.randomUUID();
      run.current = mine;
      setState({ kind: 'working', what });
      try {
        const file = await call('review.export', { year, asOf, job: mine, ...choice });
        if (mine !== run.current) return;
        saveFile(file);
        setState({ kind: 'done', file: file.fileName });
      } catch (error) {
        if (mine === run.current) setState({ kind: 'failed', message: error instanceof AppError ? error.message : words.export.failed });
      }
    },
    [year, asOf],
  );
  const cancel = useCallback(() => {
    const job = run.current;
    run.current = null;
    setState({ kind: 'cancelled' });
    // Whether it was reached in time or not: no file comes of it.
    if (job !== null) void call('export.cancel', { job }).catch(() => undefined);
  }, []);
  const clear = useCallback(() => setState({ kind: 'none' }), []);
  return { state, start, cancel, clear };
}
