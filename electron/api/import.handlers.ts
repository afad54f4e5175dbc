import { isDemanded } from '#shared/import/demanded.ts';
import { allTargets, targetNamed } from '#shared/import/targets.ts';
import { backUpFirst } from './backups.ts';
import type { HandlersOf } from './handler.ts';
import { acceptJob, cancelJob, mayAccept, planAgain, startJob, statusOf } from './import-jobs.ts';

export const importHandlers: HandlersOf<'import'> = {
  'import.targets': () =>
    allTargets().map((target) => ({
      id: target.name,
      label: target.label,
      fields: target.columns.map((column) => ({ id: column.id, label: column.label, required: isDemanded(target, column) })),
    })),
  'import.start': ({ store }, { files, into }) => {
    const given = files.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, 'base64') }));
    return { job: startJob(store, given, into === null ? null : targetNamed(into).name) };
  },
  'import.plan': (_, { job, mappings }) => {
    planAgain(job, mappings);
    return null;
  },
  'import.status': (_, { job }) => statusOf(job),
  'import.accept': ({ store, who }, { job, skipRejected, remember }) => {
    mayAccept(job, skipRejected);
    backUpFirst(store);
    acceptJob(job, who.actor, { skipRejected, remember });
    return null;
  },
  'import.cancel': (_, { job }) => {
    cancelJob(job);
    return null;
  },
};
