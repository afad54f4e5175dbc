import { ActionIcon, Tooltip } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { Suspense, useMemo, useRef, useState } from 'react';
import { useAsOf } from '#renderer/app/as-of-context.ts';
import { useAnswer } from '#renderer/app/commands.ts';
import { useRead } from '#renderer/api/hooks.ts';
import { viewOf } from '#renderer/registers/views.ts';
import { ColumnMenu } from '#renderer/ui/ColumnMenu.tsx';
import { DataTable } from '#renderer/ui/DataTable.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import { SplitView } from '#renderer/ui/SplitView.tsx';
import { StatusLine } from '#renderer/ui/StatusLine.tsx';
import type { DataTableHandle } from '#renderer/ui/table/types.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { own } from '#shared/kit/own.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { findRegister } from '#shared/registers/table.ts';
import { BulkBar } from './BulkBar.tsx';
import { tableColumns } from './columns.tsx';
import { EmptyRegister } from './EmptyRegister.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { hasClass } from './form-sections.ts';
import { newId } from './drafts.ts';
import { useImportInto } from './go-to.ts';
import { usePageState, type PageState } from './page-state.ts';
import { RecordPanel } from './RecordPanel.tsx';
import { columnKeys, supportColumns } from './register-fields.ts';
import { RegisterHead } from './RegisterHead.tsx';
import './record.css';
import { useChecks, type Checks } from './use-checks.ts';
import { useLayout } from './use-layout.ts';
import { usePasteImport } from './use-paste.ts';
import { useRows, type Rows, type RowsQuery } from './use-rows.ts';
import { useReadOnly, useSettings } from './use-store.ts';
import { CutNotice } from './view/CutNotice.tsx';
import type { ViewComponent } from './view/view-types.ts';
import { ViewSwitch } from './view/ViewSwitch.tsx';
import { ViewsMenu } from './ViewsMenu.tsx';
import { Writes } from './Writes.tsx';

const words = interfaceWords.register;
const none = { op: 'and', of: [] } as const;

/** Everything the page asks and keeps; the parts below only show it. */
function useRegister(register: AnyRegister) {
  const state = usePageState(register);
  const { asOf } = useAsOf();
  const settings = useSettings();
  usePasteImport(register.name);
  const [layout, setLayout] = useLayout(register);
  const keys = useMemo(() => columnKeys(register), [register]);
  const columns = useMemo(() => tableColumns(register, keys, settings), [register, keys, settings]);
  const shown = keys.filter((key) => !layout.hidden.includes(key));
  const query: RowsQuery = {
    register: register.name,
    filter: state.query,
    sort: state.sort,
    columns: supportColumns(register, shown),
    asOf,
  };
  const rows = useRows(query);
  const all = useRead('records.page', { register: register.name, filter: none, limit: 1, columns: [register.title], asOf }, { keep: true });
  const checks = useChecks(rows.total, rows.rowAt);
  return { register, state, asOf, settings, layout, setLayout, columns, shown, query, rows, all: all.data?.total, checks };
}
type Page = ReturnType<typeof useRegister>;

type IconsProps = { readonly page: Page; readonly hasPicture: boolean; readonly picture: boolean };

function Icons({ page, hasPicture, picture }: IconsProps) {
  const start = useImportInto(page.register.name);
  const choice = hasPicture ? <ViewSwitch view={page.state.view} onView={(view) => page.state.set({ view })} /> : null;
  // Columns and export are the table's.
  if (picture) return choice;
  return (
    <>
      {choice}
      <Writes>
        <Tooltip label={words.import}>
          <ActionIcon aria-label={words.import} onClick={start}>
            <IconFileImport size={17} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </Writes>
      <ViewsMenu register={page.register} state={page.state} layout={page.layout} onLayout={page.setLayout} />
      <ColumnMenu columns={page.columns} layout={page.layout} onLayout={page.setLayout} />
      <ExportMenu register={page.register} query={page.query} shown={page.shown} settings={page.settings} />
    </>
  );
}

function nameOf(register: AnyRegister, rows: Rows, checks: Checks) {
  return {
    rowId: (shown: NonNullable<ReturnType<Rows['rowAt']>>) => shown.row.id,
    rowName: ({ row, names }: NonNullable<ReturnType<Rows['rowAt']>>) => {
      const title = row[register.title];
      const text = typeof title === 'string' ? (own(names, title) ?? title) : '';
      return [row['ref'], text].filter(Boolean).join(' ');
    },
    rowCount: rows.total,
    rowAt: rows.rowAt,
    onRange: rows.onRange,
    loading: rows.loading,
    // A row that is still on its way has no name to be marked by.
    checks: rows.loading ? undefined : checks.table,
  };
}

