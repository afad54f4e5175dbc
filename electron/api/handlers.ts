import { backupHandlers } from './backup.handlers.ts';
import { documentsHandlers } from './documents.handlers.ts';
import { dueHandlers } from './due.handlers.ts';
import { exportHandlers } from './export.handlers.ts';
import { guideHandlers } from './guide.handlers.ts';
import type { Handlers } from './handler.ts';
import { historyHandlers } from './history.handlers.ts';
import { importHandlers } from './import.handlers.ts';
import { purgeHandlers } from './purge.handlers.ts';
import { recordsHandlers } from './records.handlers.ts';
import { reportHandlers } from './report.handlers.ts';
import { reviewHandlers } from './review.handlers.ts';
import { sessionHandlers } from './session.handlers.ts';
import { storeHandlers } from './store.handlers.ts';
import { templateHandlers } from './template.handlers.ts';
import { unitsHandlers } from './units.handlers.ts';
import { vaultHandlers } from './vault.handlers.ts';
import { viewsHandlers } from './views.handlers.ts';

/** One handler for each procedure; a missing one does not compile. */
export const handlers: Handlers = {
  ...storeHandlers,
  ...sessionHandlers,
  ...historyHandlers,
  ...recordsHandlers,
  ...importHandlers,
  ...dueHandlers,
  ...viewsHandlers,
  ...unitsHandlers,
  ...reviewHandlers,
  ...documentsHandlers,
  ...templateHandlers,
  ...exportHandlers,
  ...backupHandlers,
  ...vaultHandlers,
  ...purgeHandlers,
  ...guideHandlers,
  ...reportHandlers,
};
