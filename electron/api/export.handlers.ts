import { mostHistory } from '#shared/contract/export.contract.ts';
import { excelWords } from '#shared/i18n/excel.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { historySheet } from '#db/export/history-sheet.ts';
import { workbookSheets } from '#db/export/register-sheet.ts';
import { historyPage } from '#db/kit/history-page.ts';
import { contextOf } from '#db/kit/settings.ts';
import { workbookInWorker } from '../export/export-client.ts';
import { stopExport } from '../export/export-jobs.ts';
import type { HandlersOf } from './handler.ts';
import { known } from './records.handlers.ts';
import { today } from './today.ts';

export const excelMime = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The rows are read from one state of the store; the file is made beside, in a worker of its own. */
export const exportHandlers: HandlersOf<'export'> = {
  'export.cancel': (_, { job }) => {
    stopExport(job);
    return null;
  },
  'export.excel': async ({ store }, { register: name, filter, asOf }) => {
    const register = name === null ? null : known(name);
    const bytes = await workbookInWorker(workbookSheets(store, register, filter, contextOf(store, asOf)));
    const fileName = excelWords.fileName(register && wordsOf(register.name).many, asOf);
    return { fileName, mime: excelMime, base64: Buffer.from(bytes).toString('base64') };
  },
  'export.history': async ({ store }, filter) => {
    const found = historyPage(store, filter, mostHistory + 1, Number.MAX_SAFE_INTEGER);
    const bytes = await workbookInWorker([historySheet(store, found.slice(0, mostHistory))]);
    const fileName = excelWords.fileName(interfaceWords.pages.history, today());
    return { fileName, mime: excelMime, base64: Buffer.from(bytes).toString('base64'), cut: found.length > mostHistory };
  },
};
