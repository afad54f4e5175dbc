import { Button, Group, Modal, Select, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useCommand } from '#renderer/api/hooks.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { workRoles, type WorkRole } from '#shared/contract/work-roles.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { whoWords } from '#shared/i18n/who.ts';
import { keepWho, loadWho } from './who.ts';

const roles = workRoles.map((role) => ({ value: role, label: whoWords.roles[role] }));
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
    <Modal opened onClose={onClose} title={whoWords.title} closeButtonProps={{ 'aria-label': interfaceWords.common.close }} size={420}>
      <form className="stack" onSubmit={submit}>
        <p className="why">{whoWords.text}</p>
        <TextInput
          label={whoWords.name}
          description={whoWords.nameHelp}
          data-autofocus
          autoComplete="name"
          maxLength={80}
          value={who.name}
          onChange={(event) => setWho({ ...who, name: event.currentTarget.value })}
        />
        <Select
          label={whoWords.role}
          data={roles}
          allowDeselect={false}
          value={who.role}
          onChange={(role) => (isRole(role) ? setWho({ ...who, role }) : undefined)}
        />
        {save.error ? <Notice tone="danger" live title={save.error.message} /> : null}
        <Group gap={8}>
          <Button type="submit" variant="filled" loading={save.isPending}>
            {whoWords.save}
          </Button>
          <Button onClick={onClose}>{interfaceWords.common.cancel}</Button>
        </Group>
      </form>
    </Modal>
  );
}
