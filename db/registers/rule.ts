import type { Issue } from '#shared/kit/register.ts';
import type { Patch } from '#shared/kit/rules.ts';
import type { Store } from '../kit/store.ts';

/** What a row must satisfy that only the store can tell. `before` is null for a new row. */
export type StoreRule = (store: Store, row: Patch, before: Patch | null) => readonly Issue[];
/** What the gateway fills in before a row is checked; gives the whole row back. */
export type Completion = (store: Store, before: Patch | null, after: Patch) => Patch;
