import type { Editor } from '@tiptap/react';
import { useCallback, useMemo, useState } from 'react';
import { useCommand } from '#renderer/api/hooks.ts';
import { reviewPageWords as words } from '#shared/i18n/review-page.ts';
import { AppError } from '#shared/kit/errors.ts';
import { dateText } from '#shared/kit/wording.ts';
import type { EditSession, Point, SaveState } from './edit-session.ts';

const clock = { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Stockholm' } as const;

/** The open text of the page and how its saving goes. */
export function useEditSessionState(year: number, asOf: string): EditSession {
  const [open, setOpen] = useState<{ readonly key: string; readonly at: Point | null } | null>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [save, setSave] = useState<SaveState>({ kind: 'none' });
  const { mutateAsync } = useCommand('review.saveChapter');
  const saveText = useCallback(
    async (key: string, text: string | null): Promise<boolean> => {
      setSave({ kind: 'saving' });
      try {
        await mutateAsync({ year, asOf, key, text });
        setSave({ kind: 'saved', at: dateText(new Date(), clock) });
        return true;
      } catch (error) {
        const message = error instanceof AppError ? error.message : words.save.failed;
        setSave({ kind: 'failed', message, key, text });
        return false;
      }
    },
    [mutateAsync, year, asOf],
  );
  const openText = useCallback((key: string, at?: Point) => setOpen({ key, at: at ?? null }), []);
  const closeText = useCallback(() => setOpen(null), []);
  const touched = useCallback(() => setSave((now) => (now.kind === 'dirty' ? now : { kind: 'dirty' })), []);
  return useMemo(
    () => ({ year, open: open?.key ?? null, at: open?.at ?? null, editor, save, openText, closeText, setEditor, touched, saveText }),
    [year, open, editor, save, openText, closeText, touched, saveText],
  );
}
