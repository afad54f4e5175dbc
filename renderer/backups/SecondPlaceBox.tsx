import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useCommand } from '#renderer/api/hooks.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import { backupsWords } from '#shared/i18n/backups.ts';

/** A folder on another disk or share that every new backup is copied to. `folder`: the one in use. */
export function SecondPlaceBox({ folder }: { readonly folder: string | null }) {
  const words = backupsWords.second;
  const [typed, setTyped] = useState(folder ?? '');
  const [said, setSaid] = useState<string | null>(null);
  const choose = useCommand('backup.setSecond');
  const given = typed.trim();
  const save = (event: FormEvent) => {
    event.preventDefault();
    setSaid(null);
    if (given !== '') choose.mutate({ folder: given }, { onSuccess: () => setSaid(words.saved) });
  };
  const remove = () => {
    setTyped('');
    choose.mutate({ folder: null }, { onSuccess: () => setSaid(words.removed) });
  };
  return (
    <Box title={words.title} padded>
      <form className="stack" onSubmit={save}>
        <p>{words.text}</p>
        <TextInput
          label={words.folder}
          description={words.help}
          maxLength={1000}
          value={typed}
          error={choose.error?.message}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            choose.reset();
          }}
        />
        <div className="bk-a">
          <Button type="submit" disabled={given === '' || given === folder} loading={choose.isPending}>
            {words.save}
          </Button>
          {folder === null ? null : <Button onClick={remove}>{words.remove}</Button>}
        </div>
        {said === null ? null : <Notice tone="ok" live title={said} />}
      </form>
    </Box>
  );
}
