import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import { useRead } from '#renderer/api/hooks.ts';
import { useAnswer } from '#renderer/app/commands.ts';
import { useUndo } from '#renderer/app/undo-context.ts';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import { Tag } from '#renderer/ui/marks.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Panel, type PanelTab } from '#renderer/ui/Panel.tsx';
import type { OutputOf } from '#renderer/api/client.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { own } from '#shared/kit/own.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import type { Settings } from '#shared/settings/settings.ts';
import { ActionsTab } from './ActionsTab.tsx';
import { ConflictDialog } from './ConflictDialog.tsx';
import { formSections } from './form-sections.ts';
import { valueText } from './format-value.ts';
import { HistoryTab } from './HistoryTab.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import { isActions, linkKeys, LinksTab } from './LinksTab.tsx';
import { newId } from './drafts.ts';
import { RecordFooter } from './RecordFooter.tsx';
import { focusField, RecordForm } from './RecordForm.tsx';
import { useReadOnly } from './use-store.ts';
import { useRecordForm, type RecordFormState } from './use-record-form.ts';

const words = interfaceWords.record;
type Got = OutputOf<'records.get'>;

export type RecordPanelProps = {
  readonly register: AnyRegister;
  readonly id: string;
  readonly tab: string;
  readonly settings: Settings;
  readonly asOf: string;
  readonly onTab: (tab: string) => void;
  /** A new record has got its id. */
  /** Just saved for the first time. */
  readonly isFresh?: boolean;
  readonly onSaved: (id: string) => void;
  readonly onClose: () => void;
  readonly onPrevious?: (() => void) | undefined;
  readonly onNext?: (() => void) | undefined;
};

function tabsOf(register: AnyRegister, got: Got | undefined): readonly PanelTab[] {
  const form = { value: 'form', label: words.tabs.form };
  if (!got) return [form];
  const actionKey = actionLink(register);
  const actions = actionKey === undefined ? [] : (got.links[actionKey] ?? []);
  const links = linkKeys(register);
  const count = links.reduce((sum, key) => sum + (got.links[key]?.length ?? 0), 0);
  return [
    form,
    ...(actionKey === undefined
      ? []
      : [{ value: 'actions', label: words.tabs.actions, count: actions.length, alert: got.row['needsAction'] === true }]),
    ...(links.length === 0 ? [] : [{ value: 'links', label: words.tabs.links, count }]),
    { value: 'history', label: words.tabs.history, count: got.history },
  ];
}
const actionLink = (register: AnyRegister): string | undefined => Object.entries(register.links).find(([, link]) => isActions(link))?.[0];

/** What is missing but does not stop a save: the flags say so, and each has its way to mend it. */
function Warnings({
  register,
  row,
  onTab,
}: {
  readonly register: AnyRegister;
  readonly row: Got['row'];
  readonly onTab: (tab: string) => void;
}) {
  const labels = wordsOf(register.name).fields;
  const lacking = [
    ['lacksOwner', 'owner'],
    ['lacksHandler', 'handler'],
    ['lacksDue', 'due'],
  ] as const;
  return (
    <>
      {row['needsAction'] === true ? (
        <Notice
          tone="danger"
          title={register.name === 'risk' ? words.needsAction : (labels['needsAction'] ?? words.needsAction)}
          actions={[{ label: words.newAction, onClick: () => onTab('actions') }]}
        />
      ) : null}
      {lacking.map(([flag, field]) =>
        row[flag] === true && field in register.fields ? (
          <Notice
            key={flag}
            tone="warn"
            title={labels[flag] ?? ''}
            actions={[{ label: words.toField, onClick: () => focusField(register.name, field) }]}
          />
        ) : null,
      )}
    </>
  );
}

function Tags({ register, got, settings }: { readonly register: AnyRegister; readonly got: Got | undefined; readonly settings: Settings }) {
  if (!got) return null;
  const key = 'statusAt' in register.computed ? 'statusAt' : 'status';
  const status = valueText(register, key, got.row[key], { names: {}, settings });
  const secrecy = got.row['secrecy'];
  return (
    <>
      {got.row['archivedAt'] ? <Tag tone="warn">{words.archived}</Tag> : null}
      {status === '' ? null : <Tag>{status}</Tag>}
      {secrecy === 'secret' ? (
        <Tag tone="danger">{interfaceWords.register.secret}</Tag>
      ) : secrecy === 'internal' ? (
        <Tag>{interfaceWords.register.internal}</Tag>
      ) : null}
    </>
  );
}

type BodyProps = Pick<RecordPanelProps, 'register' | 'settings' | 'asOf' | 'tab' | 'onTab'> & {
  readonly isNew: boolean;
  readonly got: Got | undefined;
  readonly form: RecordFormState;
  readonly title: string;
};

