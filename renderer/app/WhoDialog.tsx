import { Button, Group, Modal, Select, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useCommand } from '#renderer/api/hooks.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { workRoles, type WorkRole } from '#shared/contract/session.contract.ts';
import { interfaceSv } from '#shared/i18n/sv/interface.sv.ts';
import { whoSv } from '#shared/i18n/sv/who.sv.ts';
import { keepWho, loadWho } from './who.ts';

const roles = workRoles.map((role) => ({ value: role, label: whoSv.roles[role] }));
const isRole = (value: string | null): value is WorkRole => workRoles.some((role) => role === value);

/** Name and role, kept on this computer; every change from now on is signed so in history. */
export function WhoDialog({ onClose }: { readonly onClose: () => void }) {
  const [who, setWho] = useState(() => loadWho() ?? { name: '', role: 'isam' as WorkRole });
  const save = useCommand('session.setActor');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(who, {
      onSuccess: () => {
        keepWho(who);
        onClose();
      },
    });
  };
  return (
    <Modal opened onClose={onClose} title={whoSv.title} closeButtonProps={{ 'aria-label': interfaceSv.common.close }} size={420}>
      <form className="stack" onSubmit={submit}>
        <p className="why">{whoSv.text}</p>
        <TextInput
          label={whoSv.name}
          description={whoSv.nameHelp}
          data-autofocus
          autoComplete="name"
          maxLength={80}
          value={who.name}
          onChange={(event) => setWho({ ...who, name: event.currentTarget.value })}
        />
        <Select
          label={whoSv.role}
          data={roles}
          allowDeselect={false}
          value={who.role}
          onChange={(role) => (isRole(role) ? setWho({ ...who, role }) : undefined)}
        />
        {save.error ? <Notice tone="danger" live title={save.error.message} /> : null}
        <Group gap={8}>
          <Button type="submit" variant="filled" loading={save.isPending}>
            {whoSv.save}
          </Button>
          <Button onClick={onClose}>{interfaceSv.common.cancel}</Button>
        </Group>
      </form>
    </Modal>
  );
}
