import { sql } from 'kysely';
import type { Store } from './store.ts';

/** One commit, told by its first history entry. `target`: the commit that it undid. */
export type Commit = {
  readonly commitId: string;
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly op: string;
  readonly register: string;
  readonly recordId: string;
  readonly target: string | null;
  /** It changed nothing that could be put back: an export, a list without news. */
  readonly isEmpty: boolean;
  /** It also froze what no history entry holds: an adopted report with its Word files. Neither it nor what it froze is taken back. */
  readonly isFinal: boolean;
};

/** The register that the entry "this commit undid that one" stands under; `recordId` is the undone commit. */
export const commitRegister = 'commit';

type First = Omit<Commit, 'target' | 'isEmpty' | 'isFinal'> & { readonly body: string | null; readonly lastOp: string };
const changing = new Set(['create', 'update', 'archive', 'restore', 'link', 'unlink', 'settings', 'undo']);
/** Whether an entry of this kind changed something that can be put back; an import or export only says that it was made. */
export const changesSomething = (op: string): boolean => changing.has(op) && op !== 'undo';
/** The commit of an id, or undefined. */
export function commitOf(store: Store, commitId: string): Commit | undefined {
  const first = store.get<First>(
    sql`select a."commitId", a.seq, a.at, a.actor, a.op, a.register, a."recordId", p.body,
      (select op from audit where "commitId" = ${commitId} order by seq desc limit 1) as "lastOp" from audit a
      left join audit_payload p on p.seq = a.seq where a."commitId" = ${commitId} order by a.seq limit 1`,
  );
  if (!first) return undefined;
  const { body, lastOp, ...commit } = first;
  const isEmpty = !changing.has(first.op) || (first.op === 'settings' && body === '{}');
  return { ...commit, isEmpty, isFinal: !isEmpty && lastOp === 'export', target: first.op === 'undo' ? first.recordId : null };
}

/** Commits newest first, back to the entry `since` (not included). A commit's entries stand next to each other: one writer at a time. */
function* commitsBack(store: Store, since: number): Generator<Commit> {
  for (let before = Number.MAX_SAFE_INTEGER; ;) {
    const last = store.get<{ commitId: string }>(
      sql`select "commitId" from audit where seq < ${before} and seq > ${since} order by seq desc limit 1`,
    );
    const commit = last && commitOf(store, last.commitId);
    if (!commit) return;
    yield commit;
    before = commit.seq;
  }
}

/** What was changed in the first place, and whether it now stands undone: an undo of an undo stands again. */
export function rootOf(store: Store, commit: Commit): { readonly root: Commit; readonly isUndone: boolean } {
  let [root, isUndone] = [commit, false];
  while (root.target !== null) {
    const target = commitOf(store, root.target);
    if (!target) break;
    [root, isUndone] = [target, !isUndone];
  }
  return { root, isUndone };
}

/** Whether somebody has taken a commit back and it has stayed so. */
export function isTakenBack(store: Store, commitId: string): boolean {
  const undoing = store.all<{ commitId: string }>(
    sql`select "commitId" from audit where register = ${commitRegister} and "recordId" = ${commitId} and op = 'undo'`,
  );
  return undoing.some((commit) => !isTakenBack(store, commit.commitId));
}

type Asked = { readonly actor: string; /** The last entry before the session. */ readonly since: number };

/** The newest commit of the session that stands and that this actor made; none once something has been adopted after it. */
export function lastUndoable(store: Store, { actor, since }: Asked): Commit | null {
  const takenBack = new Set<string>();
  for (const commit of commitsBack(store, since)) {
    if (takenBack.has(commit.commitId)) continue;
    if (commit.isFinal) return null;
    if (commit.target !== null) takenBack.add(commit.target);
    if (commit.isEmpty || commit.actor !== actor || (commit.target !== null && rootOf(store, commit).isUndone)) continue;
    return commit;
  }
  return null;
}

/** The undo that can be taken back: none once something else has been changed after it. */
export function lastRedoable(store: Store, { actor, since }: Asked): Commit | null {
  const takenBack = new Set<string>();
  for (const commit of commitsBack(store, since)) {
    if (takenBack.has(commit.commitId) || commit.isEmpty) continue;
    if (commit.target === null) return null;
    takenBack.add(commit.target);
    if (rootOf(store, commit).isUndone) return commit.actor === actor ? commit : null;
  }
  return null;
}

/** Whether what a commit froze may be thawed: it was changed in this session, and nothing has been adopted since. */
export function mayThaw(store: Store, commit: Commit, since: number): boolean {
  for (const later of commitsBack(store, Math.max(since, commit.seq))) if (later.isFinal) return false;
  return commit.seq > since;
}