function RowsTable({
  page,
  selectedIndex,
  table,
}: {
  readonly page: Page;
  readonly selectedIndex: number | undefined;
  readonly table: React.RefObject<DataTableHandle | null>;
}) {
  const { register, state, rows } = page;
  if (rows.error)
    return (
      <ErrorState
        happened={rows.error.message}
        kept={interfaceWords.errors.kept}
        todo={interfaceWords.errors.todo}
        reference={interfaceWords.errors.reference(rows.error.code)}
        actions={[{ label: interfaceWords.common.again, onClick: rows.again }]}
      />
    );
  return (
    <DataTable
      {...nameOf(register, rows, page.checks)}
      ref={table}
      label={wordsOf(register.name).many}
      columns={page.columns}
      lines={2}
      selectedId={state.id}
      selectedIndex={selectedIndex}
      onSelect={({ row }) => state.open(row.id)}
      sort={state.sort}
      onSort={(sort) => state.set({ sort })}
      layout={page.layout}
      onLayout={page.setLayout}
      empty={
        <EmptyState
          level={3}
          title={words.noHits}
          text={words.noHitsText}
          actions={[{ label: words.clear, onClick: () => state.set({ filter: null, q: '', chips: [] }) }]}
        />
      }
    />
  );
}

/** The register's picture; its own file comes when it is first chosen. */
function Picture({ page, view: View }: { readonly page: Page; readonly view: ViewComponent }) {
  const { register, asOf, settings, state } = page;
  return (
    <Suspense fallback={<p className="vw-wait dim">{interfaceWords.common.loading}</p>}>
      <CutNotice>
        <View register={register} asOf={asOf} settings={settings} onOpen={(id) => state.open(id)} />
      </CutNotice>
    </Suspense>
  );
}

/** Previous and next follow the table as it is filtered and sorted. */
function steps(state: PageState, rows: Rows, index: number | undefined) {
  const at = (to: number) => {
    const row = index === undefined ? undefined : rows.rowAt(to);
    return row === undefined ? undefined : () => state.open(row.row.id);
  };
  return { onPrevious: at((index ?? 0) - 1), onNext: at((index ?? 0) + 1) };
}

type ContentProps = {
  readonly page: Page;
  /** The picture, when it is chosen. */
  readonly view: ViewComponent | undefined;
  readonly isEmpty: boolean;
  readonly index: number | undefined;
  readonly table: React.RefObject<DataTableHandle | null>;
  readonly onNew: () => void;
};

/** What stands under the head: the picture, the table with its lines, or what to do about an empty register. */
function Content({ page, view, isEmpty, index, table, onNew }: ContentProps) {
  const { register, rows, asOf } = page;
  if (view) return <Picture page={page} view={view} />;
  if (isEmpty) return <EmptyRegister register={register} settings={page.settings} onNew={onNew} />;
  return (
    <>
      <RowsTable page={page} selectedIndex={index} table={table} />
      <BulkBar register={register} query={page.query} checks={page.checks} settings={page.settings} />
      <StatusLine
        items={[words.rows(rows.total), words.asOf(asOf)]}
        right={index === undefined ? undefined : words.row(index + 1, rows.total)}
      />
    </>
  );
}

function RegisterView({ register }: { readonly register: AnyRegister }) {
  const page = useRegister(register);
  const { state, rows, settings, asOf } = page;
  const table = useRef<DataTableHandle>(null);
  const index = rows.indexOf(state.id);
  const onNew = () => state.open(newId, 'form');
  const canWrite = useReadOnly() === null;
  useAnswer('new', canWrite ? onNew : null);
  const close = () => {
    state.open(undefined);
    table.current?.focusRow(index);
  };
  const isEmpty = page.all === 0;
  const view = viewOf(register.name);
  // The form of a new record gives way to the saved record's: the keyboard follows.
  const [made, setMade] = useState<string | null>(null);
  const picture = view !== undefined && state.view === 'picture';
  const panel =
    state.id === undefined ? null : (
      <RecordPanel
        key={state.id}
        register={register}
        id={state.id}
        tab={state.tab}
        settings={settings}
        asOf={asOf}
        onTab={(tab) => state.set({ tab })}
        isFresh={state.id === made}
        onSaved={(id) => {
          setMade(id);
          state.open(id);
        }}
        onClose={close}
        {...(picture ? {} : steps(state, rows, index))}
      />
    );
  return (
    <SplitView panel={panel} width={hasClass(register) ? 'wide' : 'normal'}>
      <div className={picture ? 'reg reg-pic' : 'reg'}>
        <RegisterHead
          register={register}
          state={state}
          settings={settings}
          asOf={asOf}
          total={picture ? (page.all ?? 0) : rows.total}
          all={page.all}
          icons={<Icons page={page} hasPicture={view !== undefined && (picture || !isEmpty)} picture={picture} />}
          onNew={onNew}
          bare={isEmpty && !picture}
        />
        <Content page={page} view={picture ? view : undefined} isEmpty={isEmpty} index={index} table={table} onNew={onNew} />
      </div>
    </SplitView>
  );
}

/** THE page of every register: table, filters and the chosen record, all in the address. */
export function RegisterPage() {
  const { register: name } = useParams({ from: '/register/$register' });
  const register = findRegister(name);
  if (!register) return <EmptyState title={interfaceWords.errors.noRegister} text={interfaceWords.errors.noRegisterText} />;
  return <RegisterView key={name} register={register} />;
}
