import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { call, type InputOf } from '#renderer/api/client.ts';
import type { OutlineItem } from '#shared/contract/review.contract.ts';
import { reviewPageWords as words } from '#shared/i18n/review-page.ts';
import { AppError } from '#shared/kit/errors.ts';
import { moveChapter, type Direction } from './move-chapter.ts';

export type ChangeOutline = {
  readonly move: (key: string, direction: Direction) => void;
  readonly include: (key: string, include: boolean) => void;
  /** An empty heading brings the default back. */
  readonly rename: (key: string, heading: string) => void;
};
type Change = Omit<InputOf<'review.saveChapter'>, 'year' | 'asOf'>;
export type Told = { readonly text: string; readonly failed: boolean };

/** Changes of the outline, each stored at once; `told` says what was done, for those who do not see the list. */
export function useOutlineChanges(at: { readonly year: number; readonly asOf: string }, outline: readonly OutlineItem[]) {
  const client = useQueryClient();
  const [told, setTold] = useState<Told>({ text: '', failed: false });
  const { year, asOf } = at;
  const store = useCallback(
    async (changes: readonly Change[], text: string) => {
      try {
        // A part that moves is several chapters; the page is asked anew only when all stand in their places.
        for (const change of changes) await call('review.saveChapter', { year, asOf, ...change });
        setTold({ text, failed: false });
      } catch (error) {
        setTold({ text: error instanceof AppError ? error.message : words.save.failed, failed: true });
      }
      await client.invalidateQueries();
    },
    [client, year, asOf],
  );
  const change = useMemo((): ChangeOutline => {
    const headingOf = (key: string): string => outline.find((item) => item.key === key)?.heading ?? key;
    return {
      move: (key, direction) => {
        const changes = moveChapter(outline, key, direction);
        if (changes.length > 0) void store(changes, words.outline.moved(headingOf(key)));
      },
      include: (key, include) => void store([{ key, include }], (include ? words.outline.included : words.outline.leftOut)(headingOf(key))),
      rename: (key, heading) => void store([{ key, heading: heading === '' ? null : heading }], words.outline.renamed(heading)),
    };
  }, [outline, store]);
  return { change, told };
}
