import { Button, Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { call } from '#renderer/api/client.ts';
import { useCommand } from '#renderer/api/hooks.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import type { CellValue } from '#shared/contract/records.contract.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { actionWords } from '#shared/i18n/action.ts';
import { registerNamed } from '#shared/registers/table.ts';
import type { Settings } from '#shared/settings/settings.ts';
import { FieldControl } from './FieldControl.tsx';
import { Writes } from './Writes.tsx';
import { useOpenRecord } from './go-to.ts';
import { LinkRows, type LinkedRef } from './LinkRows.tsx';
import { LinkSelect } from './LinkSelect.tsx';

const words = interfaceWords.actions;
const action = registerNamed('action');
/** The action owns the link; its name there (action.register.ts). */
const linkName = 'links';

type Props = {
  readonly register: string;
  readonly id: string;
  readonly records: readonly LinkedRef[];
  readonly settings: Settings;
  /** Asked by the warning "no action": the first field takes focus. */
  readonly focusNew: boolean;
};

/** What is typed of a new action, and its saving: linked before the pages ask anew, so that it never belongs to nothing. */
function useNewAction({ register, id }: Pick<Props, 'register' | 'id'>) {
  const [values, setValues] = useState<Readonly<Record<string, CellValue>>>({});
  const save = useCommand('records.save');
  const link = useCommand('records.link');
  const change = (field: string, value: CellValue) => setValues((before) => ({ ...before, [field]: value === '' ? null : value }));
  const text = (field: string) => (typeof values[field] === 'string' ? values[field] : '');
  const title = text('title').trim();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (title === '') return;
    try {
      const made = await call('records.save', { register: 'action', values });
      await link.mutateAsync({ register: 'action', id: made.id, name: linkName, target: { register, id } });
      setValues({});
    } catch {
      save.reset();
    }
  };
  return { values, title, text, change, submit, link };
}

function NewAction({ settings, focusNew, ...record }: Omit<Props, 'records'>) {
  const { values, title, text, change, submit, link } = useNewAction(record);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focusNew) first.current?.focus();
  }, [focusNew]);
  return (
    <form className="stack" onSubmit={(event) => void submit(event)} aria-label={actionWords.new} noValidate>
      <h3 className="sec">{actionWords.new}</h3>
      <TextInput
        label={actionWords.fields.title}
        required
        value={text('title')}
        ref={first}
        onChange={(event) => change('title', event.currentTarget.value)}
      />
      <Textarea
        label={actionWords.fields.expectedEffect}
        minRows={2}
        value={text('expectedEffect')}
        onChange={(event) => change('expectedEffect', event.currentTarget.value)}
      />
      <div className="g2">
        <TextInput
          label={actionWords.fields.owner}
          value={text('owner')}
          onChange={(event) => change('owner', event.currentTarget.value)}
        />
        <FieldControl
          register={action}
          field="due"
          value={values['due'] ?? null}
          names={{}}
          settings={settings}
          onChange={(value) => change('due', value)}
        />
      </div>
      {link.error ? <Notice tone="danger" live title={link.error.message} /> : null}
      <div>
        <Button type="submit" variant="filled" disabled={title === ''} loading={link.isPending}>
          {words.create}
        </Button>
      </div>
    </form>
  );
}

function ExistingAction({
  register,
  id,
  linked,
}: {
  readonly register: string;
  readonly id: string;
  readonly linked: readonly LinkedRef[];
}) {
  const [chosen, setChosen] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const link = useCommand('records.link');
  const connect = () => {
    if (chosen === null) return;
    link.mutate({ register: 'action', id: chosen.id, name: linkName, target: { register, id } }, { onSuccess: () => setChosen(null) });
  };
  const isLinked = linked.some((record) => record.id === chosen?.id);
  return (
    <div className="rl-a">
      <LinkSelect
        className="grow"
        register="action"
        label={words.existing}
        value={chosen?.id ?? null}
        name={chosen?.name}
        onChange={(next, name) => setChosen(next === null ? null : { id: next, name: name ?? '' })}
      />
      <Button disabled={chosen === null || isLinked} loading={link.isPending} onClick={connect}>
        {interfaceWords.links.connect}
      </Button>
    </div>
  );
}

const finished = new Set(['done', 'cancelled']);
/** What is left to do before what is done; each part keeps its order. */
const openFirst = (records: readonly LinkedRef[]): readonly LinkedRef[] => [
  ...records.filter(({ detail }) => !finished.has(detail ?? '')),
  ...records.filter(({ detail }) => finished.has(detail ?? '')),
];

/** What is being done about the record: its actions, a new one in one go, or one that already is. */
export function ActionsTab(props: Props) {
  const { register, id, records } = props;
  const open = useOpenRecord();
  const unlink = useCommand('records.unlink');
  return (
    <>
      {records.length === 0 ? (
        <p className="rl-n">{words.none}</p>
      ) : (
        <LinkRows
          records={openFirst(records)}
          onOpen={open}
          onUnlink={(record) => unlink.mutate({ register: 'action', id: record.id, name: linkName, target: { register, id } })}
        />
      )}
      <Writes>
        <ExistingAction register={register} id={id} linked={records} />
        <NewAction {...props} />
      </Writes>
    </>
  );
}
