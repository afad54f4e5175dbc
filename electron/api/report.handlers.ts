import { errorReportWords } from '#shared/i18n/error-report.ts';
import { logError } from './error-log.ts';
import { errorReport } from './error-report.ts';
import type { HandlersOf } from './handler.ts';
import { today } from './today.ts';

export const reportHandlers: HandlersOf<'report'> = {
  'report.note': ({ vault }, { kind, page, places }) => {
    logError(vault.file, { where: page, kind, places });
    return null;
  },
  'report.read': (session, { agent }) => ({
    fileName: errorReportWords.fileName(today()),
    text: errorReport(session, agent, new Date().toISOString()),
  }),
};
