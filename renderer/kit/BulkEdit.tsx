import { Button, Checkbox, Group, Modal, Select } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#renderer/api/hooks.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import type { CellValue } from '#shared/contract/records.contract.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import type { Settings } from '#shared/settings/settings.ts';
import { FieldControl } from './FieldControl.tsx';
import { fetchRows, mostRows } from './fetch-rows.ts';
import type { RowsQuery } from './use-rows.ts';

const words = interfaceWords.bulk;

export type BulkEditProps = {
  readonly register: AnyRegister;
  readonly query: RowsQuery;
  /** Null: every row of the filter. */
  readonly ids: ReadonlySet<string> | null;
  readonly settings: Settings;
  readonly onSaved: (done: BulkDone) => void;
  readonly onDone: () => void;
};
/** How many rows were changed, and the commit that can be undone. */
export type BulkDone = { readonly changed: number; readonly commitId: string };

/** What names or numbers one record cannot be the same for many. */
const fieldsOf = (register: AnyRegister): readonly string[] =>
  Object.entries(register.fields).flatMap(([key, field]) =>
    key === 'ref' || key === register.title || field.internal || field.kept || field.rich ? [] : [key],
  );

const untouched = (register: AnyRegister, field: string): CellValue => (register.fields[field]?.kind === 'bool' ? false : null);

/** The chosen field and value, the rows that they change, and the one commit that changes them. */
function useBulk({ register, query, ids, onSaved, onDone }: BulkEditProps) {
  const keys = fieldsOf(register);
  const [field, setField] = useState(keys.includes('owner') ? 'owner' : (keys[0] ?? ''));
  const [value, setValue] = useState<CellValue>(() => untouched(register, field));
  // Emptying a field of many rows is never what an untouched form does.
  const [clear, setClear] = useState(false);
  const save = useCommand('records.saveMany');
  const found = useQuery({
    queryKey: ['bulk', query, field],
    queryFn: () => fetchRows({ ...query, columns: [field] }),
    networkMode: 'always',
  });
  const chosen = found.data?.rows.filter((row) => ids === null || ids.has(row.id)) ?? [];
  const changing = chosen.filter((row) => (row[field] ?? null) !== value).slice(0, mostRows);
  const submit = () =>
    save.mutate(
      { register: register.name, rows: changing.map(({ id, revision }) => ({ id, revision })), values: { [field]: value } },
      {
        onSuccess: (done) => {
          onSaved(done);
          onDone();
        },
      },
    );
  const choose = (next: string | null) => {
    if (next === null || next === field) return;
    setField(next);
    setClear(false);
    setValue(untouched(register, next));
  };
  return { keys, field, value, setValue, clear, setClear, save, found, chosen, changing, submit, choose };
}

/** One field, one value, many rows: how many change is said before, and all change in one commit. */
export function BulkEdit(props: BulkEditProps) {
  const { register, ids, settings, onDone } = props;
  const labels = wordsOf(register.name).fields;
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const { keys, field, value, setValue, clear, setClear, save, found, chosen, changing, submit, choose } = useBulk(props);
  const count = ids === null ? (found.data?.total ?? 0) : ids.size;
  return (
    <Modal opened onClose={onDone} title={words.title(count)} closeButtonProps={{ 'aria-label': interfaceWords.common.close }}>
      <div className="stack">
        <Select
          label={words.field}
          searchable
          data-autofocus
          openOnFocus={false}
          data={keys.map((key) => ({ value: key, label: labels[key] ?? key }))}
          value={field}
          onChange={choose}
        />
        <FieldControl
          register={register}
          field={field}
          value={value}
          names={names}
          settings={settings}
          place="alla"
          onChange={(next, name) => {
            setValue(next === '' ? null : next);
            if (typeof next === 'string' && name !== undefined) setNames({ [next]: name });
          }}
        />
        {register.fields[field]?.required === true || value !== null ? null : (
          <Checkbox label={words.empty} checked={clear} onChange={(event) => setClear(event.currentTarget.checked)} />
        )}
        <p className="why" role="status">
          {!found.data
            ? interfaceWords.common.loading
            : value === null && !clear
              ? words.choose
              : words.preview(changing.length, chosen.length)}
          {count > mostRows ? ` ${words.limit}` : ''}
        </p>
        {save.error ? <Notice tone="danger" live title={save.error.message} /> : null}
        <Group gap={8}>
          <Button variant="filled" disabled={changing.length === 0 || (value === null && !clear)} loading={save.isPending} onClick={submit}>
            {words.save(changing.length)}
          </Button>
          <Button onClick={onDone}>{interfaceWords.common.cancel}</Button>
        </Group>
      </div>
    </Modal>
  );
}
