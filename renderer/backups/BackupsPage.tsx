import { Button } from '@mantine/core';
import { IconDatabasePlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommand, useRead } from '#renderer/api/hooks.ts';
import { ViewTable } from '#renderer/kit/view/ViewTable.tsx';
import '#renderer/kit/view/view.css';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Box, PageHead } from '#renderer/ui/Page.tsx';
import { whereWords } from '#shared/i18n/where.ts';
import type { BackupItem, BackupList } from '#shared/contract/backup.contract.ts';
import { backupsWords } from '#shared/i18n/backups.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import './backups.css';
import { RestoreDialog } from './RestoreDialog.tsx';
import { SalvageBox } from './SalvageBox.tsx';
import { SecondPlaceBox } from './SecondPlaceBox.tsx';
import { instantText } from '#shared/kit/swedish.ts';

const idOf = ({ place, name }: BackupItem): string => `${place}-${name}`;

type CopiesProps = { readonly list: BackupList; readonly onRestore: (backup: BackupItem) => void };

function CopiesBox({ list, onRestore }: CopiesProps) {
  const words = backupsWords.list;
  const columns = [
    { key: 'at', label: words.at },
    { key: 'kind', label: words.kind },
    { key: 'place', label: words.place },
    { key: 'bytes', label: words.bytes, align: 'right' as const },
    { key: 'lock', label: words.lock },
    { key: 'head', label: words.head },
    { key: 'restore', label: words.restore, hidden: true },
  ];
  return (
    <Box title={words.title} count={list.backups.length}>
      <p className="box-b">{words.text}</p>
      {list.secondProblem === null ? null : <Notice tone="warn" title={list.secondProblem} />}
      <div className="vw">
        <ViewTable
          label={words.title}
          columns={columns}
          none={words.none}
          rows={list.backups.map((backup) => ({
            id: idOf(backup),
            cells: [
              instantText(backup.at),
              words.kinds[backup.keptAs],
              words.places[backup.place],
              backupsWords.size(backup.bytes),
              backup.encrypted ? words.encrypted : words.plain,
              <span className="ref" key="head">
                {backup.head}
              </span>,
              <Button key="restore" aria-label={words.restoreOf(instantText(backup.at))} onClick={() => onRestore(backup)}>
                {words.restore}
              </Button>,
            ],
          }))}
        />
      </div>
    </Box>
  );
}

/** Copies of the register: made now, kept in a second place, restored after a look at what that changes; what can be read of a damaged one. */
export function BackupsPage() {
  const words = backupsWords;
  const list = useRead('backup.list', {}).data;
  const now = useCommand('backup.now');
  const [restoring, setRestoring] = useState<BackupItem | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const { error } = useRead('backup.list', {});
  const make = () => now.mutate({}, { onSuccess: ({ at }) => setSaid(words.now.done(instantText(at))) });
  return (
    <div className="page">
      <PageHead
        title={interfaceWords.pages.backups}
        actions={
          <Button
            variant="filled"
            leftSection={<IconDatabasePlus size={15} />}
            disabled={list === undefined || list.damaged}
            loading={now.isPending}
            onClick={make}
          >
            {words.now.button}
          </Button>
        }
      />
      {error ? <ErrorState happened={error.message} kept={interfaceWords.errors.kept} todo={interfaceWords.errors.todo} /> : null}
      {list === undefined ? null : (
        <div className="bk">
          {said === null ? null : <Notice tone="ok" live title={said} />}
          {now.data?.warning ? <Notice tone="warn" live title={now.data.warning} /> : null}
          {now.error ? <Notice tone="danger" live title={now.error.message} /> : null}
          {list.damaged ? <SalvageBox onUsed={setSaid} /> : null}
          <p>
            <Link to="/uppgifter" className="lnk">
              {whereWords.title}
            </Link>
          </p>
          <CopiesBox list={list} onRestore={setRestoring} />
          <SecondPlaceBox folder={list.secondFolder} />
        </div>
      )}
      {restoring === null ? null : (
        <RestoreDialog backup={restoring} damaged={list?.damaged ?? false} onClose={() => setRestoring(null)} onDone={setSaid} />
      )}
    </div>
  );
}
