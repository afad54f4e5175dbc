import type { UndoableCommit } from '#shared/contract/history.contract.ts';
import { undoWords } from '#shared/i18n/undo.ts';
import { AppError } from '#shared/kit/errors.ts';
import { commitLabel, commitSize, isImport } from '#db/kit/commit-label.ts';
import { commitOf, lastRedoable, lastUndoable, mayThaw, rootOf, type Commit } from '#db/kit/commits.ts';
import { historyChoices, historyPage } from '#db/kit/history-page.ts';
import { undoCommit } from '#db/kit/undo.ts';
import { writeSlowly } from '#db/kit/write.ts';
import type { HandlersOf, Session } from './handler.ts';

const asked = ({ who, since }: Session) => ({ actor: who.actor, since });

/** Told by what was changed in the first place: an undo of an undo is that change again. */
function told({ store }: Session, commit: Commit | null): UndoableCommit | null {
  if (!commit) return null;
  const { root } = rootOf(store, commit);
  return {
    commitId: commit.commitId,
    label: commitLabel(store, root),
    at: commit.at,
    count: commitSize(store, root.commitId),
    isImport: isImport(store, root.commitId),
    register: root.register,
    recordId: root.recordId,
  };
}

async function takeBack(session: Session, commit: Commit): Promise<{ readonly label: string; readonly commitId: string }> {
  const { store, who, since } = session;
  const { root, isUndone } = rootOf(store, commit);
  const label = commitLabel(store, root);
  const reason = isUndone ? undoWords.redone(label) : undoWords.undone(label);
  const total = commitSize(store, commit.commitId);
  const onDone = (done: number) => void (session.undoing = { done, total });
  try {
    const commitId = await writeSlowly(store, { actor: who.actor, reason }, (tx) =>
      undoCommit(tx, { commitId: commit.commitId, thaw: mayThaw(store, commit, since), onDone }),
    );
    return { label, commitId };
  } finally {
    session.undoing = null;
  }
}

function wanted(session: Session, commitId: string | undefined): Commit {
  const commit = commitId === undefined ? lastUndoable(session.store, asked(session)) : commitOf(session.store, commitId);
  if (!commit) throw new AppError('NOT_FOUND', commitId === undefined ? undoWords.nothing : undoWords.unknown);
  return commit;
}

export const historyHandlers: HandlersOf<'history'> = {
  'history.all': ({ store }, { before, limit, ...filter }) => historyPage(store, filter, limit, before ?? Number.MAX_SAFE_INTEGER),
  'history.choices': ({ store }) => historyChoices(store),
  'history.undoable': (session) => told(session, lastUndoable(session.store, asked(session))),
  'history.redoable': (session) => told(session, lastRedoable(session.store, asked(session))),
  'history.undoing': ({ undoing }) => undoing,
  'history.undo': async (session, { commitId }) => takeBack(session, wanted(session, commitId)),
  'history.redo': async (session) => {
    const commit = lastRedoable(session.store, asked(session));
    if (!commit) throw new AppError('NOT_FOUND', undoWords.nothingToRedo);
    return takeBack(session, commit);
  },
};
