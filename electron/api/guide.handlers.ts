import { excelWords } from '#shared/i18n/excel.ts';
import { guideListNamed, guideLists } from '#shared/guide/lists.ts';
import { emptyListSheets, listColumns } from '#db/export/empty-list.ts';
import { workbookInWorker } from '../export/export-client.ts';
import { excelMime } from './export.handlers.ts';
import type { HandlersOf } from './handler.ts';
import { keepMachineState, machineState, type MachineState } from './machine-state.ts';
import { recordCounts } from './store.handlers.ts';

const fresh: NonNullable<MachineState['guide']> = { skipped: [], hidden: false, tourSeen: false };
const keptOf = (file: string) => machineState(file).guide ?? fresh;

export const guideHandlers: HandlersOf<'guide'> = {
  'guide.read': ({ store, vault }) => {
    const counts = recordCounts(store);
    const { skipped, hidden, tourSeen } = keptOf(vault.file);
    const lists = guideLists.map((list) => ({
      key: list.key,
      group: list.group,
      target: list.target,
      register: list.register,
      rows: counts[list.register] ?? 0,
      skipped: skipped.includes(list.key),
      columns: listColumns(list).map(({ column, required, help }) => ({ label: column.label, required, help })),
    }));
    return { lists, hidden, tourSeen };
  },
  'guide.keep': ({ vault }, { skipped, hidden, tourSeen }) => {
    const before = keptOf(vault.file);
    const guide = { skipped: skipped ?? before.skipped, hidden: hidden ?? before.hidden, tourSeen: tourSeen ?? before.tourSeen };
    keepMachineState(vault.file, { guide });
    return null;
  },
  'guide.emptyList': async (_session, { key }) => {
    const [list, legend] = emptyListSheets(guideListNamed(key));
    const bytes = await workbookInWorker([list, legend]);
    return { fileName: excelWords.emptyName(list.name), mime: excelMime, base64: Buffer.from(bytes).toString('base64') };
  },
};
