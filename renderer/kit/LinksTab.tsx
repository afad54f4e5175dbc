import { Button, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useCommand } from '#renderer/api/hooks.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import type { AnyRegister, Link } from '#shared/kit/register.ts';
import { findRegister, registers } from '#shared/registers/table.ts';
import { useNewRecord, useOpenRecord } from './go-to.ts';
import { LinkRows, type LinkedRef } from './LinkRows.tsx';
import { LinkSelect } from './LinkSelect.tsx';
import { Writes } from './Writes.tsx';

const words = interfaceWords.links;

export type LinksTabProps = {
  readonly register: AnyRegister;
  readonly id: string;
  readonly title: string;
  readonly links: Readonly<Record<string, readonly LinkedRef[]>>;
};

/** Actions have a tab of their own. */
export const linkKeys = (register: AnyRegister): readonly string[] =>
  Object.entries(register.links).flatMap(([key, link]) =>
    isActions(link) || (link.to !== '*' && findRegister(link.to) === undefined) ? [] : [key],
  );
export const isActions = (link: Link): boolean => link.kind === 'manyIn' && link.to === 'action';

const linkLabel = (register: AnyRegister, key: string, link: Link): string =>
  wordsOf(register.name).links?.[key] ?? (link.to === '*' ? key : wordsOf(link.to).many);

type Ends = {
  readonly register: string;
  readonly id: string;
  readonly name: string;
  readonly target: { readonly register: string; readonly id: string };
};

/** Which record owns an n:m link: this one, or the one at its other end. */
function endsOf(
  link: Link & { readonly kind: 'manyOut' | 'manyIn' },
  here: { readonly register: string; readonly id: string },
  other: { readonly register: string; readonly id: string },
): Ends {
  return link.kind === 'manyOut' ? { ...here, name: link.name, target: other } : { ...other, name: link.name, target: here };
}

type AddProps = {
  readonly to: string;
  readonly label: string;
  readonly onAdd: (record: { readonly register: string; readonly id: string }) => void;
};

function AddLink({ to, label, onAdd }: AddProps) {
  const all = Object.keys(registers).filter((name) => name !== 'action');
  const [target, setTarget] = useState(to === '*' ? (all[0] ?? '') : to);
  const [chosen, setChosen] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const add = () => {
    if (chosen === null) return;
    onAdd({ register: target, id: chosen.id });
    setChosen(null);
  };
  return (
    <div className="rl-a" role="group" aria-label={words.add(label)}>
      {to === '*' ? (
        <Select
          label={words.register}
          searchable
          data={all.map((name) => ({ value: name, label: wordsOf(name).many }))}
          value={target}
          onChange={(next) => {
            if (next !== null) setTarget(next);
            setChosen(null);
          }}
        />
      ) : null}
      <LinkSelect
        key={target}
        className="grow"
        register={target}
        label={to === '*' ? words.record : wordsOf(target).one}
        value={chosen?.id ?? null}
        name={chosen?.name}
        onChange={(id, name) => setChosen(id === null ? null : { id, name: name ?? '' })}
      />
      <Button disabled={chosen === null} onClick={add}>
        {words.connect}
      </Button>
    </div>
  );
}

function LinkSection({ linkKey, link, ...props }: LinksTabProps & { readonly linkKey: string; readonly link: Link }) {
  const { register, id, title } = props;
  const records = props.links[linkKey] ?? [];
  const label = linkLabel(register, linkKey, link);
  const open = useOpenRecord();
  const create = useNewRecord();
  const connect = useCommand('records.link');
  const disconnect = useCommand('records.unlink');
  const here = { register: register.name, id };
  const many = link.kind === 'manyOut' || link.kind === 'manyIn' ? link : null;
  const problem = connect.error ?? disconnect.error;
  return (
    <section aria-label={label}>
      <h3 className="sec">{label}</h3>
      {records.length === 0 ? (
        <p className="rl-n">{words.none}</p>
      ) : (
        <LinkRows
          records={records}
          withRegister={link.to === '*'}
          onOpen={open}
          onUnlink={many ? (record) => disconnect.mutate(endsOf(many, here, { register: record.register, id: record.id })) : undefined}
        />
      )}
      {problem ? <Notice tone="danger" live title={problem.message} /> : null}
      <Writes>
        {many ? <AddLink to={link.to} label={label} onAdd={(record) => connect.mutate(endsOf(many, here, record))} /> : null}
        {link.kind === 'in' ? (
          <Button leftSection={<IconPlus size={15} />} onClick={() => create(link.to, { [link.field]: id }, { [id]: title })}>
            {wordsOf(link.to).new}
          </Button>
        ) : null}
      </Writes>
    </section>
  );
}

/** Everything the record is tied to, link by link; each leads to the other record. */
export function LinksTab(props: LinksTabProps) {
  const { register } = props;
  return linkKeys(register).map((key) => {
    const link = register.links[key];
    return link === undefined ? null : <LinkSection key={key} linkKey={key} link={link} {...props} />;
  });
}
