import { headOf, lastEntry } from '#db/kit/history.ts';
import type { Store } from '#db/kit/store.ts';
import type { Session } from './handler.ts';
import { keepMachineState } from './machine-state.ts';

/** The session goes on with what took the register's place. Answers the end of its history. */
export function workWith(session: Session, store: Store): string {
  session.store = store;
  session.since = lastEntry(store);
  session.warnings.clear();
  const head = headOf(store);
  keepMachineState(store.file, { lastHead: head });
  return head;
}
