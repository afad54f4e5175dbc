import { Button } from '@mantine/core';
import { useCommand } from '#renderer/api/hooks.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import type { Salvaged } from '#shared/contract/backup.contract.ts';
import { backupsWords } from '#shared/i18n/backups.ts';

function Report({ salvaged }: { readonly salvaged: Salvaged }) {
  const words = backupsWords.salvage;
  return (
    <Notice tone={salvaged.isComplete ? 'ok' : 'warn'} live title={salvaged.isComplete ? words.complete : words.partly}>
      <ul className="bk-r">
        {salvaged.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** A damaged register read into a new file, with a report of what was lost; only then may it take the damaged one's place. */
export function SalvageBox({ onUsed }: { readonly onUsed: (said: string) => void }) {
  const words = backupsWords.salvage;
  const salvage = useCommand('backup.salvage');
  const use = useCommand('backup.useSalvaged');
  const made = salvage.data;
  const error = salvage.error ?? use.error;
  // The box is gone by then: a whole register has nothing to salvage.
  const take = async (name: string) => {
    try {
      await use.mutateAsync({ name });
      onUsed(words.used);
    } catch {
      // Said above, from the command's own error.
    }
  };
  return (
    <Box title={words.title} padded>
      <div className="stack">
        <p>{words.text}</p>
        {error ? <Notice tone="danger" live title={error.message} /> : null}
        {made === undefined ? null : <Report salvaged={made} />}
        <div className="bk-a">
          {made === undefined ? (
            <Button loading={salvage.isPending} onClick={() => salvage.mutate({})}>
              {words.button}
            </Button>
          ) : (
            <Button loading={use.isPending} onClick={() => void take(made.name)}>
              {words.use}
            </Button>
          )}
        </div>
      </div>
    </Box>
  );
}
