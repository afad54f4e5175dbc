import { useState } from 'react';
import { call, type InputOf } from '#renderer/api/client.ts';
import { saveFile } from '#renderer/ui/save-file.ts';
import { useStayOpen } from '#renderer/ui/stay-open.ts';
import { reviewPageWords } from '#shared/i18n/review-page.ts';
import { AppError } from '#shared/kit/errors.ts';

type Choice = InputOf<'documents.export'>;
export type DocumentExport = { readonly busy: boolean; readonly done: string | null; readonly failed: string | null };

/** Makes the file and saves it; the last outcome stays until the next. */
export function useDocumentExport() {
  const [state, setState] = useState<DocumentExport>({ busy: false, done: null, failed: null });
  useStayOpen(state.busy);
  const start = async (choice: Choice): Promise<void> => {
    setState({ busy: true, done: null, failed: null });
    try {
      const file = await call('documents.export', choice);
      saveFile(file);
      setState({ busy: false, done: file.fileName, failed: null });
    } catch (error) {
      setState({ busy: false, done: null, failed: error instanceof AppError ? error.message : reviewPageWords.export.failed });
    }
  };
  return { ...state, start };
}
