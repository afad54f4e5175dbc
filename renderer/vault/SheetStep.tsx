import { Button, Portal } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { downloadText } from '#renderer/ui/download.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { printPage } from '#renderer/ui/print-page.ts';
import type { RecoverySheet } from '#shared/contract/vault.contract.ts';
import { vaultPageWords } from '#shared/i18n/vault-page.ts';
import { vaultWords } from '#shared/i18n/vault.ts';
import { sheetText } from '#shared/vault/sheet.ts';

function Groups({ groups }: Pick<RecoverySheet, 'groups'>) {
  return (
    <ol className="vault-k">
      {groups.map((group, place) => (
        // The same group may come twice.
        // eslint-disable-next-line react/no-array-index-key
        <li key={place}>{group}</li>
      ))}
    </ol>
  );
}

/** The local calendar day: the paper is for people. */
const madeToday = (): string => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(new Date());

/** What goes to paper, beside the program in the page and hidden on the screen. */
function PrintedSheet({ groups, fileName }: Pick<RecoverySheet, 'groups' | 'fileName'>) {
  const { sheet } = vaultWords;
  return (
    <Portal className="vault-p" reuseTargetNode={false}>
      <h1>{sheet.title}</h1>
      <Groups groups={groups} />
      <p>
        {sheet.file}: {fileName}
      </p>
      <p>
        {sheet.made}: {madeToday()}
      </p>
      <p>{sheet.use}</p>
      <p>{sheet.keep}</p>
      <p>{sheet.void}</p>
    </Portal>
  );
}

type Props = {
  readonly sheet: RecoverySheet;
  /** There was another key before, which opens nothing any more. */
  readonly replaces: boolean;
  readonly onKept: () => void;
};

/** The recovery key, which has to go to paper or into a file before the next step can be taken. */
export function SheetStep({ sheet, replaces, onKept }: Props) {
  const words = vaultPageWords.sheet;
  const [kept, setKept] = useState(false);
  const save = () => {
    downloadText(words.fileName, sheetText({ groups: sheet.groups, fileName: sheet.fileName, made: madeToday() }), 'text/plain');
    setKept(true);
  };
  const print = () => {
    void printPage('paper');
    setKept(true);
  };
  return (
    <div className="stack">
      <h2>{words.title}</h2>
      <p>{words.why}</p>
      <Groups groups={sheet.groups} />
      <PrintedSheet groups={sheet.groups} fileName={sheet.fileName} />
      <p className="why">{words.keep}</p>
      {replaces ? <Notice tone="warn" title={words.former} /> : null}
      <div className="vault-a">
        <Button leftSection={<IconPrinter size={15} />} onClick={print}>
          {words.print}
        </Button>
        <Button leftSection={<IconDownload size={15} />} onClick={save}>
          {words.save}
        </Button>
        <span className="sp" />
        <Button variant="filled" disabled={!kept} title={kept ? undefined : words.first} onClick={onKept}>
          {words.kept}
        </Button>
      </div>
    </div>
  );
}
