import { Button, Checkbox, Progress } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useRead } from '#renderer/api/hooks.ts';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Box, PageHead } from '#renderer/ui/Page.tsx';
import type { ImportStatus, SheetPreview } from '#shared/contract/import.contract.ts';
import { importWords } from '#shared/i18n/interface-import.ts';
import { guideListNamed, type GuideListKey } from '#shared/guide/lists.ts';
import { FilesBox } from './import/FilesBox.tsx';
import './import/import.css';
import { MappingBox } from './import/MappingBox.tsx';
import { PasteBox } from './import/PasteBox.tsx';
import { pastedFile, takePasted } from './import/pasted.ts';
import { ReportBox, stoppedRows } from './import/ReportBox.tsx';
import { ResultBox } from './import/ResultBox.tsx';
import { RowsBox } from './import/RowsBox.tsx';
import { sheetKey, useImport, type ImportState } from './import/use-import.ts';
import { ListBox } from './import/ListBox.tsx';
import { ValuesBox } from './import/ValuesBox.tsx';
import { Writes } from './Writes.tsx';

const words = importWords;

function Steps({ at }: { readonly at: number }) {
  return (
    <ol className="imp-st">
      {words.steps.map((name, index) => {
        const state = index < at ? 'done' : index === at ? 'now' : 'later';
        return (
          <li key={name} className={`imp-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
            <i aria-hidden="true">{state === 'done' ? <IconCheck size={13} stroke={2.4} /> : index + 1}</i>
            <span className="vh">{words.stepOf(name, state)}</span>
            <span aria-hidden="true">{name}</span>
          </li>
        );
      })}
    </ol>
  );
}

function Busy({ status, onCancel }: { readonly status: ImportStatus | undefined; readonly onCancel: () => void }) {
  const phase = status?.phase === 'plan' || status?.phase === 'write' ? status.phase : 'read';
  const { done, total } = status ?? { done: 0, total: 0 };
  return (
    <Box title={words.progress[phase]} padded>
      <div className="stack">
        <Progress.Root aria-label={words.progress[phase]}>
          <Progress.Section value={total === 0 ? 0 : (100 * done) / total} aria-label={words.progress[phase]} />
        </Progress.Root>
        <p role="status">
          {total === 0 ? '' : words.progress.of(done, total)} {phase === 'write' ? words.progress.writing : words.progress.nothing}
        </p>
        <div>
          <Button onClick={onCancel}>{words.progress.cancel}</Button>
        </div>
      </div>
    </Box>
  );
}

const nameOf = ({ file, sheet }: SheetPreview): string => (sheet === null ? file : `${file}, ${sheet}`);

type SheetsProps = {
  readonly state: ImportState;
  readonly previews: readonly SheetPreview[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
};

/** All sheets of all files; one is looked at, the ticked ones are read. */
function Sheets({ state, previews, chosen, onChoose }: SheetsProps) {
  const reports = state.status?.report?.files ?? [];
  return (
    <Box title={words.sheets.title} count={words.sheets.found(previews.length)}>
      <ul className="imp-sh">
        {previews.map((preview) => {
          const key = sheetKey(preview);
          const mapping = state.mapping(preview);
          const report = reports.find((known) => sheetKey(known) === key);
          const stopped = report ? stoppedRows(report) : 0;
          return (
            <li key={key} className={key === chosen ? 'sel' : ''}>
              <Checkbox
                aria-label={words.sheets.include(nameOf(preview))}
                checked={mapping.include && mapping.target !== null}
                disabled={mapping.target === null}
                onChange={(event) => state.change({ ...mapping, include: event.currentTarget.checked })}
              />
              <button type="button" aria-pressed={key === chosen} onClick={() => onChoose(key)}>
                <span className="cl">{nameOf(preview)}</span>
                <span className="ref">
                  {mapping.target === null ? words.sheets.noTarget : words.sheets.rows(preview.rows)}
                  {stopped > 0 ? <b className="imp-late">, {words.sheets.stopped(stopped)}</b> : null}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </Box>
  );
}

function Accept({ state, remember }: { readonly state: ImportState; readonly remember: boolean }) {
  const [skip, setSkip] = useState(false);
  const files = state.status?.report?.files ?? [];
  const stopped = files.reduce((sum, file) => sum + stoppedRows(file), 0);
  const rows = files.reduce((sum, file) => sum + file.created + file.updated, 0);
  const blocked = state.busy || rows === 0 || (stopped > 0 && !skip);
  return (
    <footer className="imp-f">
      <Button onClick={state.reset}>{words.accept.again}</Button>
      <span className="why" role="status">
        {rows === 0 ? words.accept.nothing : stopped > 0 ? words.accept.stopped(stopped) : words.accept.note}
      </span>
      <span className="sp" />
      {stopped > 0 ? (
        <Checkbox label={words.accept.skip(stopped)} checked={skip} onChange={(event) => setSkip(event.currentTarget.checked)} />
      ) : null}
      <Button variant="filled" disabled={blocked} onClick={() => state.accept(skip, remember)}>
        {words.accept.button(rows)}
      </Button>
    </footer>
  );
}

function Review({ state }: { readonly state: ImportState }) {
  const targets = useRead('import.targets', {});
  const previews = state.status?.previews ?? [];
  const reports = state.status?.report?.files ?? [];
  // The sheet to look at first: one that is stopped, else the first that is read.
  const first =
    previews.find((preview) => reports.some((report) => sheetKey(report) === sheetKey(preview) && report.rejected.length > 0)) ??
    previews.find((preview) => preview.target !== null) ??
    previews[0];
  const [chosenKey, setChosen] = useState<string | null>(null);
  const [remember, setRemember] = useState(true);
  const preview = previews.find((known) => sheetKey(known) === chosenKey) ?? first;
  if (!preview || !targets.data) return null;
  const key = sheetKey(preview);
  const report = reports.find((known) => sheetKey(known) === key);
  const mapping = state.mapping(preview);
  const records = (state.status?.records ?? []).filter((record) => sheetKey(record) === key);
  return (
    <>
      <div className="imp-g" aria-busy={state.busy}>
        <Sheets state={state} previews={previews} chosen={key} onChoose={setChosen} />
        <MappingBox
          key={key}
          preview={preview}
          mapping={mapping}
          targets={targets.data}
          remember={remember}
          onRemember={setRemember}
          onChange={state.change}
        />
        {report ? (
          <ReportBox report={report}>
            <ValuesBox preview={preview} mapping={mapping} onChange={state.change} />
          </ReportBox>
        ) : null}
      </div>
      <RowsBox name={nameOf(preview)} records={records} />
      <Accept state={state} remember={remember} />
    </>
  );
}

function Content({ state, list }: { readonly state: ImportState; readonly list: GuideListKey | undefined }) {
  const { status } = state;
  const phase = status?.phase;
  if (state.job === null)
    return (
      <>
        {list === undefined ? null : <ListBox list={list} />}
        {state.isCancelled ? <Notice tone="info" live title={words.cancelled} /> : null}
        <FilesBox busy={state.busy && state.job === null} onFiles={state.start} />
        <PasteBox busy={state.busy && state.job === null} onFiles={state.start} />
      </>
    );
  if (phase === 'failed' || phase === 'cancelled')
    return (
      <ErrorState
        happened={status?.message ?? words.failed.title}
        kept={words.failed.kept}
        todo={words.failed.todo}
        actions={[{ label: words.accept.again, onClick: state.reset }]}
      />
    );
  if (phase === 'written' && status?.report) return <ResultBox report={status.report} ofGuide={list !== undefined} onAgain={state.reset} />;
  // A new plan of what is already on screen is quick; the page stays while it is made.
  if (phase === 'write' || !status || status.previews.length === 0) return <Busy status={status} onCancel={state.cancel} />;
  return <Review state={state} />;
}

const stepAt = (state: ImportState): number => {
  const phase = state.status?.phase;
  if (state.job === null || phase === 'cancelled' || phase === 'failed' || phase === 'read') return 0;
  if (phase === 'written') return 3;
  return state.status?.report?.files.some((file) => file.rejected.length > 0) ? 1 : 2;
};

/** Lists from Excel to records on one screen: files, columns, what each row becomes, and only then the writing. */
export function ImportPage() {
  const { register, lista } = useSearch({ from: '/import' });
  const state = useImport(lista === undefined ? (register ?? null) : guideListNamed(lista).target);
  const { start } = state;
  useEffect(() => {
    const text = takePasted();
    if (text !== null) start([pastedFile(text)]);
    // Once, when the page opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <div className="page imp">
      <PageHead title={words.title} actions={<Steps at={stepAt(state)} />} />
      {state.problem === null ? null : <Notice tone="danger" live title={state.problem} />}
      <Writes>
        <Content state={state} list={lista} />
      </Writes>
    </div>
  );
}
