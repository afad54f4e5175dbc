import type { ReactNode } from 'react';
import { StateMark } from '#renderer/ui/marks.tsx';
import { downloadText } from '#renderer/ui/download.ts';
import { Box } from '#renderer/ui/Page.tsx';
import type { SheetReport } from '#shared/import/report.ts';
import type { RowIssue } from '#shared/import/types.ts';
import { importWords } from '#shared/i18n/interface-import.ts';
import { csv } from '../export-table.ts';

const words = importWords.report;
const most = 200;

type Line = RowIssue & { readonly stopped: boolean };
const linesOf = (report: SheetReport): readonly Line[] => [
  ...report.rejected.map((message) => ({ ...message, stopped: true })),
  ...report.warnings.map((message) => ({ ...message, stopped: false })),
];

/** Rows that are stopped, not messages: a row may have several. */
export const stoppedRows = (report: SheetReport): number => new Set(report.rejected.map((message) => message.row)).size;

function download(report: SheetReport): void {
  const lines = [[words.row, words.column, words.what], ...linesOf(report).map((line) => [String(line.row), line.column, line.message])];
  downloadText(`${words.title} ${report.sheet ?? report.file}.csv`, csv(lines), 'text/csv');
}

function Counts({ report }: { readonly report: SheetReport }) {
  const stopped = stoppedRows(report);
  const counts = [
    [report.created, words.created, ''],
    [report.updated, words.updated, ''],
    [report.unchanged, words.unchanged, ''],
    [stopped, words.rejected, stopped > 0 ? 'imp-late' : ''],
  ] as const;
  return (
    <>
      <dl className="imp-n">
        {counts.map(([n, label, tone]) => (
          <div key={label} className={tone}>
            <dd>{n}</dd>
            <dt>{label}</dt>
          </div>
        ))}
      </dl>
      <div className="imp-bar" role="img" aria-label={words.bar(report.created, report.updated, stopped)}>
        <i style={{ flexGrow: report.created, background: 'var(--app-accent)' }} />
        <i style={{ flexGrow: report.updated + report.unchanged, background: 'var(--app-field)' }} />
        <i style={{ flexGrow: stopped, background: 'var(--app-danger)' }} />
      </div>
    </>
  );
}

/** What would happen to each row that is not simply read: row, column, value and a sentence. */
export function ReportBox({ report, children }: { readonly report: SheetReport; readonly children?: ReactNode }) {
  const lines = linesOf(report);
  return (
    <Box
      title={words.title}
      count={words.dry}
      footer={
        lines.length === 0 ? undefined : (
          <button type="button" className="lnk" onClick={() => download(report)}>
            {words.save}
          </button>
        )
      }
    >
      <div className="imp-b">
        <Counts report={report} />
        {report.duplicates.length > 0 ? <p className="why">{words.duplicates(report.duplicates.length)}</p> : null}
        {report.skipped.length > 0 ? <p className="why">{words.skipped(report.skipped.length)}</p> : null}
        {lines.length === 0 ? <p className="why">{words.none}</p> : null}
      </div>
      {children}
      {lines.length === 0 ? null : (
        <div className="imp-x imp-w" role="region" aria-label={words.title} tabIndex={0}>
          <table className="t">
            <thead>
              <tr>
                <th scope="col">{words.row}</th>
                <th scope="col">{words.column}</th>
                <th scope="col">{words.what}</th>
              </tr>
            </thead>
            <tbody>
              {lines.slice(0, most).map((line) => (
                <tr key={`${line.row}-${line.column}-${line.code}`}>
                  <td>{line.row}</td>
                  <td>{line.column}</td>
                  <td>
                    <StateMark state={line.stopped ? 'late' : 'warn'}>{line.message}</StateMark>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {lines.length > most ? <p className="why imp-b">{words.more(lines.length - most)}</p> : null}
        </div>
      )}
    </Box>
  );
}
