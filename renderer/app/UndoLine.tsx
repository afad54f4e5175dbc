import { IconArrowBackUp, IconArrowForwardUp, IconInfoCircle } from '@tabler/icons-react';
import { useWords } from '#renderer/ui/use-words.ts';
import type { UiWords } from '#renderer/ui/words.ts';
import type { Undo, UndoSaid } from './undo-context.ts';

const icons = {
  undone: IconArrowBackUp,
  redone: IconArrowForwardUp,
  failed: IconInfoCircle,
  nothing: IconInfoCircle,
  unsaved: IconInfoCircle,
};

function textOf({ kind, text }: UndoSaid, words: UiWords): string {
  if (kind === 'undone') return words.undo.undone(text);
  if (kind === 'redone') return words.undo.redone(text);
  return kind === 'failed' ? text : words.undo[kind];
}

/** In the place of the saved state: what was undone, and the way back. Announced, without taking focus. */
export function UndoLine({ said, undo }: { readonly said: UndoSaid; readonly undo: Undo }) {
  const words = useWords();
  const Icon = icons[said.kind];
  const text = textOf(said, words);
  return (
    <>
      <Icon size={16} stroke={1.7} aria-hidden="true" />
      <span className="undo-t" title={text}>
        {text}
      </span>
      {said.kind === 'undone' && undo.again !== null ? (
        <button type="button" className="lnk" onClick={() => void undo.redo()} aria-keyshortcuts="Control+Y">
          {words.undo.redo}
        </button>
      ) : null}
      {said.kind === 'redone' && undo.next !== null ? (
        <button type="button" className="lnk" onClick={() => void undo.undo()} aria-keyshortcuts="Control+Z">
          {words.undo.undo}
        </button>
      ) : null}
    </>
  );
}
