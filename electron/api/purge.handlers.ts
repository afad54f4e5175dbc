import { purgeWords } from '#shared/i18n/purge.ts';
import { AppError } from '#shared/kit/errors.ts';
import { findRegister } from '#shared/registers/table.ts';
import { olderCopies, removeOlderCopies } from '#db/purge/older-copies.ts';
import { previewPurge } from '#db/purge/preview.ts';
import { proposals } from '#db/purge/proposals.ts';
import { purge } from '#db/purge/purge.ts';
import { placesOf, told } from './backups.ts';
import type { HandlersOf } from './handler.ts';
import { cancelAllImports } from './import-jobs.ts';
import { today } from './today.ts';
import { workWith } from './work-with.ts';

const most = 300;

function mustBeTyped(word: string): void {
  const { word: wanted } = purgeWords.confirm;
  if (word.trim() !== wanted) throw new AppError('INVALID_INPUT', purgeWords.refused.word(wanted), [{ field: 'word', code: 'WRONG_KIND' }]);
}

export const purgeHandlers: HandlersOf<'purge'> = {
  'purge.proposals': ({ store }) => {
    const found = proposals(store, { asOf: today(), limit: most });
    return { total: found.total, proposals: found.proposals.map(({ rule, ...proposal }) => ({ ...proposal, ...rule })) };
  },
  'purge.preview': ({ store }, { records }) =>
    previewPurge(
      store,
      records.filter(({ register }) => findRegister(register) !== undefined),
      placesOf(store),
    ),
  'purge.run': (session, { records, word }) => {
    mustBeTyped(word);
    const { store, who } = session;
    cancelAllImports();
    const done = purge(store, records, { actor: who.actor, asOf: today(), places: placesOf(store) });
    // The session begins anew: nothing from before can be undone.
    const head = workWith(session, done.store);
    told(session.warnings, done.saved.warning);
    return { gone: done.gone, entries: done.entries, saved: done.saved.name, head };
  },
  'purge.copies': ({ store }) => {
    const found = olderCopies(store, placesOf(store));
    return found && { ...found, backups: found.backups.map(({ name, folder, at }) => ({ name, folder, at })) };
  },
  'purge.removeCopies': ({ store }, { word }) => {
    mustBeTyped(word);
    return { removed: removeOlderCopies(store, placesOf(store)).removed };
  },
};
