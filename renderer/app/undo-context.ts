import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import { useCommand, useRead } from '#renderer/api/hooks.ts';
import type { UndoableCommit } from '#shared/contract/history.contract.ts';
import { useAnswer } from './commands.ts';

/** What the header says after an undo: done, made again, or why not. */
export type UndoSaid = { readonly kind: 'undone' | 'redone' | 'failed' | 'nothing' | 'unsaved'; readonly text: string };

export type Undo = {
  /** What Ctrl+Z would take back. */
  readonly next: UndoableCommit | null;
  /** What Ctrl+Y would make again. */
  readonly again: UndoableCommit | null;
  readonly said: UndoSaid | null;
  readonly busy: boolean;
  /** How far a long one has come, in changes. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** False: it could not be done, and the header says why. */
  readonly undo: (commitId?: string) => Promise<boolean>;
  readonly redo: () => Promise<boolean>;
  /** An open record holds what is not saved: that comes first. */
  readonly saveFirst: () => void;
};

/** Long enough to read and to reach "Gör om"; Ctrl+Y and the command palette have no end. */
const saidForMs = 20_000;

/** Undo and redo for the whole window. The store knows what can be undone; this asks, tells and says what became of it. */
export function useUndoState(): Undo {
  const next = useRead('history.undoable', {}, { keep: true }).data ?? null;
  const again = useRead('history.redoable', {}, { keep: true }).data ?? null;
  const [said, setSaid] = useState<UndoSaid | null>(null);
  const { mutateAsync: sendUndo, isPending: undoing } = useCommand('history.undo');
  const { mutateAsync: sendRedo, isPending: redoing } = useCommand('history.redo');
  const busy = undoing || redoing;
  // Short ones are done before the first answer.
  const progress = useRead('history.undoing', {}, { every: busy ? 1000 : false }).data ?? null;
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(() => setSaid(null), saidForMs);
    return () => clearTimeout(timer);
  }, [said]);
  const value = useMemo<Undo>(() => {
    const attempt = async (work: () => Promise<{ readonly label: string }>, kind: 'undone' | 'redone'): Promise<boolean> => {
      try {
        setSaid({ kind, text: (await work()).label });
        return true;
      } catch (error) {
        setSaid({ kind: 'failed', text: error instanceof Error ? error.message : String(error) });
        return false;
      }
    };
    return {
      next,
      again,
      said,
      busy,
      progress: busy ? progress : null,
      undo: async (commitId) => {
        if (busy) return false;
        if (commitId !== undefined || next !== null) return attempt(() => sendUndo(commitId === undefined ? {} : { commitId }), 'undone');
        setSaid({ kind: 'nothing', text: '' });
        return false;
      },
      redo: async () => (busy || again === null ? false : attempt(() => sendRedo({}), 'redone')),
      saveFirst: () => setSaid({ kind: 'unsaved', text: '' }),
    };
  }, [next, again, said, busy, progress, sendUndo, sendRedo]);
  useAnswer('undo', () => void value.undo());
  useAnswer('redo', () => void value.redo());
  return value;
}

const Context = createContext<Undo | null>(null);
export const UndoContext = Context.Provider;
export function useUndo(): Undo {
  const value = useContext(Context);
  if (value === null) throw new Error('useUndo outside App');
  return value;
}
