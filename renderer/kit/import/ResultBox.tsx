import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useUndo } from '#renderer/app/undo-context.ts';
import { useShowRows } from '#renderer/kit/go-to.ts';
import { Box } from '#renderer/ui/Page.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import type { ImportReport } from '#shared/import/report.ts';
import { firstHoursWords } from '#shared/i18n/first-hours.ts';
import { importWords } from '#shared/i18n/interface-import.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { uiWords } from '#shared/i18n/ui.ts';
import { stoppedRows } from './ReportBox.tsx';
import { targetRegisters } from './target-registers.ts';

const words = importWords.done;

const registersOf = (report: ImportReport): readonly string[] => [
  ...new Set(report.files.flatMap((file) => targetRegisters(file.register))),
];

export type ResultBoxProps = {
  readonly report: ImportReport;
  /** Begun from the walk through the lists: the way back to it is the first. */
  readonly ofGuide: boolean;
  readonly onAgain: () => void;
};
/** What was written, and the ways on to it. */
export function ResultBox({ report, ofGuide, onAgain }: ResultBoxProps) {
  const navigate = useNavigate();
  const show = useShowRows();
  const { next, undo, busy } = useUndo();
  const [undone, setUndone] = useState<string | null>(null);
  const sum = (count: (file: ImportReport['files'][number]) => number): number =>
    report.files.reduce((total, file) => total + count(file), 0);
  const skipped = sum(stoppedRows);
  if (undone !== null)
    return (
      <Box title={words.title} padded>
        <div className="stack">
          <Notice tone="info" live title={uiWords.undo.undone(undone)} />
          <div className="imp-a">
            <Button onClick={onAgain}>{words.another}</Button>
          </div>
        </div>
      </Box>
    );
  return (
    <Box title={words.title} padded>
      <div className="stack">
        <Notice
          tone="ok"
          live
          title={words.text(
            sum((file) => file.created),
            sum((file) => file.updated),
          )}
        >
          {skipped > 0 ? words.skipped(skipped) : null}
        </Notice>
        <div className="imp-a">
          {ofGuide ? (
            <Button variant="filled" onClick={() => void navigate({ to: '/kom-igang' })}>
              {firstHoursWords.guide.back}
            </Button>
          ) : null}
          {registersOf(report).map((name) => (
            <Button key={name} onClick={() => show(name)}>
              {words.open(wordsOf(name).many)}
            </Button>
          ))}
          <Button onClick={onAgain}>{words.another}</Button>
          {next?.isImport ? (
            <Button
              loading={busy}
              onClick={() => void undo(next.commitId).then((isUndone) => (isUndone ? setUndone(next.label) : undefined))}
            >
              {uiWords.undo.undoOf(next.label)}
            </Button>
          ) : null}
        </div>
      </div>
    </Box>
  );
}
