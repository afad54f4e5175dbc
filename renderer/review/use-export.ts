import { useCallback, useRef, useState } from 'react';
import { call, type InputOf } from '#renderer/api/client.ts';
import { reviewPageSv as words } from '#shared/i18n/sv/review-page.sv.ts';
import { AppError } from '#shared/kit/errors.ts';

export type ExportChoice = Pick<InputOf<'review.export'>, 'audience' | 'format'>;
export type ExportState =
  | { readonly kind: 'none' }
  | { readonly kind: 'working'; readonly what: string }
  | { readonly kind: 'done'; readonly file: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string };

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** The browser's own way to save a file; Electron's window follows the same road. */
export function download(file: { readonly fileName: string; readonly mime: string; readonly base64: string }): void {
  const url = URL.createObjectURL(new Blob([bytesOf(file.base64)], { type: file.mime }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = file.fileName;
  anchor.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Makes the year's file and saves it. A cancelled export leaves no file: what still comes is thrown away. */
export function useExport(year: number, asOf: string) {
  const [state, setState] = useState<ExportState>({ kind: 'none' });
  const run = useRef(0);
  const start = useCallback(
    async (choice: ExportChoice, what: string) => {
      run.current += 1;
      const mine = run.current;
      setState({ kind: 'working', what });
      try {
        const file = await call('review.export', { year, asOf, ...choice });
        if (mine !== run.current) return;
        download(file);
        setState({ kind: 'done', file: file.fileName });
      } catch (error) {
        if (mine === run.current) setState({ kind: 'failed', message: error instanceof AppError ? error.message : words.export.failed });
      }
    },
    [year, asOf],
  );
  const cancel = useCallback(() => {
    run.current += 1;
    setState({ kind: 'cancelled' });
  }, []);
  const clear = useCallback(() => setState({ kind: 'none' }), []);
  return { state, start, cancel, clear };
}