function Body({ register, settings, asOf, tab, onTab, isNew, got, form, title }: BodyProps): ReactNode {
  const isReadOnly = useReadOnly() !== null;
  // What is typed into a form that is still empty would be lost when the record has been read.
  if (!got && !isNew) return null;
  const context = { names: { ...got?.names, ...namesOfLinks(got) }, settings, model: got?.row['model'] };
  if (got && tab === 'actions') {
    const records = got.links[actionLink(register) ?? ''] ?? [];
    return <ActionsTab register={register.name} id={got.row.id} records={records} settings={settings} focusNew={records.length === 0} />;
  }
  if (got && tab === 'links') return <LinksTab register={register} id={got.row.id} title={title} links={got.links} />;
  if (got && tab === 'history') return <HistoryTab register={register.name} id={got.row.id} context={context} />;
  const isArchived = Boolean(got?.row['archivedAt']);
  const warnings = (
    <>
      {isArchived ? (
        <Notice tone="info" title={words.archived}>
          {words.archivedText}
        </Notice>
      ) : null}
      {got && !isArchived ? <Warnings register={register} row={got.row} onTab={onTab} /> : null}
    </>
  );
  return (
    <RecordForm register={register} form={form} settings={settings} disabled={isArchived || isReadOnly} asOf={asOf} warnings={warnings} />
  );
}

const namesOfLinks = (got: Got | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.values(got?.links ?? {}).flatMap((records) => records.map((record) => [record.id, record.title] as const)));

function titleOf(register: AnyRegister, form: RecordFormState, isNew: boolean): string {
  const value = form.values[register.title];
  const { one } = wordsOf(register.name);
  const text = typeof value === 'string' ? (own(form.names, value) ?? value) : typeof value === 'number' ? words.numbered(one, value) : '';
  return text === '' && isNew ? wordsOf(register.name).new : text;
}

type PanelKeys = Pick<RecordPanelProps, 'register' | 'settings' | 'onTab'> & {
  readonly isNew: boolean;
  /** The form can be filled in: a new record's at once, another's when it has been read. */
  readonly ready: boolean;
  readonly dirty: boolean;
  readonly onSave: () => void;
};

/** Ctrl+S saves, F2 leads to the first field. What is typed and not saved stands between the reader and the store's last change. */
function usePanelKeys({ register, settings, isNew, ready, dirty, onTab, onSave }: PanelKeys): void {
  const { saveFirst } = useUndo();
  const begun = useRef<AnyRegister | null>(null);
  const asked = useRef(false);
  // Somebody who asks for a new record begins to fill it in; once, since what is typed later must not lose the focus.
  useEffect(() => {
    const begins = isNew && begun.current !== register;
    begun.current = isNew ? register : null;
    if (!ready || (!begins && !asked.current)) return;
    asked.current = false;
    focusFirst(register, settings, isNew);
  }, [isNew, ready, register, settings]);
  useAnswer('save', onSave);
  useAnswer('undo', dirty ? saveFirst : null);
  useAnswer('edit', () => {
    onTab('form');
    asked.current = !ready;
    // After the tab has been drawn.
    if (ready) setTimeout(() => focusFirst(register, settings, isNew));
  });
}
function focusFirst(register: AnyRegister, settings: Settings, isNew: boolean): void {
  const items = formSections(register, settings, isNew).flatMap((section) => section.items);
  const first = items.find((item) => item.kind === 'field');
  if (first) focusField(register.name, first.field);
}

/** The chosen record: its form, actions, links and history. Ctrl+S saves, also while typing. */
export function RecordPanel(props: RecordPanelProps) {
  const { register, id, asOf, settings, tab } = props;
  const isNew = id === newId;
  const client = useQueryClient();
  const read = useRead('records.get', { register: register.name, id, asOf }, { enabled: !isNew, keep: false });
  const got = isNew ? undefined : read.data;
  const form = useRecordForm({ register, id, isNew, loaded: got, asOf });
  const save = async (): Promise<boolean> => {
    const saved = await form.save();
    if (saved === null) return false;
    if (isNew) props.onSaved(saved);
    return true;
  };
  const keys = { register, settings, isNew, ready: isNew || got !== undefined, dirty: form.dirty };
  usePanelKeys({ ...keys, onTab: props.onTab, onSave: () => void save() });
  if (read.error)
    return (
      <Panel label={words.label(wordsOf(register.name).one)} reference="" title={wordsOf(register.name).one} onClose={props.onClose}>
        <ErrorState
          happened={read.error.message}
          kept={interfaceWords.errors.kept}
          todo={interfaceWords.errors.todo}
          actions={[{ label: interfaceWords.common.again, onClick: () => void client.invalidateQueries() }]}
        />
      </Panel>
    );
  const title = titleOf(register, form, isNew);
  const tabs = tabsOf(register, got);
  const shown = tabs.some((known) => known.value === tab) ? tab : 'form';
  return (
    <>
      <Panel
        label={words.label(wordsOf(register.name).one)}
        reference={isNew ? words.newRef : typeof got?.row['ref'] === 'string' ? got.row['ref'] : ''}
        tags={<Tags register={register} got={got} settings={settings} />}
        title={title}
        lead={props.isFresh}
        tabs={tabs}
        tab={shown}
        onTab={props.onTab}
        onPrevious={props.onPrevious}
        onNext={props.onNext}
        onClose={props.onClose}
        footer={<RecordFooter register={register} got={got} form={form} onSave={() => void save()} />}
      >
        <Body {...props} tab={shown} isNew={isNew} got={got} form={form} title={title} />
      </Panel>
      <ConflictDialog register={register} form={form} settings={settings} />
      <LeaveDialog dirty={form.dirty} settle={form.settle} onSave={async () => (await form.save()) !== null} onDiscard={form.discard} />
    </>
  );
}
