import { backupContract } from './backup.contract.ts';
import { documentsContract } from './documents.contract.ts';
import { dueContract } from './due.contract.ts';
import { exportContract } from './export.contract.ts';
import { guideContract } from './guide.contract.ts';
import { historyContract } from './history.contract.ts';
import { importContract } from './import.contract.ts';
import { purgeContract } from './purge.contract.ts';
import { recordsContract } from './records.contract.ts';
import { reportContract } from './report.contract.ts';
import { reviewContract } from './review.contract.ts';
import { sessionContract } from './session.contract.ts';
import { storeContract } from './store.contract.ts';
import { templateContract } from './template.contract.ts';
import { unitsContract } from './units.contract.ts';
import { vaultContract } from './vault.contract.ts';
import { viewsContract } from './views.contract.ts';

/** THE table of procedures. Both transports carry these names and nothing else. */
export const contract = {
  ...storeContract,
  ...sessionContract,
  ...historyContract,
  ...recordsContract,
  ...importContract,
  ...dueContract,
  ...viewsContract,
  ...unitsContract,
  ...reviewContract,
  ...documentsContract,
  ...templateContract,
  ...exportContract,
  ...backupContract,
  ...vaultContract,
  ...purgeContract,
  ...guideContract,
  ...reportContract,
} as const;
export type AppContract = typeof contract;
export type ProcedureName = keyof AppContract;
