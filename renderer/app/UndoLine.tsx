import { IconArrowBackUp, IconArrowForwardUp, IconInfoCircle } from '@tabler/icons-react';
import { uiWords } from '#shared/i18n/ui.ts';
import type { Undo, UndoSaid } from './undo-context.ts';

const icons = {
  undone: IconArrowBackUp,
  redone: IconArrowForwardUp,
  failed: IconInfoCircle,
  nothing: IconInfoCircle,
  unsaved: IconInfoCircle,
};

function textOf({ kind, text }: UndoSaid): string {
  if (kind === 'undone') return uiWords.undo.undone(text);
  if (kind === 'redone') return uiWords.undo.redone(text);
  return kind === 'failed' ? text : uiWords.undo[kind];
}

/** In the place of the saved state: what was undone, and the way back. Announced, without taking focus. */
export function UndoLine({ said, undo }: { readonly said: UndoSaid; readonly undo: Undo }) {
  const Icon = icons[said.kind];
  const text = textOf(said);
  return (
    <>
      <Icon size={16} stroke={1.7} aria-hidden="true" />
      <span className="undo-t" title={text}>
        {text}
      </span>
      {said.kind === 'undone' && undo.again !== null ? (
        <button type="button" className="lnk" onClick={() => void undo.redo()} aria-keyshortcuts="Control+Y">
          {uiWords.undo.redo}
        </button>
      ) : null}
      {said.kind === 'redone' && undo.next !== null ? (
        <button type="button" className="lnk" onClick={() => void undo.undo()} aria-keyshortcuts="Control+Z">
          {uiWords.undo.undo}
        </button>
      ) : null}
    </>
  );
}
