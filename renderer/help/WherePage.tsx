import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useRead } from '#renderer/api/hooks.ts';
import { instantText } from '#shared/kit/swedish.ts';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Box, PageHead } from '#renderer/ui/Page.tsx';
import type { BackupList } from '#shared/contract/backup.contract.ts';
import { backupsWords } from '#shared/i18n/backups.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { whereWords } from '#shared/i18n/where.ts';
import './where.css';

type Copy = (path: string) => void;

/** A path in full, to be read, selected or copied. */
function Path({ path, what, onCopy }: { readonly path: string; readonly what: string; readonly onCopy: Copy }) {
  const label = whereWords.copyPath(what);
  return (
    <span className="whr-p">
      <span>{path}</span>
      <Tooltip label={label}>
        <ActionIcon aria-label={label} onClick={() => onCopy(path)}>
          <IconCopy size={15} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
    </span>
  );
}

type PartProps = { readonly list: BackupList; readonly onCopy: Copy };

function Register({ list, onCopy }: PartProps) {
  const words = whereWords;
  const info = useRead('store.info', {}).data;
  const vault = useRead('vault.state', {}).data;
  const records = Object.values(info?.counts ?? {}).reduce((sum, count) => sum + count, 0);
  return (
    <Box title={words.register} padded>
      <dl className="whr">
        <dt>{words.file}</dt>
        <dd>
          <Path path={list.file} what={words.fileName} onCopy={onCopy} />
        </dd>
        <dt>{words.bytes}</dt>
        <dd>{backupsWords.size(list.bytes)}</dd>
        <dt>{words.records}</dt>
        <dd>{words.recordsOf(records)}</dd>
        <dt>{words.lock}</dt>
        <dd>{vault === undefined ? '' : vault.encrypted ? words.encrypted : words.plain}</dd>
      </dl>
    </Box>
  );
}

function Copies({ list, onCopy }: PartProps) {
  const words = whereWords;
  const last = list.backups.filter(({ place }) => place === 'main').at(0);
  return (
    <Box
      title={words.copies}
      right={
        <Link to="/sakerhetskopior" className="lnk">
          {words.toCopies}
        </Link>
      }
      padded
    >
      <dl className="whr">
        <dt>{words.last}</dt>
        <dd>{last === undefined ? words.never : instantText(last.at)}</dd>
        <dt>{words.folder}</dt>
        <dd>
          <Path path={list.folder} what={words.folderName} onCopy={onCopy} />
        </dd>
        <dt>{words.second}</dt>
        <dd>{list.secondFolder ?? words.noSecond}</dd>
      </dl>
    </Box>
  );
}

function Machine({ list, onCopy }: PartProps) {
  const words = whereWords;
  return (
    <Box title={words.machine} padded>
      <p>
        {words.machineText} {window.host === undefined ? words.browser : words.drafts} {words.encryptedDrafts}
      </p>
      <dl className="whr">
        <dt>{words.machineFolder}</dt>
        <dd>
          <Path path={list.machineFolder} what={words.machineName} onCopy={onCopy} />
        </dd>
      </dl>
    </Box>
  );
}

/** Where everything lies, what else this machine remembers, and how the register is moved to another one. */
export function WherePage() {
  const words = whereWords;
  const { data: list, error } = useRead('backup.list', {});
  const [said, setSaid] = useState<'copied' | 'copyFailed' | null>(null);
  const copy: Copy = (path) =>
    void navigator.clipboard.writeText(path).then(
      () => setSaid('copied'),
      () => setSaid('copyFailed'),
    );
  return (
    <div className="page">
      <PageHead title={words.title} />
      {error ? <ErrorState happened={error.message} kept={interfaceWords.errors.kept} todo={interfaceWords.errors.todo} /> : null}
      {list === undefined ? null : (
        <div className="whr-g">
          <p className="whr-t">{words.text}</p>
          {said === null ? null : <Notice tone={said === 'copied' ? 'ok' : 'warn'} live title={words[said]} />}
          <Register list={list} onCopy={copy} />
          <Copies list={list} onCopy={copy} />
          <Machine list={list} onCopy={copy} />
          <Box title={words.sent} padded>
            <p>{words.sentText}</p>
          </Box>
          <Box title={words.move} padded>
            <ol className="whr-s">
              {words.moveSteps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </Box>
        </div>
      )}
    </div>
  );
}
