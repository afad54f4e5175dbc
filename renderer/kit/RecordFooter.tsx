import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconArchive, IconArchiveOff, IconCopy, IconDots } from '@tabler/icons-react';
import { useCommand } from '#renderer/api/hooks.ts';
import type { OutputOf } from '#renderer/api/client.ts';
import { useUndo } from '#renderer/app/undo-context.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { uiWords } from '#shared/i18n/ui.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { Writes } from './Writes.tsx';
import { useNewRecord } from './go-to.ts';
import type { RecordFormState } from './use-record-form.ts';
import { instantText } from '#shared/kit/swedish.ts';

const words = interfaceWords.record;
type Got = OutputOf<'records.get'>;

type MenuProps = { readonly register: AnyRegister; readonly got: Got };

function RecordMenu({ register, got }: MenuProps) {
  const { row, names } = got;
  const archive = useCommand('records.archive');
  const restore = useCommand('records.restore');
  const create = useNewRecord();
  const change = { register: register.name, id: row.id, revision: row.revision };
  const title = row[register.title];
  const duplicate = () => {
    // The copy gets a number and an external name of its own.
    const values = Object.fromEntries(
      Object.keys(register.fields).flatMap((key) => (key === 'ref' || row[key] == null ? [] : [[key, row[key]]])),
    );
    const isText = typeof title === 'string' && register.fields[register.title]?.kind === 'text';
    create(register.name, isText ? { ...values, [register.title]: words.copyOf(title) } : values, names);
  };
  return (
    <Menu position="top-end">
      <Menu.Target>
        <ActionIcon aria-label={words.more}>
          <IconDots size={17} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconCopy size={15} />} onClick={duplicate}>
          {words.duplicate}
        </Menu.Item>
        {row['archivedAt'] ? (
          <Menu.Item leftSection={<IconArchiveOff size={15} />} onClick={() => restore.mutate(change)}>
            {words.restore}
          </Menu.Item>
        ) : (
          <Menu.Item leftSection={<IconArchive size={15} />} onClick={() => archive.mutate(change)}>
            {words.archive}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Only for what was done to this very record: one place never undoes what stands in another. */
function UndoButton({ register, id }: { readonly register: string; readonly id: string }) {
  const { next, undo, busy } = useUndo();
  if (next?.register !== register || next.recordId !== id) return null;
  return (
    <Button title={uiWords.undo.undoOf(next.label)} disabled={busy} onClick={() => void undo(next.commitId)} aria-keyshortcuts="Control+Z">
      {uiWords.undo.undo}
    </Button>
  );
}

export type RecordFooterProps = {
  readonly register: AnyRegister;
  readonly got: Got | undefined;
  readonly form: RecordFormState;
  readonly onSave: () => void;
};

/** When it was changed last, and what can be done with the record: undo its newest change, more, save. */
export function RecordFooter({ register, got, form, onSave }: RecordFooterProps) {
  const at = got?.row['updatedAt'];
  const state = form.saving ? words.saving : form.dirty ? words.dirty : typeof at === 'string' ? words.changed(instantText(at)) : '';
  return (
    <>
      <span role="status">{state}</span>
      <span className="sp" />
      <Writes>
        {got ? <RecordMenu register={register} got={got} /> : null}
        {got && !form.dirty ? <UndoButton register={register.name} id={got.row.id} /> : null}
        {form.dirty ? <Button onClick={form.discard}>{words.discard}</Button> : null}
        <Button
          variant="filled"
          disabled={!form.dirty && got !== undefined}
          loading={form.saving}
          onClick={onSave}
          aria-keyshortcuts="Control+S"
        >
          {interfaceWords.common.save}
        </Button>
      </Writes>
    </>
  );
}
