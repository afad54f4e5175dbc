import { ActionIcon, Menu } from '@mantine/core';
import { IconCopy, IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useAnswer } from '#renderer/app/commands.ts';
import { call } from '#renderer/api/client.ts';
import { printPage } from '#renderer/ui/print-page.ts';
import { usePlainFilesNote } from '#renderer/vault/use-vault.ts';
import { saveFile } from '#renderer/ui/save-file.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { excelWords } from '#shared/i18n/excel.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import type { Settings } from '#shared/settings/settings.ts';
import { csv, tableLines, tsv } from './export-table.ts';
import { fetchRows, mostRows } from './fetch-rows.ts';
import { supportColumns } from './register-fields.ts';
import type { RowsQuery } from './use-rows.ts';

const words = interfaceWords.register;
type Lines = readonly (readonly string[])[];

/** Saves a text as a file through the browser's own download. */
function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** The whole table for paper: the screen draws only what is in view. */
function PrintTable({ title, asOf, lines }: { readonly title: string; readonly asOf: string; readonly lines: Lines }) {
  const [head = [], ...rows] = lines;
  return createPortal(
    <div className="print-only">
      <h1>
        {title}, {words.asOf(asOf)}
      </h1>
      <table>
        <thead>
          <tr>
            {head.map((label) => (
              <th key={label}>{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // Lines of a print have no identity of their own.
            // eslint-disable-next-line react/no-array-index-key
            <tr key={row}>
              {cells.map((cell, column) => (
                // eslint-disable-next-line react/no-array-index-key
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>,
    document.body,
  );
}

/** Every field of the rows as filtered, in a workbook that can be read back. */
const excel = async (register: AnyRegister, { filter, asOf }: RowsQuery): Promise<void> =>
  saveFile(await call('export.excel', { register: register.name, filter, asOf }));

export type ExportMenuProps = {
  readonly register: AnyRegister;
  readonly query: RowsQuery;
  readonly shown: readonly string[];
  readonly settings: Settings;
};
type Said = { readonly tone: 'ok' | 'warn'; readonly text: string };

/** Ctrl+E opens it too. */
function Choices({ children }: { readonly children: ReactNode }) {
  const [opened, setOpened] = useState(false);
  const plain = usePlainFilesNote();
  useAnswer('export', () => setOpened(true));
  return (
    <Menu position="bottom-end" opened={opened} onChange={setOpened}>
      <Menu.Target>
        <ActionIcon aria-label={words.export} aria-keyshortcuts="Control+E">
          <IconFileSpreadsheet size={17} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {children}
        {plain === null ? null : <Menu.Label>{plain}</Menu.Label>}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The table as it is filtered, sorted and laid out: to the clipboard, as a file for Excel, on paper. */
export function ExportMenu({ register, query, shown, settings }: ExportMenuProps) {
  const [said, setSaid] = useState<Said | null>(null);
  const [printed, setPrinted] = useState<Lines | null>(null);
  const title = wordsOf(register.name).many;
  const lines = async (): Promise<Lines> => {
    const fetched = await fetchRows({ ...query, columns: supportColumns(register, shown) });
    setSaid(fetched.total > fetched.rows.length ? { tone: 'warn', text: words.exportLimited(mostRows) } : null);
    return tableLines(register, shown, fetched.rows, { names: fetched.names, settings });
  };
  const copy = async () => {
    try {
      const table = await lines();
      await navigator.clipboard.writeText(tsv(table));
      setSaid((before) => before ?? { tone: 'ok', text: words.exported(table.length - 1) });
    } catch {
      setSaid({ tone: 'warn', text: words.copyFailed });
    }
  };
  const print = async () => {
    const table = await lines();
    flushSync(() => setPrinted(table));
    await printPage('paper');
    setPrinted(null);
  };
  return (
    <>
      <Choices>
        <Menu.Item leftSection={<IconCopy size={15} />} onClick={() => void copy()}>
          {words.copy}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFileSpreadsheet size={15} />}
          onClick={() => void lines().then((table) => download(`${title} ${query.asOf}.csv`, csv(table)))}
        >
          {words.csv}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFileSpreadsheet size={15} />}
          onClick={() => void excel(register, query).catch(() => setSaid({ tone: 'warn', text: excelWords.failed }))}
        >
          {excelWords.menu}
        </Menu.Item>
        <Menu.Item leftSection={<IconPrinter size={15} />} onClick={() => void print()}>
          {words.print}
        </Menu.Item>
      </Choices>
      {said ? (
        <Notice tone={said.tone} live title={said.text} actions={[{ label: interfaceWords.common.close, onClick: () => setSaid(null) }]} />
      ) : null}
      {printed ? <PrintTable title={title} asOf={query.asOf} lines={printed} /> : null}
    </>
  );
}
