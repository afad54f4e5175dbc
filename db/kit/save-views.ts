import { sql } from 'kysely';
import { AppError } from '#shared/kit/errors.ts';
import { savedViewsWords } from '#shared/i18n/saved-views.ts';
import type { SavedView } from '#shared/settings/views.ts';
import { append } from './history.ts';
import { settingsOf } from './settings.ts';
import type { WriteTx } from './write-tx.ts';

const most = 50;

/** Views are a part of the settings, but no stored column follows from them: only the value and its history entry are written. */
function replaceViews(tx: WriteTx, register: string, views: readonly SavedView[]): void {
  const before = settingsOf(tx);
  const after = { ...before, views: { ...before.views, [register]: [...views] } };
  tx.run(
    sql`insert into setting (key, value) values ('settings', ${JSON.stringify(after)}) on conflict (key) do update set value = excluded.value`,
  );
  tx.cache.settings = after;
  append(tx, { op: 'settings', register: 'settings', recordId: 'settings', changed: { views: [before.views, after.views] } });
}

export const viewsOf = (tx: Parameters<typeof settingsOf>[0], register: string): readonly SavedView[] =>
  settingsOf(tx).views[register] ?? [];

/** Keeps a view under its name; one of the same name is replaced in its place. Throws INVALID_INPUT when the register has too many. */
export function saveView(tx: WriteTx, register: string, view: SavedView): void {
  const known = viewsOf(tx, register);
  const isNew = known.every(({ name }) => name !== view.name);
  if (isNew && known.length >= most) throw new AppError('INVALID_INPUT', savedViewsWords.tooMany(most));
  replaceViews(tx, register, isNew ? [...known, view] : known.map((one) => (one.name === view.name ? view : one)));
}

/** Throws NOT_FOUND when there is no view of that name. */
export function removeView(tx: WriteTx, register: string, name: string): void {
  const known = viewsOf(tx, register);
  if (known.every((view) => view.name !== name)) throw new AppError('NOT_FOUND', savedViewsWords.unknown(name));
  replaceViews(
    tx,
    register,
    known.filter((view) => view.name !== name),
  );
}
